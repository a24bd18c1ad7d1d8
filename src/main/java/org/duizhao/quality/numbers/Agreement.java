package org.duizhao.quality.numbers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.quality.numbers.Mention.Sense;
import org.duizhao.quality.numbers.Scale.Dimension;
import org.jspecify.annotations.Nullable;

/// Whether a number of the English may render a quantity of the Chinese: same value, or the same
/// amount in another unit.
final class Agreement {

  /// Amounts converted to another unit are rounded.
  private static final double CONVERTED = 0.08;

  private static final double TRILLION = 1e12;
  private static final double MEGA = 1e6;
  private static final double PETA = 1e15;

  private static final double CALENDAR = 0.03;
  private static final double TENTHS = 0.035;
  private static final Pattern MORNING = Pattern.compile("凌晨|清晨|早[上晨]|上午");
  private static final Pattern AFTERNOON = Pattern.compile("下午|傍晚|晚上");

  private static final Pattern MORE_THAN =
      Pattern.compile("(?i)\\b(?:more than|over|above|upwards? of)\\s+$");

  private static final Pattern HALF_OF_DAY = Pattern.compile("(?i)[0-9] ?([ap])\\.?m\\b");
  private static final int AFTER = 5;
  private static final String INCREASE = "增漲涨多高提升擴扩加超長长大快";

  private final String source;
  private final String target;
  private final List<Mention> mentions;

