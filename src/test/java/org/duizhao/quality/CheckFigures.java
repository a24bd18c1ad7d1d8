package org.duizhao.quality;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.TermFinder;

/// How many planted errors the checks find, and how many correct pairs they complain of, per check
/// and half: `./mvnw -q test-compile exec:exec@check-figures`.
public final class CheckFigures {

  private static final Path TERMS = Path.of("src/test/resources/org/duizhao/quality/terms.json");

  /// The other names an error may rightly be found under.
  private static final Set<CheckId> LEFT_OUT = EnumSet.of(CheckId.SENTENCES, CheckId.LENGTH);

  private final CheckTools tools;
  private final Glossary glossary = GlossaryFile.read(TERMS);

  public CheckFigures(CheckTools tools) {
    this.tools = tools;
  }

  /// What came of one set of pairs.
  ///
  /// @param found the pairs with a finding of severity warning or above: for planted errors one of
  ///   the right check, for correct pairs any
  public record Figure(int pairs, List<WrittenPairs> found, List<WrittenPairs> rest) {

    public double share() {
      return pairs == 0 ? 1 : found.size() / (double) pairs;
    }
  }

  /// Planted errors of this check and half; null stands for all.
  public Figure planted(CheckId check, String half) {
    List<WrittenPairs> all = WrittenPairs.withErrors();
    Checker checker = checker(all);
    List<WrittenPairs> asked =
        all.stream()
            .filter(each -> check == null || each.planted() == check)
            .filter(each -> half == null || each.half().equals(half))
            .toList();
    return figure(asked, each -> isFound(checker, each));
  }

  /// Correct pairs with a grave finding, of this check or, for null, of any.
  public Figure correct(CheckId check, String half) {
    List<WrittenPairs> all = WrittenPairs.withoutErrors();
    Checker checker = checker(all);
    List<WrittenPairs> asked =
        all.stream().filter(each -> half == null || each.half().equals(half)).toList();
    return figure(
        asked,
        each ->
            grave(checker, each.pair()).stream()
                .anyMatch(finding -> check == null || finding.kind().check() == check));
  }

  private static Figure figure(
      List<WrittenPairs> asked, java.util.function.Predicate<WrittenPairs> isFound) {
    List<WrittenPairs> found = new ArrayList<>();
    List<WrittenPairs> rest = new ArrayList<>();
    asked.forEach(each -> (isFound.test(each) ? found : rest).add(each));
    return new Figure(asked.size(), found, rest);
  }

  private static boolean isFound(Checker checker, WrittenPairs each) {
    return grave(checker, each.pair()).stream()
        .map(finding -> finding.kind().check())
        .anyMatch(
            check ->
                check == each.planted()
                    || (LEFT_OUT.contains(check) && LEFT_OUT.contains(each.planted())));
  }

  /// The findings of severity warning or above.
  public static List<Finding> grave(Checker checker, Pair pair) {
    return checker.check(pair).stream().filter(finding -> finding.severity().isGrave()).toList();
  }

  /// The checks set up as `duizhao check FILE --glossary` does.
  public Checker checker(List<WrittenPairs> of) {
    List<Pair> pairs = of.stream().map(WrittenPairs::pair).toList();
    return Checker.of(
        tools,
        CheckSetting.PLAIN
            .withTerms(
                new TermFinder(glossary.terms()), CheckSetting.wordsOf(glossary.terms()))
            .withPairs(PairIndex.of(pairs), LengthNorm.learned(pairs)));
  }

  public static void main(String[] arguments) {
    CheckFigures figures = new CheckFigures(CheckTools.load());
    PrintStream out = System.out;
    out.println("| check | planted | found | found, development half | found, final half | correct pairs warned |");
    out.println("|---|---|---|---|---|---|");
    for (CheckId check : CheckId.values()) {
      out.println(figures.line(check.id(), check));
    }
    out.println(figures.line("all", null));
    if (arguments.length > 0) {
      String half = arguments[0].equals("all") ? null : arguments[0];
      Checker checker = figures.checker(WrittenPairs.withErrors());
      for (WrittenPairs each : figures.planted(null, half).rest()) {
        out.println("MISSED " + each + "\n   " + checker.check(each.pair()));
      }
      Checker second = figures.checker(WrittenPairs.withoutErrors());
      for (WrittenPairs each : figures.correct(null, half).found()) {
        out.println("FALSE " + each.pair() + "\n   " + grave(second, each.pair()));
      }
    }
  }

  private String line(String name, CheckId check) {
    Figure all = planted(check, null);
    Figure warned = correct(check, null);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f %% | %.1f %% | %.1f %% | %d (%.2f %%) |",
        name,
        all.pairs(),
        100 * all.share(),
        100 * planted(check, "development").share(),
        100 * planted(check, "final").share(),
        warned.found().size(),
        100 * warned.share());
  }
}
