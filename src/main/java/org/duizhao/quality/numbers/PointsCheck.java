package org.duizhao.quality.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;

/// Percentage points for a percentage, and the other way round.
final class PointsCheck {

  private static final Pattern CHINESE =
      Pattern.compile("百分[点點]|[个個][点點]|基[点點]|[%％][^，。；]{0,4}[点點]");
  private static final Pattern SHARE = Pattern.compile("百分之|[%％]|成|折");
  private static final Pattern POINTS = Pattern.compile("(?i)\\bpercentage[ -]points?\\b");
  private static final Pattern ANY_POINTS =
      Pattern.compile("(?i)\\bpoints?\\b|\\bpp\\b|\\bbps?\\b");
  private static final Pattern PERCENT = Pattern.compile("(?i)%|\\bper ?cent\\b");

  private PointsCheck() {}

  static List<Finding> check(Pair pair) {
    String source = pair.source();
    boolean chinesePoints = source.contains("百分点") || source.contains("百分點");
    if (!chinesePoints && !pair.target().contains("ercentage")) {
      return List.of();
    }
    if (chinesePoints) {
      Matcher percent = PERCENT.matcher(pair.target());
      return percent.find() && !ANY_POINTS.matcher(pair.target()).find()
          ? List.of(
              finding(pair, Math.max(source.indexOf("百分点"), source.indexOf("百分點")), 3, percent))
          : List.of();
    }
    Matcher points = POINTS.matcher(pair.target());
    Matcher share = SHARE.matcher(source);
    return points.find() && share.find() && !CHINESE.matcher(source).find()
        ? List.of(finding(pair, share.start(), share.end() - share.start(), points))
        : List.of();
  }

  private static Finding finding(Pair pair, int from, int length, Matcher english) {
    Span source = new Span(from, from + length);
    Span target = new Span(english.start(), english.end());
    return Finding.ofPair(
            FindingKind.NUMBER_DIFFERS,
            Severity.WARNING,
            source.of(pair.source()),
            target.of(pair.target()))
        .at(source, target);
  }
}
