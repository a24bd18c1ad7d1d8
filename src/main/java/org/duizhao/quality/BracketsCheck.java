package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Brackets of the English that do not pair, unless those of the source do not either; brackets
/// that are gone.
final class BracketsCheck implements Check {

  private static final Balance ENGLISH = new Balance("([{", ")]}");
  private static final Balance CHINESE = new Balance("([{（［【〔", ")]}）］】〕");

  private static final Pattern BRACKETED =
      Pattern.compile("[（(〔［【][^（(）)〔〕]*\\p{IsHan}{2}[^（(）)〔〕]*[）)〕］】]");
  private static final Pattern INSTEAD = Pattern.compile("[(\\[{—–\\n]| - ");

  /// The bracket of a list's number, or of a face.
  private static final Pattern LONE =
      Pattern.compile(
          "(?s).*(?:(?:^|[(\\n]|[.,;:!?—–][\"'”’]? ?|\\b(?:and|or) )\\s*(?:[0-9]{1,2}|[a-zA-Z]|[ivx]{1,4})|[:;][-o]?)\\)");

  @Override
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    String target = pair.target();
    List<Integer> alone = new ArrayList<>(ENGLISH.alone(target));
    alone.removeIf(
        at -> target.charAt(at) == ')' && LONE.matcher(target.substring(0, at + 1)).matches());
    if (!alone.isEmpty()
        && CHINESE.alone(pair.source().replace('）', ')').replace('（', '(')).isEmpty()) {
      for (int at : alone) {
        findings.add(
            Finding.inTarget(
                FindingKind.BRACKET_ALONE,
                Severity.WARNING,
                new Span(at, at + 1),
                target.substring(at, at + 1)));
      }
    }
    lost(pair).ifPresent(findings::add);
    return findings;
  }

  /// Dashes and lines of their own do for brackets, and a gloss in Latin letters needs none.
  private static Optional<Finding> lost(Pair pair) {
    boolean none = true;
    for (int at = 0; at < pair.source().length() && none; at++) {
      none = "（(〔［【".indexOf(pair.source().charAt(at)) < 0;
    }
    if (none) {
      return Optional.empty();
    }
    Matcher bracketed = BRACKETED.matcher(pair.source());
    if (!bracketed.find() || INSTEAD.matcher(pair.target()).find() || pair.target().isBlank()) {
      return Optional.empty();
    }
    Span span = new Span(bracketed.start(), bracketed.end());
    return Optional.of(
        Finding.inSource(FindingKind.BRACKETS_LOST, Severity.INFO, span, span.of(pair.source())));
  }
}
