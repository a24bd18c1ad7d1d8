package org.duizhao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.Glossaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `duizhao glossary add`: one more term.
@Command(
    name = "add",
    description = "Add a term; the file is made when it is missing.",
    mixinStandardHelpOptions = true)
final class GlossaryAddCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "SOURCE", description = "The Chinese term.")
  private String source = "";

  @Parameters(index = "1", paramLabel = "TARGET", description = "Its English rendering.")
  private String target = "";

  @Option(names = "--variant", paramLabel = "TEXT", description = "Another spelling of SOURCE.")
  private List<String> variants = List.of();

  @Option(names = "--alternative", paramLabel = "TEXT", description = "A rendering right as well.")
  private List<String> alternatives = List.of();

  @Option(names = "--forbid", paramLabel = "TEXT", description = "A rendering that is wrong.")
  private List<String> forbidden = List.of();

  @Option(names = "--pos", paramLabel = "TEXT", description = "Part of speech, such as noun.")
  private String partOfSpeech = "";

  @Option(names = "--domain", paramLabel = "TEXT", description = "Such as finance.")
  private String domain = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "Anything worth knowing.")
  private String note = "";

  @Option(names = "--proposed", description = "Not approved yet.")
  private boolean proposed;

  @Mixin private GlossaryChoice choice = new GlossaryChoice();

  @Override
  public Integer call() {
    if (source.isBlank()) {
      throw new UserException("A term needs a source; give the Chinese term first");
    }
    Glossaries glossaries = choice.openOne();
    Path file = glossaries.files().getFirst();
    glossaries.add(
        file,
        new Term(
            source.strip(),
            variants,
            target.strip(),
            alternatives,
            forbidden,
            partOfSpeech,
            domain,
            note,
            proposed ? TermStatus.PROPOSED : TermStatus.APPROVED,
            /* created= */ null,
            /* changed= */ null));
    return 0;
  }
}
