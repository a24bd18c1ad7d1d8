package org.duizhao.quality.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;

/// The day, week, month or year before, this one and the next taken for one another: 昨天 and
/// "tomorrow". Told only where the Chinese names one of the three and the English another alone.
final class NearTimesCheck {

  /// One time and what names it.
  private record Time(List<String> chinese, Pattern english) {

    static Time of(String chinese, String english) {
      return new Time(
          List.of(chinese.split(" ", -1)), Pattern.compile("(?i)\\b(?:" + english + ")\\b"));
    }

    int in(String text) {
      int first = -1;
      for (String word : chinese) {
        int at = text.indexOf(word);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
      }
      return first;
    }
  }

  private static final List<List<Time>> TIMES =
      List.of(
          List.of(
              Time.of("昨天 昨日 昨晚 昨夜", "yesterday|last night"),
              Time.of("今天 今日 今晚 今早 今晨", "today|tonight|this (?:morning|afternoon|evening)"),
              Time.of("明天 明日 明晚 明早 明晨", "tomorrow")),
          List.of(
              Time.of("上周 上週 上星期 上個星期 上个星期 上禮拜 上礼拜 上個禮拜 上个礼拜", "last week"),
              Time.of("本周 本週 這周 这周 這週 這星期 这星期 這個星期 这个星期 這個禮拜 这个礼拜", "this week"),
              Time.of("下周 下週 下星期 下個星期 下个星期 下禮拜 下礼拜 下個禮拜 下个礼拜", "next week")),
          List.of(
              Time.of("上月 上個月 上个月", "last month"),
              Time.of("本月 這個月 这个月", "this month"),
              Time.of("下月 下個月 下个月", "next month")),
          List.of(
              Time.of("去年", "last year|(?:year|months) (?:ago|earlier|before)|previous year"),
              Time.of("今年", "this year"),
              Time.of("明年", "next year")));

  private NearTimesCheck() {}

  static List<Finding> check(Pair pair) {
    for (List<Time> times : TIMES) {
      Optional<Finding> found = among(times, pair);
      if (found.isPresent()) {
        return List.of(found.get());
      }
    }
    return List.of();
  }

  private static Optional<Finding> among(List<Time> times, Pair pair) {
    Time named = null;
    for (Time time : times) {
      if (time.in(pair.source()) >= 0) {
        if (named != null) {
          return Optional.empty();
        }
        named = time;
      }
    }
    if (named == null || named.english.matcher(pair.target()).find()) {
      return Optional.empty();
    }
    for (Time time : times) {
      Matcher other = time.english.matcher(pair.target());
      if (!time.equals(named) && other.find()) {
        int at = named.in(pair.source());
        Span source = new Span(at, at + 2);
        return Optional.of(
            Finding.ofPair(
                    FindingKind.NUMBER_DIFFERS,
                    Severity.WARNING,
                    source.of(pair.source()),
                    other.group())
                .at(source, new Span(other.start(), other.end())));
      }
    }
    return Optional.empty();
  }
}
