package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.language.ChineseNumerals;
import org.duizhao.language.Numeral;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.numbers.Mention.Sense;
import org.duizhao.quality.numbers.SourceNumber.Strength;
import org.jspecify.annotations.Nullable;

/// Numbers of the English for which the Chinese gives no ground.
final class AddedNumbers {

  private final Pair pair;
  private final List<SourceNumber> sought;
  private final Agreement agreement;

  /// Read when first asked for: most numbers have their quantity.
  private @Nullable Grounds grounds;

  AddedNumbers(Pair pair, List<SourceNumber> sought, Agreement agreement) {
    this.pair = pair;
    this.sought = sought;
    this.agreement = agreement;
  }

  /// Those of the mentions, places with a reading that has ground left out.
  List<Mention> of(List<Mention> mentions) {
    List<Span> grounded = new ArrayList<>();
    for (Mention each : mentions) {
      if ((isSought(each) && !isWider(each, mentions))
          || (!isWide(each, mentions)
              && !isPlace(each, mentions)
              && !isOfOtherUnit(each, mentions)
              && isGrounded(each))) {
        grounded.add(each.span());
      }
    }
    List<Mention> groundless = new ArrayList<>(mentions);
    groundless.removeIf(each -> overlapsAny(each.span(), grounded));
    return groundless;
  }

