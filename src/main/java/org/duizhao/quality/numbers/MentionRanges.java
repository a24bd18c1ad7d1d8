package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.quality.numbers.Mention.Sense;

/// Gives the first number of a range what is said once for both: 3–5 million, 10 to 20 percent, two
/// or three years.
final class MentionRanges {

  /// Characters that may stand between the two numbers of a range.
  private static final int WIDEST = 14;

  private final EnglishTokens tokens;
  private final List<Mention> found;

  MentionRanges(EnglishTokens tokens, List<Mention> found) {
    this.tokens = tokens;
    this.found = found;
  }

  /// The mentions with those readings added.
  List<Mention> completed() {
    if (found.size() < 2) {
      return found;
    }
    List<Mention> all = new ArrayList<>(found);
    for (int i = 0; i + 1 < found.size(); i++) {
      Mention first = found.get(i);
      if (!first.is(Sense.NUMBER)) {
        continue;
      }
      for (int j = i + 1; j < Math.min(found.size(), i + 4); j++) {
        Mention second = found.get(j);
        if (isFeetAndInches(first, second)) {
          double feet = first.low() + second.low() / 12;
          Span both = new Span(first.span().start(), second.span().end());
          all.add(new Mention(both, Sense.NUMBER, feet, feet, first.unit(), first.figures()));
        }
        if (second.span().start() >= first.span().end() && isJoined(first.span(), second.span())) {
          lend(first, second, all);
        }
      }
    }
    return all;
  }

  private static boolean isFeetAndInches(Mention first, Mention second) {
    return first.unit() != null
        && first.unit().equals(Scales.named("foot"))
        && second.is(Sense.NUMBER)
        && second.low() < 12
        && (second.unit() == null || second.unit().equals(Scales.named("inch")))
        && second.span().start() - first.span().end() < 8;
  }

  private void lend(Mention first, Mention second, List<Mention> all) {
    boolean kind =
        second.is(Sense.PERCENT)
            || second.is(Sense.MULTIPLE)
            || second.is(Sense.ORDINAL)
            || second.is(Sense.FRACTION);
    if (kind && !second.is(Sense.FRACTION)) {
      all.add(
          new Mention(
              first.span(), second.type(), first.low(), first.high(), null, first.figures()));
    }
    if (!second.is(Sense.NUMBER)) {
      return;
    }
    if (second.unit() != null && first.unit() == null) {
      all.add(
          new Mention(
              first.span(),
              Sense.NUMBER,
              first.low(),
              first.high(),
              second.unit(),
              first.figures()));
    }
    double scale = scaleOf(second.span());
    if (scale > 1 && first.low() < scale) {
      all.add(
          new Mention(
              first.span(),
              Sense.NUMBER,
              first.low() * scale,
              first.high() * scale,
              second.unit(),
              first.figures()));
    }
    if (second.low() > first.low() && !isAnd(first.span(), second.span())) {
      Span both = new Span(first.span().start(), second.span().end());
      double low = scale > 1 && first.low() < scale ? first.low() * scale : first.low();
      // Its ends are exact, as those of a range in figures are.
      boolean exact = second.figures() || (first.isExact() && second.isExact());
      all.add(new Mention(both, Sense.NUMBER, low, second.high(), second.unit(), exact));
    }
  }

  /// "five years and six months" is no range; "between five and six" is.
  private boolean isAnd(Span first, Span second) {
    boolean between = false;
    boolean and = false;
    for (int i = 0; i < tokens.size(); i++) {
      EnglishTokens.Token token = tokens.at(i);
      between |= token.end() <= first.start() && token.text().equals("between");
      and |=
          token.start() >= first.end()
              && token.end() <= second.start()
              && token.text().equals("and");
    }
    return and && !between;
  }

  private double scaleOf(Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.at(i).start() == span.start()) {
        Cardinal cardinal = Cardinal.at(tokens, i);
        return cardinal == null ? 1 : cardinal.scale();
      }
    }
    return 1;
  }

  /// Whether a dash, "to", "or" or "and" alone stands between, with a currency sign perhaps.
  private boolean isJoined(Span first, Span second) {
    boolean joint = false;
    int between = 0;
    if (second.start() - first.end() > WIDEST) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      EnglishTokens.Token token = tokens.at(i);
      if (token.start() >= first.end() && token.end() <= second.start()) {
        if (",;:.".contains(token.text())) {
          return false;
        }
        between++;
        joint |=
            switch (token.text()) {
              case "-", "–", "—", "to", "or", "and", "~", "through", "from" -> true;
              default -> false;
            };
      }
    }
    return joint && between <= 3;
  }
}
