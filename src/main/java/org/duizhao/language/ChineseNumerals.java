package org.duizhao.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Span;
import org.duizhao.language.NumeralPart.Role;

/// Reads numbers in Chinese texts: figures, characters plain (三萬五千) and formal (叁萬伍仟), both
/// together (3.5億), decimals (三點五), digit by digit (二〇二四) and approximate (兩三百, 十幾, 數十).
///
/// Knows nothing of words that merely hold a numeral; see `Quantities`.
public final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";

  /// After these characters 數 is the end of a word, such as 函數.
  private static final String BEFORE_NOUN = "函參参分人總总次多少指倍整系負负小無无實实複复基點点";

  private ChineseNumerals() {}

  /// The longest number that begins at this offset.
  public static Optional<Numeral> at(String text, int from) {
    return from < text.length() && mayBegin(text.charAt(from))
        ? new Reading(text, from).read()
        : Optional.empty();
  }

  /// Whether a number may begin with this character; none does between figures and a circle for 0.
  public static boolean mayBegin(char c) {
    return Mark.isDigit(c) || (c >= '○' && (digit(c) >= 0 || scale(c) > 0 || isSome(c)));
  }

  /// The digit a character stands for, plain or formal; -1 for none.
  public static int digit(char c) {
    int plain = DIGITS.indexOf(c);
    if (plain >= 0) {
      return plain;
    }
    return switch (c) {
      case '〇', '○' -> 0;
      case '壹', '弌' -> 1;
      case '兩', '两', '貳', '贰' -> 2;
      case '叁', '參', '叄' -> 3;
      case '肆' -> 4;
      case '伍' -> 5;
      case '陸', '陆' -> 6;
      case '柒' -> 7;
      case '捌' -> 8;
      case '玖' -> 9;
      default -> -1;
    };
  }

  private static long scale(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1000;
      case '萬', '万' -> 10_000;
      case '億', '亿' -> 100_000_000;
      case '兆' -> 1_000_000_000_000L;
      default -> 0;
    };
  }

  private static boolean isSome(char c) {
    return c == '幾' || c == '几' || c == '數' || c == '数';
  }

  /// The value of one figure, of either width.
  private static char figure(char c) {
    return c >= '０' ? (char) (c - '０' + '0') : c;
  }

  /// One pass over one number.
  private static final class Reading {

    private final String text;
    private final int from;
    private final List<NumeralPart> parts = new ArrayList<>();
    private int at;
    private Numeral.Form form = Numeral.Form.FIGURES;

    Reading(String text, int from) {
      this.text = text;
      this.from = from;
      this.at = from;
    }

    Optional<Numeral> read() {
      while (at < text.length() && step(text.charAt(at))) {}
      if (parts.isEmpty() || parts.getFirst().role() == Role.MORE) {
        return Optional.empty();
      }
      boolean more = parts.removeIf(each -> each.role() == Role.MORE);
      BigDecimal low = value(false);
      BigDecimal high = more ? low.add(lastPlace()) : value(true);
      BigDecimal big = BigDecimal.ONE;
      if (parts.getLast().role() == Role.BIG) {
        big = parts.getLast().low();
      }
      return Optional.of(new Numeral(new Span(from, at), low, high, big, form, more));
    }

    /// Takes what stands at the present place into the number; false when it has ended.
    private boolean step(char c) {
      if (Mark.isDigit(c)) {
        return (parts.isEmpty() || !endsWithDigits()) && figures();
      }
      if (isTwo(c) && !parts.isEmpty() && !isScaleNext()) {
        // 二十兩 is twenty taels and not 22.
        return false;
      }
      if (digit(c) >= 0) {
        boolean word = c == '一' && !parts.isEmpty() && NumberIdioms.isWord(text, at);
        return !word && digits();
      }
      long scale = scale(c);
      if (scale > 0) {
        return scaled(c, scale);
      }
      return switch (c) {
        case '幾', '几', '數', '数' -> some(c);
        case '多', '余', '餘', '來', '来' -> more(c);
        case '有' -> NumberIdioms.isAnd(text, at) && pass();
        case '點', '点' -> fraction();
        case ' ', '個', '个' -> scaleLater(c);
        default -> false;
      };
    }

    private static boolean isTwo(char c) {
      return c == '兩' || c == '两';
    }

    private boolean isScaleNext() {
      return at + 1 < text.length() && scale(text.charAt(at + 1)) > 0;
    }

    private boolean figures() {
      StringBuilder digits = new StringBuilder();
      while (at < text.length()) {
        char c = text.charAt(at);
        if (Mark.isDigit(c)) {
          digits.append(figure(c));
        } else if (c == ',' && isGroup(at + 1)) {
          at++;
          continue;
        } else if ((c == '.' || c == '．')
            && at + 1 < text.length()
            && Mark.isDigit(text.charAt(at + 1))
            && digits.indexOf(".") < 0) {
          digits.append('.');
        } else {
          break;
        }
        at++;
      }
      parts.add(new NumeralPart(Role.NUMBER, new BigDecimal(digits.toString())));
      return true;
    }

    /// Whether exactly three figures stand here, and no other.
    private boolean isGroup(int start) {
      int end = start;
      while (end < text.length() && Mark.isDigit(text.charAt(end))) {
        end++;
      }
      return end - start == 3;
    }

    private boolean digits() {
      if (endsWithDigits()) {
        return false;
      }
      int start = at;
      boolean row = NumberIdioms.isRow(text, at);
      while (at < text.length()
          && digit(text.charAt(at)) >= 0
          && !(at > start && !row && NumberIdioms.length(text, at) > 0)
          && !(at > start && isTwo(text.charAt(at)) && !text.startsWith("一", at - 1))) {
        at++;
      }
      int first = digit(text.charAt(start));
      int length = at - start;
      if (form == Numeral.Form.FIGURES) {
        form = Numeral.Form.CHARACTERS;
      }
      if (first == 0 && !parts.isEmpty()) {
        parts.add(new NumeralPart(Role.ZERO, BigDecimal.ZERO));
        at = start + 1;
        return at < text.length() && (digit(text.charAt(at)) > 0 || scale(text.charAt(at)) == 10);
      }
      if (length == 1) {
        parts.add(new NumeralPart(Role.DIGIT, BigDecimal.valueOf(first)));
      } else if (length == 2 && NumberIdioms.isNeighbour(first, digit(text.charAt(start + 1)))) {
        int second = digit(text.charAt(start + 1));
        parts.add(
            new NumeralPart(Role.DIGIT, BigDecimal.valueOf(first), BigDecimal.valueOf(second)));
      } else if (parts.isEmpty()) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < at; i++) {
          digits.append(digit(text.charAt(i)));
        }
        parts.add(new NumeralPart(Role.NUMBER, new BigDecimal(digits.toString())));
        form = Numeral.Form.DIGIT_BY_DIGIT;
      } else {
        at = start + 1;
        parts.add(new NumeralPart(Role.DIGIT, BigDecimal.valueOf(first)));
        return false;
      }
      return true;
    }

    /// 兩三, 七八 and 三五 mean the one or the other.
    private boolean endsWithDigits() {
      if (parts.isEmpty()) {
        return false;
      }
      Role last = parts.getLast().role();
      return last == Role.DIGIT || last == Role.NUMBER || last == Role.MORE;
    }

    private boolean scaled(char c, long scale) {
      if (parts.isEmpty() && scale > 10) {
        form = Numeral.Form.BARE;
      } else if (form == Numeral.Form.FIGURES) {
        form = Numeral.Form.CHARACTERS;
      }
      if (at > from
          && c == '千'
          && at + 1 < text.length()
          && NumberIdioms.isMetric(text.charAt(at + 1))) {
        return false;
      }
      if (form == Numeral.Form.DIGIT_BY_DIGIT && scale < 10_000) {
        return false;
      }
      parts.add(new NumeralPart(scale < 10_000 ? Role.SMALL : Role.BIG, BigDecimal.valueOf(scale)));
      at++;
      return true;
    }

    private boolean some(char c) {
      boolean before = at + 1 < text.length() && scale(text.charAt(at + 1)) > 0;
      boolean noun =
          (c == '數' || c == '数') && at > 0 && BEFORE_NOUN.indexOf(text.charAt(at - 1)) >= 0;
      boolean after =
          (c == '幾' || c == '几')
              && !parts.isEmpty()
              && parts.getLast().role() == Role.SMALL
              && !before;
      boolean idiom = NumberIdioms.length(text, at + 1) > 0;
      if ((parts.isEmpty() && before && !noun && !idiom) || after) {
        long least = after ? 1 : 2;
        parts.add(new NumeralPart(Role.DIGIT, BigDecimal.valueOf(least), BigDecimal.valueOf(9)));
        form = Numeral.Form.VAGUE;
        at++;
        return true;
      }
      return false;
    }

    private boolean more(char c) {
      if (parts.isEmpty() || parts.getLast().role() == Role.DIGIT || at + 1 >= text.length()) {
        return false;
      }
      char next = text.charAt(at + 1);
      boolean come = c == '來' || c == '来';
      if (come ? "個个歲岁年天人名次里公萬万".indexOf(next) < 0 : "少半於于次數数項项".indexOf(next) >= 0) {
        return false;
      }
      if (form == Numeral.Form.FIGURES && !come && !Mark.isHan(next)) {
        return false;
      }
      parts.add(new NumeralPart(Role.MORE, BigDecimal.ZERO));
      at++;
      return scale(next) >= 10_000;
    }

    /// 三點五, but not the three o'clock of 三點五分.
    private boolean fraction() {
      int end = at + 1;
      StringBuilder digits = new StringBuilder("0.");
      while (end < text.length() && digit(text.charAt(end)) >= 0) {
        digits.append(digit(text.charAt(end)));
        end++;
      }
      boolean none = digits.length() == 2 || parts.isEmpty() || form == Numeral.Form.FIGURES;
      boolean clock =
          end < text.length()
              && (text.charAt(end) == '十'
                  || ((text.charAt(end) == '分' || text.charAt(end) == '刻')
                      && !text.startsWith("分之", end)));
      if (none || clock || parts.getLast().role() == Role.BIG) {
        return false;
      }
      BigDecimal part = new BigDecimal(digits.toString());
      NumeralPart last = parts.getLast();
      if (last.role() == Role.SMALL) {
        parts.add(new NumeralPart(Role.NUMBER, part));
      } else {
        parts.set(parts.size() - 1, new NumeralPart(Role.NUMBER, last.low().add(part)));
      }
      at = end;
      return at < text.length() && scale(text.charAt(at)) >= 10_000;
    }

    private boolean pass() {
      at++;
      return true;
    }

    /// 3 萬, 兩個億.
    private boolean scaleLater(char c) {
      boolean scaled =
          !parts.isEmpty()
              && at + 1 < text.length()
              && (c == ' '
                  ? form == Numeral.Form.FIGURES && scale(text.charAt(at + 1)) >= 10_000
                  : scale(text.charAt(at + 1)) == 100_000_000);
      at += scaled ? 1 : 0;
      return scaled;
    }

    private BigDecimal value(boolean highest) {
      return NumeralPart.value(parts, form, highest);
    }

    /// The place after which 多 says that there is more: ten in 三十多, ten million in 三千多萬.
    private BigDecimal lastPlace() {
      BigDecimal value = value(false).stripTrailingZeros();
      return BigDecimal.ONE.movePointLeft(value.scale());
    }
  }
}
