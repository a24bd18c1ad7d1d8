package org.duizhao.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// Reads numbers in Chinese texts: figures, characters plain (三萬五千) and formal (叁萬伍仟), both
/// together (3.5億), decimals (三點五), digit by digit (二〇二四) and approximate (兩三百, 十幾, 數十).
///
/// Knows nothing of words that merely hold a numeral; see `Quantities`.
public final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final BigDecimal TEN = BigDecimal.TEN;

  /// After these characters 數 is the end of a word, such as 函數.
  private static final String BEFORE_NOUN = "函參参分人總总次多少指倍整系負负小無无實实複复基點点";

  private enum Type {
    DIGIT,
    ZERO,
    NUMBER,
    SMALL,
    BIG,
    MORE
  }

  private record Token(Type type, BigDecimal low, BigDecimal high) {

    Token(Type type, BigDecimal value) {
      this(type, value, value);
    }
  }

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
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private Numeral.Form form = Numeral.Form.FIGURES;

    Reading(String text, int from) {
      this.text = text;
      this.from = from;
      this.at = from;
    }

    Optional<Numeral> read() {
      while (at < text.length() && step(text.charAt(at))) {}
      if (tokens.isEmpty() || tokens.getFirst().type() == Type.MORE) {
        return Optional.empty();
      }
      boolean more = tokens.removeIf(token -> token.type() == Type.MORE);
      BigDecimal low = value(false);
      BigDecimal high = more ? low.add(lastPlace()) : value(true);
      BigDecimal big = BigDecimal.ONE;
      if (tokens.getLast().type() == Type.BIG) {
        big = tokens.getLast().low();
      }
      return Optional.of(new Numeral(new Span(from, at), low, high, big, form, more));
    }

    /// Takes what stands at the present place into the number; false when it has ended.
    private boolean step(char c) {
      if (Mark.isDigit(c)) {
        return (tokens.isEmpty() || !endsWithDigits()) && figures();
      }
      if (isTwo(c) && !tokens.isEmpty() && !isScaleNext()) {
        // 二十兩 is twenty taels and not 22.
        return false;
      }
      if (digit(c) >= 0) {
        boolean word = c == '一' && !tokens.isEmpty() && NumberIdioms.isWord(text, at);
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
        case ' ' -> spaceBeforeScale();
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
      tokens.add(new Token(Type.NUMBER, new BigDecimal(digits.toString())));
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
      if (first == 0 && !tokens.isEmpty()) {
        tokens.add(new Token(Type.ZERO, BigDecimal.ZERO));
        at = start + 1;
        return at < text.length() && (digit(text.charAt(at)) > 0 || scale(text.charAt(at)) == 10);
      }
      if (length == 1) {
        tokens.add(new Token(Type.DIGIT, BigDecimal.valueOf(first)));
      } else if (length == 2 && NumberIdioms.isNeighbour(first, digit(text.charAt(start + 1)))) {
        int second = digit(text.charAt(start + 1));
        tokens.add(new Token(Type.DIGIT, BigDecimal.valueOf(first), BigDecimal.valueOf(second)));
      } else if (tokens.isEmpty()) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < at; i++) {
          digits.append(digit(text.charAt(i)));
        }
        tokens.add(new Token(Type.NUMBER, new BigDecimal(digits.toString())));
        form = Numeral.Form.DIGIT_BY_DIGIT;
      } else {
        at = start + 1;
        tokens.add(new Token(Type.DIGIT, BigDecimal.valueOf(first)));
        return false;
      }
      return true;
    }

    /// 兩三, 七八 and 三五 mean the one or the other.
    private boolean endsWithDigits() {
      if (tokens.isEmpty()) {
        return false;
      }
      Type last = tokens.getLast().type();
      return last == Type.DIGIT || last == Type.NUMBER || last == Type.MORE;
    }

    private boolean scaled(char c, long scale) {
      if (tokens.isEmpty() && scale > 10) {
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
      tokens.add(new Token(scale < 10_000 ? Type.SMALL : Type.BIG, BigDecimal.valueOf(scale)));
      at++;
      return true;
    }

    private boolean some(char c) {
      boolean before = at + 1 < text.length() && scale(text.charAt(at + 1)) > 0;
      boolean noun =
          (c == '數' || c == '数') && at > 0 && BEFORE_NOUN.indexOf(text.charAt(at - 1)) >= 0;
      boolean after =
          (c == '幾' || c == '几')
              && !tokens.isEmpty()
              && tokens.getLast().type() == Type.SMALL
              && !before;
      boolean idiom = NumberIdioms.length(text, at + 1) > 0;
      if ((tokens.isEmpty() && before && !noun && !idiom) || after) {
        long least = after ? 1 : 2;
        tokens.add(new Token(Type.DIGIT, BigDecimal.valueOf(least), BigDecimal.valueOf(9)));
        form = Numeral.Form.VAGUE;
        at++;
        return true;
      }
      return false;
    }

    private boolean more(char c) {
      if (tokens.isEmpty() || tokens.getLast().type() == Type.DIGIT || at + 1 >= text.length()) {
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
      tokens.add(new Token(Type.MORE, BigDecimal.ZERO));
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
      boolean none = digits.length() == 2 || tokens.isEmpty() || form == Numeral.Form.FIGURES;
      boolean clock =
          end < text.length()
              && (text.charAt(end) == '十'
                  || ((text.charAt(end) == '分' || text.charAt(end) == '刻')
                      && !text.startsWith("分之", end)));
      if (none || clock || tokens.getLast().type() == Type.BIG) {
        return false;
      }
      BigDecimal part = new BigDecimal(digits.toString());
      Token last = tokens.getLast();
      if (last.type() == Type.SMALL) {
        tokens.add(new Token(Type.NUMBER, part));
      } else {
        tokens.set(tokens.size() - 1, new Token(Type.NUMBER, last.low().add(part)));
      }
      at = end;
      return at < text.length() && scale(text.charAt(at)) >= 10_000;
    }

    private boolean pass() {
      at++;
      return true;
    }

    private boolean spaceBeforeScale() {
      boolean scaled =
          form == Numeral.Form.FIGURES
              && !tokens.isEmpty()
              && at + 1 < text.length()
              && scale(text.charAt(at + 1)) >= 10_000;
      at += scaled ? 1 : 0;
      return scaled;
    }

    private BigDecimal value(boolean highest) {
      BigDecimal total = BigDecimal.ZERO;
      BigDecimal section = BigDecimal.ZERO;
      BigDecimal lastBig = BigDecimal.ZERO;
      BigDecimal lastScale = BigDecimal.ONE;
      @Nullable BigDecimal current = null;
      boolean vague = false;
      int place = 0;
      for (Token token : tokens) {
        place++;
        switch (token.type()) {
          case DIGIT, NUMBER -> {
            current = highest ? token.high() : token.low();
            boolean colloquial = token.type() == Type.DIGIT && form != Numeral.Form.VAGUE;
            vague = highest && form == Numeral.Form.VAGUE && token.high().intValue() == 9;
            if (colloquial && place == tokens.size() && lastScale.compareTo(TEN) > 0) {
              // 三萬五 is 35,000.
              current = current.multiply(lastScale).divide(TEN);
            }
          }
          case ZERO -> lastScale = BigDecimal.ONE;
          case SMALL -> {
            section = section.add(or(current, 1).multiply(token.low()));
            section = vague ? section.add(token.low()).subtract(BigDecimal.ONE) : section;
            vague = false;
            current = null;
            lastScale = token.low();
          }
          case BIG -> {
            boolean nothing = current == null && section.signum() == 0 && total.signum() == 0;
            BigDecimal here = section.add(or(current, nothing ? 1 : 0));
            here = vague ? here.add(BigDecimal.ONE) : here;
            vague = false;
            total =
                token.low().compareTo(lastBig) > 0
                    ? total.add(here).multiply(token.low())
                    : total.add(here.multiply(token.low()));
            section = BigDecimal.ZERO;
            current = null;
            lastBig = token.low();
            lastScale = token.low();
          }
          case MORE -> {}
        }
      }
      return total.add(section).add(or(current, 0));
    }

    private static BigDecimal or(@Nullable BigDecimal value, int other) {
      return value == null ? BigDecimal.valueOf(other) : value;
    }

    /// The place after which 多 says that there is more: ten in 三十多, ten million in 三千多萬.
    private BigDecimal lastPlace() {
      BigDecimal value = value(false).stripTrailingZeros();
      return BigDecimal.ONE.movePointLeft(value.scale());
    }
  }
}
