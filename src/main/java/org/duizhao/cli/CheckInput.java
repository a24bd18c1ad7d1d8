package org.duizhao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.glossary.Term;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.CheckSetting;
import org.duizhao.quality.CheckTools;
import org.duizhao.quality.Checker;
import org.duizhao.quality.Finding;
import org.duizhao.quality.LengthNorm;
import org.duizhao.quality.Pair;
import org.duizhao.quality.PairIndex;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Projects;
import org.duizhao.session.checking.CheckChoices;
import org.duizhao.session.checking.ChoicesFile;
import org.duizhao.session.checking.PairsTable;
import org.duizhao.session.checking.ProjectCheck;
import org.duizhao.session.checking.UserWords;
import org.duizhao.session.terms.TermFile;

/// What is checked: a project with its own terms and choices, or a file of pairs.
final class CheckInput {

  private final Set<CheckId> off;

  CheckInput(Set<CheckId> off) {
    this.off = off;
  }

  List<CheckedLine> check(Path path, List<Path> glossaries) {
    return Files.isDirectory(path) ? project(path, glossaries) : file(path, glossaries);
  }

  private List<CheckedLine> project(Path folder, List<Path> glossaries) {
    Project project = new Projects().read(folder);
    CheckChoices choices = new ChoicesFile(folder).read();
    for (CheckId check : off) {
      choices = choices.with(check, false);
    }
    List<Term> terms =
        new ArrayList<>(open(GlossaryFiles.of(folder, project.glossaries())).terms());
    terms.addAll(TermFile.terms(glossaries));
    ProjectCheck check =
        ProjectCheck.of(
            project,
            CheckTools.load(),
            terms,
            Glossaries.finder(terms),
            UserWords.ofThisUser().read(),
            choices);
    return check.all(Progress.unwatched(), new Cancel()).stream()
        .map(
            found ->
                new CheckedLine(
                    found.index(),
                    found.document(),
                    found.segment(),
                    found.pair(),
                    found.finding()))
        .toList();
  }

  private List<CheckedLine> file(Path path, List<Path> glossaries) {
    List<PairsTable.Row> rows = PairsTable.read(path);
    List<Pair> pairs = rows.stream().map(PairsTable.Row::pair).toList();
    List<Term> terms = TermFile.terms(glossaries);
    Set<String> words = new HashSet<>(CheckSetting.wordsOf(terms));
    words.addAll(UserWords.ofThisUser().read());
    Checker checker =
        Checker.of(
            CheckTools.load(),
            CheckSetting.PLAIN
                .withTerms(Glossaries.finder(terms), words)
                .withPairs(PairIndex.of(pairs), LengthNorm.learned(pairs))
                .without(off));
    List<CheckedLine> lines = new ArrayList<>();
    for (PairsTable.Row row : rows) {
      for (Finding finding : checker.check(row.pair())) {
        lines.add(new CheckedLine(row.line(), "", "", row.pair(), finding));
      }
    }
    return lines;
  }

  private static Glossaries open(List<Path> files) {
    Glossaries glossaries = new Glossaries(files, InstantSource.system());
    if (!glossaries.problems().isEmpty()) {
      throw glossaries.problems().getFirst();
    }
    return glossaries;
  }
}