  private static boolean overlapsAny(Span span, List<Span> spans) {
    for (Span each : spans) {
      if (each.overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private Grounds grounds() {
    Grounds read = grounds == null ? Grounds.of(pair.source()) : grounds;
    grounds = read;
    return read;
  }

  /// Whether it is a range of which an end lies far beyond what it would render: "between ten and
  /// seventy" for 一二十.
  private boolean isWider(Mention mention, List<Mention> mentions) {
    return !mention.isExact()
        && isWide(mention, mentions)
        && sought.stream()
            .filter(each -> agreement.renders(mention, each.quantity()))
            .allMatch(
                each ->
                    each.quantity().isExact()
                        || mention.high() > 1.3 * each.quantity().high().doubleValue());
  }

  /// Whether it is a range that holds other numbers.
  private static boolean isWide(Mention mention, List<Mention> mentions) {
    for (Mention each : mentions) {
      if (each.span().length() < mention.span().length() && each.span().overlaps(mention.span())) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is the fraction that an ordinal may be read as, or the amount of time that "a
  /// quarter" may: those have ground only in a quantity.
  private boolean isPlace(Mention mention, List<Mention> mentions) {
    boolean share = mention.is(Sense.FRACTION);
    boolean time = mention.is(Sense.NUMBER) && mention.unit() != null && !isQuarter();
    return (share || time)
        && mentions.stream()
            .anyMatch(
                each ->
                    each.is(share ? Sense.ORDINAL : Sense.FRACTION)
                        && each.span().equals(mention.span()));
  }

  /// Whether the English has the quantity in the unit of the Chinese.
  private boolean inUnit(Quantity quantity, @Nullable Scale asked) {
    return agreement.mentions().stream()
        .anyMatch(
            each ->
                each.unit() != null
                    && each.unit().equals(asked)
                    && agreement.renders(each, quantity));
  }

  /// Whether it renders a quantity; one in the unit of a quantity is converted from no other.
  private boolean isSought(Mention mention) {
    boolean converted = false;
    for (SourceNumber each : sought) {
      Scale asked = Scales.ofQuantity(each.quantity().unit());
      boolean same = mention.unit() == null || asked == null || asked.equals(mention.unit());
      if (agreement.renders(mention, each.quantity())) {
        if (same) {
          return true;
        }
        converted |= !inUnit(each.quantity(), asked);
      }
    }
    return converted;
  }

  /// Whether the Chinese has the same number in another unit: 12 km is no ground for 12 miles.
  private boolean isOfOtherUnit(Mention mention, List<Mention> mentions) {
    boolean measured =
        mention.unit() != null
            || mentions.stream()
                .anyMatch(each -> each.unit() != null && each.span().equals(mention.span()));
    return measured && sought.stream().anyMatch(each -> isSameNumber(mention, each.quantity()));
  }

  private static boolean isSameNumber(Mention mention, Quantity quantity) {
    boolean same =
        mention.is(quantity.low().doubleValue()) || mention.is(quantity.high().doubleValue());
    return same && Scales.ofQuantity(quantity.unit()) != null;
  }

  private boolean isGrounded(Mention mention) {
    return switch (mention.type()) {
      case MONTH -> has(mention.low() + "月") || isValue(mention);
      case WEEKDAY -> isWeekday((int) mention.low());
      case PERCENT -> isValue(mention) || grounds().has(mention.low() / 10);
      case FRACTION ->
          (Values.same(mention.low(), 0.5) && has("半"))
              || (Values.same(mention.low(), 0.25) && isQuarter())
              || isValue(mention)
              || (mention.low() < 0.5 && grounds().has(Math.rint(1 / mention.low())));
      case MULTIPLE ->
          sought.stream().noneMatch(each -> each.quantity().kind() == Kind.MULTIPLE)
              && isValue(mention);
      case CLOCK -> sought.stream().noneMatch(each -> each.quantity().kind() == Kind.TIME);
      case NUMBER -> isValue(mention) || isCents(mention);
      default -> isValue(mention);
    };
  }

  /// 三角 is 30 cents.
  private boolean isCents(Mention mention) {
    return agreement.isBefore(mention, "cent")
        && (has("角") || has("毛"))
        && grounds().has(mention.low() / 10);
  }

  private boolean isWeekday(int day) {
    String name = "一二三四五六日".substring(day - 1, day);
    String source = pair.source().replace('天', '日');
    boolean weekend = day >= 6 && source.contains("末");
    return weekend || source.matches("(?s).*(?:星期|週|周|禮拜|礼拜)[一二三四五六日至到、～-]*" + name + ".*");
  }

  private boolean isValue(Mention mention) {
    double low = mention.low();
    return grounds().hasBetween(low, mention.high())
        || (!isDoubling() && grounds().say(low, mention.unit() != null))
        || !mention.isExact()
        || isWritten(low);
  }

  /// The two of 翻兩番 says four times as much.
  private boolean isDoubling() {
    return pair.source().indexOf('番') >= 0
        && sought.stream().anyMatch(each -> isDoubling(pair.source(), each.quantity().span()));
  }

  private static boolean isDoubling(String source, Span span) {
    return span.of(source).startsWith("翻") && span.of(source).endsWith("番");
  }

  /// Whether the figures stand in the source, in a code or a name perhaps.
  private boolean isWritten(double value) {
    if (value != Math.rint(value) || value > 1e15) {
      return pair.source().contains(Double.toString(value));
    }
    String figures = Long.toString((long) value);
    String text = pair.source();
    for (int at = text.indexOf(figures); at >= 0; at = text.indexOf(figures, at + 1)) {
      if (!isFigure(text, at - 1) && !isFigure(text, at + figures.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(String text, int at) {
    return at >= 0
        && at < text.length()
        && ((text.charAt(at) >= '0' && text.charAt(at) <= '9') || isPoint(text, at));
  }

  private static boolean isPoint(String text, int at) {
    return (text.charAt(at) == '.' || text.charAt(at) == ',')
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /// Whether a quarter of an hour or of a year is spoken of.
  private boolean isQuarter() {
    return has("刻") || has("季");
  }

  private boolean has(String text) {
    return pair.source().contains(text);
  }

  /// A number that the English says once more than the Chinese, where it may stand for the missing
  /// one: "six draws and six losses" for 八平六負.
  @Nullable Mention surplus(SourceNumber missing, List<Mention> mentions) {
    for (Mention mention : mentions) {
      double value = mention.low();
      boolean plain = mention.is(Sense.NUMBER) && mention.isExact() && value >= 2;
      if (plain
          && hasSameUnit(mention, missing.quantity())
          && mayStandFor(mention, missing)
          && count(mentions, value) > Math.max(1, count(value))) {
        return mention;
      }
    }
    return null;
  }

  private static boolean hasSameUnit(Mention mention, Quantity quantity) {
    Scale asked = Scales.ofQuantity(quantity.unit());
    Scale given = mention.unit();
    if (asked != null && given != null) {
      return asked.isComparable(given);
    }
    return asked == null && given == null && quantity.unit().isEmpty();
  }

  private static int count(List<Mention> mentions, double value) {
    return (int)
        mentions.stream()
            .filter(each -> each.is(Sense.NUMBER) || each.is(Sense.ORDINAL))
            .filter(each -> each.isExact() && each.is(value))
            .map(Mention::span)
            .distinct()
            .count();
  }

  private int count(double value) {
    int count = 0;
    String text = pair.source();
    for (int at = 0; at < text.length(); at++) {
      Numeral numeral = ChineseNumerals.at(text, at).orElse(null);
      if (numeral != null) {
        count += Values.same(numeral.low().doubleValue(), value) ? 1 : 0;
        at = numeral.span().end() - 1;
      }
    }
    return count;
  }

  /// Whether nobody would add it without a ground: figures of two or more places, large numbers.
  static boolean isStrong(Mention mention) {
    return switch (mention.type()) {
      case ORDINAL -> mention.low() >= 3;
      case NUMBER, DECADE, CENTURY ->
          mention.figures() ? mention.low() >= 10 : mention.low() > 12 && !isRound(mention.low());
      case PERCENT -> true;
      default -> false;
    };
  }

  /// A hundred, a thousand, a million: often only "very many".
  private static boolean isRound(double value) {
    return value >= 100 && Math.rint(Math.log10(value)) == Math.log10(value);
  }

  /// Whether the mention, which has no ground, may be a wrong rendering of the quantity.
  static boolean mayStandFor(Mention mention, SourceNumber number) {
    boolean exact = mention.isExact() || mention.is(Sense.DECADE);
    Kind kind = number.quantity().kind();
    boolean share = mention.is(Sense.FRACTION) && (kind == Kind.FRACTION || kind == Kind.MULTIPLE);
    boolean named = mention.is(Sense.WEEKDAY) || mention.is(Sense.MONTH);
    boolean telling = exact && (mention.low() >= 2 || mention.figures() || share || named);
    if (number.is(Strength.STRONG)) {
      return (telling && isAlike(mention, number.quantity())) || isStrong(mention);
    }
    boolean places = number.quantity().kind() == Kind.ORDINAL && mention.is(Sense.ORDINAL) && exact;
    boolean weak =
        number.is(Strength.WEAK)
            && mention.low() < 2
            && !share
            && !isOfSameMeasure(mention, number.quantity());
    return places || (isAlike(mention, number.quantity()) && telling && !weak);
  }

  /// 半噸 and "two tons".
  private static boolean isOfSameMeasure(Mention mention, Quantity quantity) {
    Scale asked = Scales.ofQuantity(quantity.unit());
    return (quantity.kind() == Kind.MEASURE || quantity.kind() == Kind.DURATION)
        && mention.unit() != null
        && asked != null
        && asked.isComparable(mention.unit());
  }

  /// Whether both are of one sort: shares, dates, places in an order, or counts.
  static boolean isAlike(Mention mention, Quantity quantity) {
    Kind kind = quantity.kind();
    return switch (mention.type()) {
      case PERCENT -> kind == Kind.PERCENT || kind == Kind.FRACTION;
      case FRACTION -> kind == Kind.PERCENT || kind == Kind.FRACTION || kind == Kind.MULTIPLE;
      case MULTIPLE -> kind == Kind.MULTIPLE;
      case MONTH -> kind == Kind.DATE && !quantity.unit().startsWith("W");
      case WEEKDAY -> quantity.unit().startsWith("W");
      case CLOCK -> kind == Kind.TIME;
      case DECADE -> kind == Kind.DECADE || kind == Kind.YEAR;
      case CENTURY -> kind == Kind.CENTURY;
      case ORDINAL -> kind == Kind.ORDINAL || kind == Kind.DATE || kind == Kind.NUMBER;
      case NUMBER -> kind != Kind.CENTURY && !quantity.unit().startsWith("W");
    };
  }
}
