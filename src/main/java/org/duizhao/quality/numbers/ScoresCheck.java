package org.duizhao.quality.numbers;

import java.util.ArrayList;
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

/// Scores and ratios with another number in the English: 三比一 and 3-2. Told only where the English
/// has as many scores, and the two numbers nowhere else.
final class ScoresCheck {

  private static final String NUMBER =
      "([0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|nil|zero)";
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?<![0-9.,–-])\\b"
              + NUMBER
              + "(?:[-–—:]| ?[-–:] ?| to | parts? to )"
              + NUMBER
              + "\\b(?![-–—:])");

  private static final int LONGEST = 6;

  private record Score(Span span, double first, double second) {

    boolean hasBoth(List<Mention> mentions) {
      return has(mentions, first) && has(mentions, second);
    }

    boolean hasEither(List<Mention> mentions) {
      return has(mentions, first) || has(mentions, second);
    }

    private static boolean has(List<Mention> mentions, double value) {
      return mentions.stream().anyMatch(each -> each.isExact() && each.is(value));
    }
  }

  private ScoresCheck() {}

  static List<Finding> check(Pair pair, List<Mention> mentions) {
    List<Score> chinese = chinese(pair.source());
    if (chinese.isEmpty()) {
      return List.of();
    }
    List<Span> english = new ArrayList<>();
    for (Matcher score = ENGLISH.matcher(pair.target()); score.find(); ) {
      english.add(new Span(score.start(), score.end()));
    }
    if (english.size() != chinese.size()) {
      return List.of();
    }
    Grounds grounds = Grounds.of(pair.source());
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < english.size(); at++) {
      Score wanted = chinese.get(at);
      Span span = english.get(at);
      // One score may be said elsewhere, of several each stands in its place.
      List<Mention> near =
          mentions.stream().filter(each -> each.isExact() && span.overlaps(each.span())).toList();
      boolean ungrounded = isNew(grounds, near);
      boolean right = wanted.hasBoth(english.size() > 1 || ungrounded ? near : mentions);
      if (!right && (wanted.hasEither(near) || ungrounded)) {
        findings.add(
            Finding.ofPair(
                    FindingKind.NUMBER_DIFFERS,
                    Severity.ERROR,
                    wanted.span.of(pair.source()),
                    span.of(pair.target()))
                .at(wanted.span, span));
      }
    }
    // Two that differ may have changed places.
    return findings.size() > 1 ? List.of() : findings;
  }

  /// Whether the Chinese has none of these numbers.
  private static boolean isNew(Grounds grounds, List<Mention> mentions) {
    return mentions.stream().noneMatch(each -> grounds.hasBetween(each.low(), each.high()));
  }

  /// Whole numbers with 比 between them.
  private static List<Score> chinese(String source) {
    List<Score> scores = new ArrayList<>();
    for (int at = source.indexOf('比', 1); at > 0; at = source.indexOf('比', at + 1)) {
      Optional<Numeral> second = ChineseNumerals.at(source, at + 1).filter(ScoresCheck::isPlain);
      for (int from = Math.max(0, at - LONGEST); from < at && second.isPresent(); from++) {
        Optional<Numeral> first = ChineseNumerals.at(source, from).filter(ScoresCheck::isPlain);
        if (first.isPresent() && first.get().span().end() == at) {
          Span span = new Span(from, second.get().span().end());
          scores.add(
              new Score(span, first.get().low().doubleValue(), second.get().low().doubleValue()));
          break;
        }
      }
    }
    return scores;
  }

  private static boolean isPlain(Numeral number) {
    return number.isWhole(0, 200);
  }
}
