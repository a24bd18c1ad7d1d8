package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Brackets of the English that do not pair, unless those of the source do not either; brackets
/// that are gone.
final class BracketsCheck implements Check {

  private static final Balance ENGLISH = new Balance("([{", ")]}");
  private static final Balance CHINESE = new Balance("([{（［【〔", ")]}）］】〕");

  /// The bracket of a list's number, or of a face.
  private static final Pattern LONE =
      Pattern.compile("(?s).*(?:^|[\\s(])(?:[0-9]{1,2}|[a-zA-Z]|[ivx]{1,4}|[:;][-o]?)\\)");

  @Override
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    String target = pair.target();
    List<Integer> alone =
        ENGLISH.alone(target).stream()
            .filter(
                at ->
                    target.charAt(at) != ')'
                        || !LONE.matcher(target.substring(0, at + 1)).matches())
            .toList();
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
    return findings;
  }
}