  Agreement(String source, String target, List<Mention> mentions) {
    this.source = source;
    this.target = target;
    this.mentions = mentions;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /// Whether the English has what renders the quantity.
  boolean isRendered(Quantity quantity) {
    if (quantity.kind() == Kind.DATE) {
      return new DateAgreement(mentions).isRendered(quantity.unit());
    }
    if (isRange(quantity)) {
      return ends(quantity);
    }
    return isAny(quantity);
  }

  private boolean isAny(Quantity quantity) {
    for (Mention mention : mentions) {
      if (renders(mention, quantity)) {
        return true;
      }
    }
    return false;
  }

  /// Whether this mention has a part in rendering the quantity.
  boolean renders(Mention mention, Quantity quantity) {
    if (isRange(quantity)) {
      return mention.isExact()
          && (renders(mention, exact(quantity, true)) || renders(mention, exact(quantity, false)));
    }
    double low = quantity.low().doubleValue();
    double high = quantity.high().doubleValue();
    return switch (quantity.kind()) {
      case PERCENT -> percent(mention, quantity, low, high);
      case FRACTION -> fraction(mention, low);
      case ORDINAL ->
          mention.is(low)
              && (mention.is(Sense.ORDINAL)
                  || mention.is(Sense.NUMBER)
                  || mention.is(Sense.CENTURY));
      case MULTIPLE -> multiple(mention, quantity, low, high);
      case YEAR -> year(mention, Math.abs(low));
      case DECADE ->
          (mention.is(Sense.DECADE) || mention.is(Sense.NUMBER)) && Values.same(mention.low(), low);
      case CENTURY ->
          (mention.is(Sense.CENTURY) || mention.is(Sense.ORDINAL))
              && Values.same(mention.low(), low);
      case TIME -> clock(mention, quantity, low);
      case DATE -> new DateAgreement(mentions).hasPart(mention, quantity.unit());
      default -> amount(mention, quantity, low, high);
    };
  }

  /// Whether the quantity names both ends of a range, so that both must be there.
  private boolean isRange(Quantity quantity) {
    return !quantity.isExact() && quantity.kind() != Kind.DECADE && isRange(quantity, source);
  }

  /// Whether the quantity is written with a word or sign for a range.
  static boolean isRange(Quantity quantity, String source) {
    for (int at = quantity.span().start(); at < quantity.span().end(); at++) {
      if ("到至~～〜–—－-".indexOf(source.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(Quantity quantity) {
    Quantity low = exact(quantity, true);
    Quantity high = exact(quantity, false);
    return mentions.stream().anyMatch(mention -> mention.isExact() && renders(mention, low))
        && mentions.stream().anyMatch(mention -> mention.isExact() && renders(mention, high));
  }

  private static Quantity exact(Quantity quantity, boolean lowest) {
    var value = lowest ? quantity.low() : quantity.high();
    return new Quantity(
        quantity.span(), quantity.kind(), value, value, quantity.unit(), quantity.english());
  }

  private boolean amount(Mention mention, Quantity quantity, double low, double high) {
    boolean counts =
        switch (mention.type()) {
          case NUMBER, ORDINAL, MULTIPLE, FRACTION -> true;
          case PERCENT -> quantity.unit().startsWith("percent") || isShareLater(quantity);
          case DECADE -> quantity.kind() == Kind.AGE || quantity.kind() == Kind.NUMBER;
          default -> false;
        };
    if (!counts || isBeyond(mention, high > low, high)) {
      return false;
    }
    if (quantity.span().of(source).endsWith("兆") && isMega(mention)) {
      return overlaps(mention, low / TRILLION, high / TRILLION)
          || overlaps(mention, low / TRILLION * MEGA, high / TRILLION * MEGA);
    }
    if (quantity.span().of(source).contains("千兆") && isGiga(mention)) {
      return overlaps(mention, low / PETA, high / PETA);
    }
    if (quantity.unit().endsWith("Celsius") && isFahrenheit(mention)) {
      return Math.abs((mention.low() - 32) / 1.8 - low) < 1.5;
    }
    if (isSum(quantity) && isPartOfSum(mention, low)) {
      return true;
    }
    Scale asked =
        quantity.kind() == Kind.MONEY
            ? new Scale(Dimension.MONEY, 1)
            : Scales.ofQuantity(quantity.unit());
    Scale given = mention.unit();
    if (asked == null || given == null) {
      return overlaps(mention, low, high);
    }
    return asked.isComparable(given) && converted(mention, asked, given, low, high);
  }

  /// "More than thirty" is beyond 二十多.
  private boolean isBeyond(Mention mention, boolean vague, double high) {
    return vague
        && mention.is(high)
        && MORE_THAN.matcher(target.substring(0, mention.span().start())).find();
  }

  private boolean isSum(Quantity quantity) {
    String written = quantity.span().of(source);
    return quantity.kind() == Kind.MONEY || written.indexOf('块') > 0 || written.indexOf('塊') > 0;
  }

  /// 三十六塊五 as "thirty-six yuan fifty".
  private boolean isPartOfSum(Mention mention, double sum) {
    double cents = Math.rint((sum - Math.floor(sum)) * 100);
    return cents > 0
        && mention.isExact()
        && (mention.is(cents) || mention.is(Math.floor(sum)))
        && mentions.stream().anyMatch(each -> each.is(cents))
        && mentions.stream().anyMatch(each -> each.is(Math.floor(sum)));
  }

  private boolean isFahrenheit(Mention mention) {
    return isBefore(mention, "degrees F") || isBefore(mention, "°F") || isBefore(mention, "° F");
  }

  private boolean isGiga(Mention mention) {
    return isBefore(mention, "G") || isBefore(mention, "giga");
  }

  /// Whether the English goes on so after the mention.
  boolean isBefore(Mention mention, String word) {
    return target.substring(mention.span().end()).stripLeading().startsWith(word);
  }

  /// 120 MB, 50 megabits: 兆 of data.
  private boolean isMega(Mention mention) {
    String after = target.substring(mention.span().end()).stripLeading();
    return after.startsWith("M") || after.startsWith("mega");
  }

  /// 由百分之三十四升至三十七: the percent is said once.
  private boolean isShareLater(Quantity quantity) {
    return quantity.kind() == Kind.NUMBER
        && quantity.unit().isEmpty()
        && source.substring(0, quantity.span().start()).contains("百分之");
  }

  private static boolean converted(
      Mention mention, Scale asked, Scale given, double low, double high) {
    if (Values.same(asked.factor(), given.factor())) {
      return overlaps(mention, low, high);
    }
    double tolerance = asked.dimension() == Dimension.TIME ? CALENDAR : CONVERTED;
    double ratio = given.factor() / asked.factor();
    boolean halfMonth = Values.same(low, 0.5) && Values.same(mention.low() * given.factor(), 14);
    return halfMonth
        || (mention.low() * ratio <= high * (1 + tolerance)
            && mention.high() * ratio >= low * (1 - tolerance));
  }

  /// 三十多 may be 30 or anything up to 40; 十幾 a dozen or more than ten.
  private static boolean overlaps(Mention mention, double low, double high) {
    if (low == high) {
      // "From 67 to 87" is no 77.
      boolean ends = Values.same(mention.low(), low) || Values.same(mention.high(), low);
      return mention.isRange() ? ends : mention.is(low);
    }
    boolean some = low % 10 == 1 && high % 10 == 9;
    double least = some ? low - 1 : low;
    if (mention.isExact() && Values.same(mention.low(), high) && isBelow(high, low)) {
      return false;
    }
    return mention.low() <= high * (1 + 1e-9) && mention.high() >= least * (1 - 1e-9);
  }

  /// 二十多 ends before thirty: a round number one more of its first figure.
  private static boolean isBelow(double high, double low) {
    double place = Math.pow(10, Math.floor(Math.log10(low)));
    return low >= 20 && Values.same(high, low + place);
  }

  private boolean percent(Mention mention, Quantity quantity, double low, double high) {
    String written = quantity.span().of(source);
    boolean tenths = written.endsWith("成");
    if (written.endsWith("折")) {
      return discount(mention, low);
    }
    return switch (mention.type()) {
      case PERCENT -> overlaps(mention, low, high);
      case FRACTION ->
          mention.low() * 100 <= high + (tenths ? 100 * TENTHS : 1)
              && mention.low() * 100 >= low - (tenths ? 100 * TENTHS : 1);
      case MULTIPLE -> mention.is(low / 100) || mention.is(1 + low / 100);
      case NUMBER ->
          overlaps(mention, low, high)
              && mention.unit() == null
              && (mentions.stream().anyMatch(each -> each.is(Sense.PERCENT))
                  || hasWord("percentage", "percent", "per cent", "%"));
      default -> false;
    };
  }

  /// 20 % off is 打八折, and so is 80 % of the price.
  private boolean discount(Mention mention, double off) {
    boolean share = mention.is(Sense.PERCENT) || mention.is(Sense.FRACTION);
    double value = mention.is(Sense.FRACTION) ? mention.low() * 100 : mention.low();
    int end = mention.span().end();
    String after =
        target.substring(end, Math.min(target.length(), end + 30)).toLowerCase(Locale.ROOT);
    boolean taken = after.matches("(?s)[ -]*(off|discount|reduc|cut|less|lower|markdown|rebate).*");
    return share
        && (taken
            ? Values.near(value, off, 0.02)
            : Values.near(value, 100 - off, 0.02) || cut(value, off));
  }

  private boolean cut(double value, double off) {
    return Values.near(value, off, 0.02)
        && hasWord("discount", " off", "reduc", "cut", "cheaper", "save", "lower", "less", "down");
  }

  private static boolean fraction(Mention mention, double value) {
    return switch (mention.type()) {
      case FRACTION -> Values.near(mention.low(), value, 1e-3);
      case PERCENT -> Values.near(mention.low() / 100, value, 0.02);
      case NUMBER -> mention.is(value);
      case MULTIPLE -> Values.same(value, 0.5) && mention.is(2);
      default -> false;
    };
  }

  private boolean multiple(Mention mention, Quantity quantity, double low, double high) {
    boolean more = isIncrease(quantity);
    return switch (mention.type()) {
      case MULTIPLE, NUMBER ->
          overlaps(mention, low, high) || (more && overlaps(mention, low + 1, high + 1));
      case PERCENT -> mention.is(low * 100) || mention.is((low - 1) * 100);
      case FRACTION ->
          (!more && Values.near(mention.low(), 1 / low, 1e-3))
              || (Values.near(mention.low(), 0.5, 1e-3) && low == 1);
      default -> false;
    };
  }

  private boolean isIncrease(Quantity quantity) {
    int from = Math.max(0, quantity.span().start() - 8);
    String before = source.substring(from, quantity.span().start());
    for (int at = 0; at < before.length(); at++) {
      if (INCREASE.indexOf(before.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean year(Mention mention, double year) {
    if (!mention.is(Sense.NUMBER) && !mention.is(Sense.DECADE)) {
      return false;
    }
    int start = mention.span().start();
    boolean brief = start > 0 && "'’-–/".indexOf(target.charAt(start - 1)) >= 0;
    return (mention.isExact() && mention.is(year)) || (brief && mention.is(year % 100));
  }

  private boolean clock(Mention mention, Quantity quantity, double minutes) {
    double half = 12 * 60;
    if (mention.is(Sense.CLOCK)) {
      if (isOtherHalfOfDay(mention, quantity)) {
        return false;
      }
      return Values.same(mention.low() % half, minutes % half) || sameHour(mention, minutes);
    }
    boolean decided =
        mentions.stream()
            .anyMatch(each -> each.is(Sense.CLOCK) && each.span().overlaps(mention.span()));
    if (decided) {
      return false;
    }
    double hour = Math.floor(minutes / 60);
    boolean hourSaid =
        mention.is(hour) || mention.is(hour % 12) || (hour % 12 == 0 && mention.is(12));
    double rest = minutes % 60;
    boolean military = mention.is(hour * 100 + rest);
    boolean minutesSaid = rest == 0 || mentions.stream().anyMatch(each -> each.is(rest));
    boolean minutesOnly =
        rest > 0
            && mention.is(rest)
            && mentions.stream().anyMatch(each -> each.is(hour) || each.is(hour % 12));
    return mention.is(Sense.NUMBER)
        && mention.isExact()
        && (military || (hourSaid && minutesSaid) || minutesOnly);
  }

  /// 凌晨三點 is no 3 p.m. and 下午三點 no 3 a.m.; the hours around midnight and noon are told in too many
  /// ways.
  private boolean isOtherHalfOfDay(Mention mention, Quantity quantity) {
    String written = quantity.span().of(source);
    double hour = mention.low() / 60 % 12;
    boolean night = written.startsWith("晚上") && hour < 5;
    if (hour < 1 || hour >= 12 || night) {
      return false;
    }
    boolean morning = MORNING.matcher(written).lookingAt();
    boolean afternoon = AFTERNOON.matcher(written).lookingAt();
    int near = Math.min(target.length(), mention.span().end() + AFTER);
    Matcher said = HALF_OF_DAY.matcher(target.substring(mention.span().start(), near));
    String half = said.find() ? said.group(1) : "";
    boolean late = mention.low() >= 12 * 60 || half.equalsIgnoreCase("p");
    boolean early = half.equalsIgnoreCase("a");
    return (morning && late) || (afternoon && early);
  }

  private static boolean sameHour(Mention mention, double minutes) {
    return Values.same(mention.low() % 720, (minutes + 720 * 2) % 720);
  }

  private boolean hasWord(String... words) {
    String lower = target.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// The unit of the quantity's kind, if it is one that can be converted.
  static @Nullable Scale scaleOf(Quantity quantity) {
    return Scales.ofQuantity(quantity.unit());
  }
}
