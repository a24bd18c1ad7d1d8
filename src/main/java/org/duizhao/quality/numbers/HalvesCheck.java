package org.duizhao.quality.numbers;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;

/// The first half of a year, a match or a century taken for the second: 上半年, 下半場.
final class HalvesCheck {

  private static final Pattern CHINESE = Pattern.compile("([上下前後后])半(?:年|場|场|葉|叶|段|生|期)");
  private static final Pattern FIRST =
      Pattern.compile("(?i)\\b(?:first|former|early) half\\b|\\bH1\\b");
  private static final Pattern SECOND =
      Pattern.compile("(?i)\\b(?:second|latter|later|last) half\\b|\\bH2\\b");

  private HalvesCheck() {}

  static List<Finding> check(Pair pair) {
    Matcher chinese = CHINESE.matcher(pair.source());
    if (pair.source().indexOf('半') < 0 || !chinese.find()) {
      return List.of();
    }
    boolean first = "上前".contains(chinese.group(1));
    Span source = new Span(chinese.start(), chinese.end());
    Matcher right = (first ? FIRST : SECOND).matcher(pair.target());
    Matcher wrong = (first ? SECOND : FIRST).matcher(pair.target());
    boolean both = chinese.find();
    if (both || right.find() || !wrong.find()) {
      return List.of();
    }
    Span target = new Span(wrong.start(), wrong.end());
    return List.of(
        Finding.ofPair(
                FindingKind.NUMBER_DIFFERS,
                Severity.ERROR,
                source.of(pair.source()),
                target.of(pair.target()))
            .at(source, target));
  }
}
