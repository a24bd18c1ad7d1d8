package org.duizhao.session.terms.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duizhao.core.Span;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermUse;
import org.duizhao.language.Scripts;
import org.duizhao.quality.Check;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;

/// Compares names with what the ledger has for them: a name that most pairs render in one way and
/// this one in another that looks or sounds like it. What a glossary decides is left to the terms,
/// but for what a person is called after the whole name; what stays in Latin letters is left to the
/// check of those.
public final class LedgerCheck implements Check {

  /// Fewer pairs do not tell which rendering is meant.
  private static final int LEAST_PAIRS = 3;

  private static final double ALIKE = 0.5;

  /// With its point: one character alone may be any word.
  private static final int LEAST_SHORT = 3;

  private final List<Known> names;

  /// @param key the name, folded
  /// @param person whether the last word of the rendering is enough
  /// @param not what is not to stand in the source besides, for it is told otherwise; or empty
  private record Known(String key, String rendering, boolean person, String not) {

    boolean isIn(String source) {
      return source.contains(key) && (not.isEmpty() || !source.contains(not));
    }
  }

  public LedgerCheck(NameLedger ledger) {
    names =
        ledger.entries().stream()
            .filter(each -> !each.rendering().isBlank())
            .filter(each -> each.sort() != NameEntry.Sort.LATIN)
            .filter(each -> each.pairs() >= LEAST_PAIRS)
            .filter(each -> 2 * each.departures().size() < each.pairs())
            .flatMap(LedgerCheck::spellings)
            .toList();
  }

  /// The whole name, then what a person is called after it.
  private static Stream<Known> spellings(NameEntry entry) {
    String key = Scripts.fold(entry.name());
    String rendering = entry.rendering();
    Known whole = new Known(key, rendering, entry.sort() == NameEntry.Sort.TRANSCRIBED, "");
    int point = Math.max(key.lastIndexOf('·'), key.lastIndexOf('・'));
    Stream<Known> first = entry.decided() ? Stream.of() : Stream.of(whole);
    if (point < 0 || key.length() - point < LEAST_SHORT) {
      return first;
    }
    String not = entry.decided() ? key : "";
    return Stream.concat(
        first, Stream.of(new Known(key.substring(point + 1), last(rendering), true, not)));
  }

  private static String last(String rendering) {
    return rendering.substring(rendering.lastIndexOf(' ') + 1);
  }

  @Override
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    String source = names.isEmpty() ? "" : Scripts.fold(pair.source());
    for (Known name : names) {
      int at = source.indexOf(name.key);
      if (name.isIn(source)
          && findings.stream().noneMatch(each -> covers(each, at))
          && !isIn(pair.target(), name)) {
        Likeness.find(pair.target(), name.rendering)
            .ifPresent(
                other -> {
                  Span place = new Span(at, at + name.key.length());
                  findings.add(
                      Finding.ofPair(
                              FindingKind.NAME_DIFFERS,
                              Severity.WARNING,
                              place.of(pair.source()),
                              other.of(pair.target()),
                              name.rendering)
                          .at(place, other)
                          .fixedBy(name.rendering));
                });
      }
    }
    return findings;
  }

  /// Whether the place lies in a longer name that was told already.
  private static boolean covers(Finding told, int at) {
    Span span = told.source();
    return span != null && span.start() <= at && at < span.end();
  }

  /// Whether the rendering stands there, whole or, of a person, by its last word.
  private static boolean isIn(String target, Known name) {
    if (uses(target, name.rendering)) {
      return true;
    }
    boolean last = name.person && uses(target, last(name.rendering));
    return last
        && Likeness.find(target, name.rendering)
            .filter(other -> isWordForWord(other.of(target), name.rendering))
            .isEmpty();
  }

  /// Viktor Sullivan for Victor Sullivan, but not Mr. Sullivan.
  private static boolean isWordForWord(String other, String rendering) {
    String[] words = other.split(" ", -1);
    String[] meant = rendering.split(" ", -1);
    return words.length == meant.length
        && IntStream.range(0, words.length).allMatch(i -> Likeness.of(words[i], meant[i]) >= ALIKE);
  }

  private static boolean uses(String target, String rendering) {
    return TermUse.in(target, Term.of(rendering, rendering)).use() == TermUse.Use.TARGET;
  }
}
