package org.duizhao.quality.numbers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;

/// Amounts said by a noun: how often something is (每季), half of a number (半數), a dozen (一打). Told
/// only where the English has another of the kind, and not the right one.
final class PeriodsCheck {

  private enum Sort {
    YEAR("每年|每歲|每岁|年" + RATE, "year|yearly|annual|annually|per annum"),
    QUARTER("每季度?", "quarter|quarterly|three months"),
    MONTH("每月|每個月|每个月|月" + RATE, "month|monthly"),
    WEEK("每週|每周|每星期|每禮拜|每礼拜", "week|weekly"),
    DAY("每天|每日|日" + RATE, "day|daily|night|nightly|morning|evening"),
    HOUR("每小時|每小时|每個?鐘頭", "hour|hourly");

    private final Pattern chinese;
    private final Pattern english;
    private final Pattern often;

    Sort(String chinese, String english) {
      this.chinese = Pattern.compile(chinese);
      this.english = Pattern.compile("(?i)\\b(?:" + english + ")(?:s|s'|'s|’s)?\\b");
      this.often =
          Pattern.compile(
              "(?i)\\b(?:(?:"
                  + COUNTED
                  + ") an? |every |each |per )(?:"
                  + english
                  + ")\\b|\\b(?:yearly|annually|quarterly|monthly|weekly|daily|hourly)\\b");
    }
  }

  /// How much of it there is in one such time: 日產量, 年收入.
  private static final String RATE = "(?:產|产|均|薪|銷量|销量|收入|客流|活躍|活跃)";

  private static final String COUNTED =
      "[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|times|hours?|minutes?|days?"
          + "|yuan|[a-z]{4,}s";

  private static final Pattern RATED = Pattern.compile("[年月日]" + RATE);
  private static final Pattern HALF = Pattern.compile("半數|半数");
  private static final Pattern HALF_SAID =
      Pattern.compile("(?i)\\b(?:half|halves|majority|fifty|most)\\b|50|1/2|½");
  private static final Pattern DOZEN = Pattern.compile("[一兩两]打(?=[\\p{IsHan}，。])(?![開开電电算聽听])");
  private static final Pattern DOZEN_SAID =
      Pattern.compile("(?i)\\b(?:dozens?|twelve|twenty-four)\\b|12|24");
  private static final Pattern SHARE =
      Pattern.compile("(?i)\\b(?:(?:a|one|two|three) (?:third|quarter|fifth|tenth)s?)\\b");
  private static final Pattern PACK =
      Pattern.compile("(?i)\\b(?:two|three|four|five|six|eight|ten|fifteen|twenty) (?=[a-z])");

  private static final Pattern TWICE = Pattern.compile("(?:翻|加|增長?|增长|成|雙|双)倍|[長长加多高大]了?一倍");
  private static final Pattern TWICE_SAID =
      Pattern.compile(
          "(?i)\\b(?:doubl\\w*|twice|two\\w*|multipl\\w*|redoubl\\w*|exponential\\w*|soar\\w*)\\b|100|200|2x");
  private static final Pattern OTHER_TIMES =
      Pattern.compile(
          "(?i)\\b(?:tripl\\w*|quadrupl\\w*|treble\\w*|(?:three|four|five)(?:fold| times)|halv\\w*)\\b");

  private PeriodsCheck() {}

  static List<Finding> check(Pair pair) {
    String text = pair.source();
    boolean each = text.indexOf('每') >= 0 || RATED.matcher(text).find();
    if (!each && text.indexOf('半') < 0 && text.indexOf('倍') < 0 && text.indexOf('打') < 0) {
      return List.of();
    }
    return (each ? often(pair) : Optional.<Finding>empty())
        .or(() -> noun(pair, HALF, HALF_SAID, SHARE))
        .or(() -> noun(pair, TWICE, TWICE_SAID, OTHER_TIMES))
        .or(() -> noun(pair, DOZEN, DOZEN_SAID, PACK))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<Finding> often(Pair pair) {
    Map<Sort, Span> said = new EnumMap<>(Sort.class);
    for (Sort sort : Sort.values()) {
      Matcher chinese = sort.chinese.matcher(pair.source());
      if (chinese.find()) {
        said.put(sort, new Span(chinese.start(), chinese.end()));
      }
    }
    for (Map.Entry<Sort, Span> each : said.entrySet()) {
      if (!each.getKey().english.matcher(pair.target()).find()) {
        Optional<Finding> other = other(pair, each.getValue(), said);
        if (other.isPresent()) {
          return other;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> other(Pair pair, Span source, Map<Sort, Span> said) {
    for (Sort sort : Sort.values()) {
      Matcher english = sort.often.matcher(pair.target());
      if (!said.containsKey(sort) && sort.english.matcher(pair.target()).find() && english.find()) {
        return Optional.of(finding(pair, source, new Span(english.start(), english.end())));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> noun(Pair pair, Pattern chinese, Pattern right, Pattern other) {
    Matcher source = chinese.matcher(pair.source());
    if (!source.find()) {
      return Optional.empty();
    }
    Matcher target = other.matcher(pair.target());
    return !right.matcher(pair.target()).find() && target.find()
        ? Optional.of(
            finding(
                pair,
                new Span(source.start(), source.end()),
                new Span(target.start(), target.end())))
        : Optional.empty();
  }

  private static Finding finding(Pair pair, Span source, Span target) {
    return Finding.ofPair(
            FindingKind.NUMBER_DIFFERS,
            Severity.WARNING,
            source.of(pair.source()),
            target.of(pair.target()).strip())
        .at(source, target);
  }
}
