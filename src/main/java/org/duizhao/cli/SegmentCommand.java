package org.duizhao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.language.ChineseSentences;
import org.duizhao.language.EnglishModels;
import org.duizhao.language.EnglishSentences;
import org.duizhao.language.SentenceSplitter;
import org.duizhao.language.SrxRules;
import org.duizhao.language.TextSegmenter;
import org.duizhao.session.ProjectRules;
import org.duizhao.session.Projects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `duizhao segment`: the sentences, headings and speakers of a text.
@Command(
    name = "segment",
    description =
        "Repair a text and split it into sentences, one a line. Page furniture is left out.",
    mixinStandardHelpOptions = true)
final class SegmentCommand implements Callable<Integer> {

  private enum Language {
    ZH,
    EN
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "The text; standard input when absent or -.")
  private @Nullable Path file;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "The language; told by the script when absent.")
  private @Nullable String language;

  @Option(names = "--json", description = "One JSON object a line, with kind, speaker and span.")
  private boolean json;

  @Option(names = "--all", description = "Keep page furniture.")
  private boolean all;

  @Option(
      names = "--rules",
      paramLabel = "FILE.srx",
      description = "SRX 2.0 rules to lay over the built-in ones.")
  private @Nullable Path rules;

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "Split by the rules of this project.")
  private @Nullable Path project;

  @Option(names = "--semicolons", description = "Let ； end a sentence.")
  private boolean semicolons;

  @Option(names = "--colons", description = "Let ： end a sentence.")
  private boolean colons;

  @Option(names = "--split-attributions", description = "Make “你來嗎？” and 他問。 two sentences.")
  private boolean attributions;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    @Nullable Language asked = language == null ? null : language(language);
    // Rules are read first: a mistake in them shows before a long text is worked on.
    SrxRules srx = srx();
    PreparedText text = PreparedText.of(file);
    Language spoken = asked == null ? guess(text.text()) : asked;
    SentenceSplitter splitter = splitter(spoken);
    splitter = srx.over(splitter, spoken.name().toLowerCase(Locale.ROOT));
    List<Segment> segments = new TextSegmenter(splitter).segment(text.text(), text.lineKinds());
    print(segments.stream().filter(each -> all || each.kind() != Kind.FURNITURE).toList());
    return 0;
  }

  private SrxRules srx() {
    if (project == null) {
      return rules == null ? SrxRules.NONE : SrxRules.read(rules);
    }
    if (rules != null) {
      throw new UserException("--rules and --project both say how to split; give one of them");
    }
    if (!new Projects().isProject(project)) {
      throw new UserException(project + ": no project here; name a project's folder");
    }
    return new ProjectRules(project, "zh").splitting().rules();
  }

  private SentenceSplitter splitter(Language spoken) {
    if (spoken == Language.EN) {
      return SentenceSplitter.over(new EnglishSentences(new EnglishModels()));
    }
    Set<ChineseSentences.Option> options = EnumSet.noneOf(ChineseSentences.Option.class);
    if (semicolons) {
      options.add(ChineseSentences.Option.BREAK_AT_SEMICOLONS);
    }
    if (colons) {
      options.add(ChineseSentences.Option.BREAK_AT_COLONS);
    }
    if (attributions) {
      options.add(ChineseSentences.Option.SPLIT_ATTRIBUTIONS);
    }
    return SentenceSplitter.over(new ChineseSentences(options));
  }

  private void print(List<Segment> segments) {
    PrintWriter out = Streams.out(spec);
    JsonMapper mapper = JsonMapper.shared();
    int n = 0;
    for (Segment segment : segments) {
      out.println(json ? mapper.writeValueAsString(json(mapper, n, segment)) : segment.source());
      n++;
    }
  }

  private static ObjectNode json(JsonMapper mapper, int n, Segment segment) {
    ObjectNode line = mapper.createObjectNode();
    line.put("n", n);
    line.put("paragraph", segment.paragraph());
    line.put("kind", segment.kind().name().toLowerCase(Locale.ROOT));
    line.put("speaker", segment.speaker().isEmpty() ? null : segment.speaker());
    line.put("text", segment.source());
    line.putArray("span").add(segment.span().start()).add(segment.span().end());
    return line;
  }

  private static Language language(String name) {
    return switch (name) {
      case "zh" -> Language.ZH;
      case "en" -> Language.EN;
      default ->
          throw new UserException("--lang " + name + ": no such language here; give zh or en");
    };
  }

  /// A Chinese character says about as much as three Latin letters.
  private static Language guess(String text) {
    long han = text.codePoints().filter(Character::isIdeographic).count();
    long latin = text.codePoints().filter(c -> c < 0x250 && Character.isLetter(c)).count();
    return latin > 3 * han ? Language.EN : Language.ZH;
  }
}
