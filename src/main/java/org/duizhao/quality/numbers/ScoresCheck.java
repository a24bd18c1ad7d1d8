package org.duizhao.quality.numbers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.ChineseNumerals;
import org.duizhao.language.Numeral;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;

/// A score or a ratio whose two numbers are others in the English: 三比一 and 3-2. Told only where the
/// English has a score, and not both numbers elsewhere.
final class ScoresCheck {

  private static final String NUMBER =
      "([0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|nil|zero)";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b" + NUMBER + "(?:[-–—:]| ?[-–:] ?| to | parts? to )" + NUMBER + "\\b");

  private static final int LONGEST = 6;

  private record Score(Span span, double first, double second) {}

  private ScoresCheck() {}

  static List<Finding> check(Pair pair, List<Mention> mentions) {
    Optional<Score> chinese = chinese(pair.source());
    if (chinese.isEmpty()) {
      return List.of();
    }
    Score wanted = chinese.get();
    if (has(mentions, wanted.first) && has(mentions, wanted.second)) {
      return List.of();
    }
    Matcher english = ENGLISH.matcher(pair.target());
    if (!english.find()) {
      return List.of();
    }
    Span span = new Span(english.start(), english.end());
    boolean alike =
        mentions.stream()
            .filter(each -> span.overlaps(each.span()))
            .anyMatch(each -> each.is(wanted.first) || each.is(wanted.second));
    if (!alike || english.find()) {
      return List.of();
    }
    return List.of(
        Finding.ofPair(
                FindingKind.NUMBER_DIFFERS,
                Severity.ERROR,
                wanted.span.of(pair.source()),
                span.of(pair.target()))
            .at(wanted.span, span));
  }

  private static boolean has(List<Mention> mentions, double value) {
    return mentions.stream().anyMatch(each -> each.isExact() && each.is(value));
  }

  /// The only two whole numbers with 比 between them.
  private static Optional<Score> chinese(String source) {
    int at = source.indexOf('比', 1);
    Optional<Numeral> second =
        at < 0 ? Optional.empty() : ChineseNumerals.at(source, at + 1).filter(ScoresCheck::isPlain);
    if (second.isEmpty() || source.indexOf('比', at + 1) >= 0) {
      return Optional.empty();
    }
    for (int from = Math.max(0, at - LONGEST); from < at; from++) {
      Optional<Numeral> first = ChineseNumerals.at(source, from).filter(ScoresCheck::isPlain);
      if (first.isPresent() && first.get().span().end() == at) {
        Span span = new Span(from, second.get().span().end());
        return Optional.of(
            new Score(span, first.get().low().doubleValue(), second.get().low().doubleValue()));
      }
    }
    return Optional.empty();
  }

  private static boolean isPlain(Numeral number) {
    return number.isWhole(0, 200);
  }
}
