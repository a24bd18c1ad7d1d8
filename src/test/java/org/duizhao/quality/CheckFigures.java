package org.duizhao.quality;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.TermFinder;

/// How many planted errors the checks find, and how many correct pairs they complain of, per check
/// and half: `./mvnw -q test-compile exec:exec@check-figures`.
public final class CheckFigures {

  private static final Path TERMS = Path.of("src/test/resources/org/duizhao/quality/terms.json");

  /// What was left out may rightly be found under either name.
  private static final Set<CheckId> LEFT_OUT = EnumSet.of(CheckId.SENTENCES, CheckId.LENGTH);

  private final CheckTools tools;
  private final Glossary glossary = GlossaryFile.read(TERMS);

  public CheckFigures(CheckTools tools) {
    this.tools = tools;
  }

  /// What came of one set of pairs.
  ///
  /// @param found the pairs with a finding of severity warning or above: for planted errors one of
  ///   the right check, for correct pairs one of those asked for
  /// @param rest the others
  public record Figure(List<WrittenPairs> found, List<WrittenPairs> rest) {

    /// The share of pairs with a finding, of one; one when there are no pairs.
    public double share() {
      int all = found.size() + rest.size();
      return all == 0 ? 1 : found.size() / (double) all;
    }
  }

  /// Planted errors of these checks, in the pairs that are asked for.
  public Figure planted(Set<CheckId> checks, Predicate<WrittenPairs> asked) {
    List<WrittenPairs> all = WrittenPairs.withErrors();
    Checker checker = checker(all);
    return figure(
        all.stream().filter(each -> checks.contains(each.planted())).filter(asked).toList(),
        each -> isFound(checker, each));
  }

  /// Correct pairs, with findings of these checks.
  public Figure correct(Set<CheckId> checks, Predicate<WrittenPairs> asked) {
    List<WrittenPairs> all = WrittenPairs.withoutErrors();
    Checker checker = checker(all);
    return figure(
        all.stream().filter(asked).toList(),
        each ->
            grave(checker, each.pair()).stream()
                .anyMatch(finding -> checks.contains(finding.kind().check())));
  }

  private static Figure figure(List<WrittenPairs> asked, Predicate<WrittenPairs> isFound) {
    List<WrittenPairs> found = new ArrayList<>();
    List<WrittenPairs> rest = new ArrayList<>();
    asked.forEach(each -> (isFound.test(each) ? found : rest).add(each));
    return new Figure(found, rest);
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
            .withTerms(new TermFinder(glossary.terms()), CheckSetting.wordsOf(glossary.terms()))
            .withPairs(PairIndex.of(pairs), LengthNorm.learned(pairs)));
  }

  /// Prints the table.
  ///
  /// @param arguments `development`, `final` or nothing: the half of which every miss is listed
  public static void main(String[] arguments) {
    CheckFigures figures = new CheckFigures(CheckTools.load());
    System.out.println(
        "| check | planted | found | development half | final half | correct pairs warned |");
    System.out.println("|---|---|---|---|---|---|");
    for (CheckId check : CheckId.values()) {
      System.out.println(figures.line(check.id(), EnumSet.of(check)));
    }
    System.out.println(figures.line("all", EnumSet.allOf(CheckId.class)));
    for (String half : arguments) {
      figures.list(half, System.out);
    }
  }

  private void list(String half, PrintStream out) {
    Set<CheckId> all = EnumSet.allOf(CheckId.class);
    Checker checker = checker(WrittenPairs.withErrors());
    for (WrittenPairs each : planted(all, pair -> pair.half().equals(half)).rest()) {
      out.println("MISSED " + each + "\n   " + checker.check(each.pair()));
    }
    Checker second = checker(WrittenPairs.withoutErrors());
    for (WrittenPairs each : correct(all, pair -> pair.half().equals(half)).found()) {
      out.println("FALSE " + each.pair() + "\n   " + grave(second, each.pair()));
    }
  }

  private String line(String name, Set<CheckId> checks) {
    Figure all = planted(checks, each -> true);
    Figure warned = correct(checks, each -> true);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f %% | %.1f %% | %.1f %% | %d (%.2f %%) |",
        name,
        all.found().size() + all.rest().size(),
        100 * all.share(),
        100 * planted(checks, each -> each.half().equals("development")).share(),
        100 * planted(checks, each -> each.half().equals("final")).share(),
        warned.found().size(),
        100 * warned.share());
  }
}
