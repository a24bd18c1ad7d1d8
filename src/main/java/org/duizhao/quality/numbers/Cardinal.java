package org.duizhao.quality.numbers;

import org.duizhao.quality.numbers.EnglishTokens.Sort;
import org.duizhao.quality.numbers.EnglishTokens.Token;
import org.jspecify.annotations.Nullable;

/// A counting number in an English text: 1.4 billion, two hundred and five, half a million, several
/// thousand.
///
/// @param end the token after it
/// @param scale the last large word in it, such as 1e6; else 1
record Cardinal(double low, double high, int end, double scale, boolean figures) {

  private static final double MANY = 9.99;

  /// The longest one that begins at this token.
  static @Nullable Cardinal at(EnglishTokens tokens, int from) {
    Token first = tokens.at(from);
    if (first.type() == Sort.NUMBER) {
      return figures(tokens, from);
    }
    if (first.type() != Sort.WORD) {
      return null;
    }
    Cardinal many = many(tokens, from);
    return many == null ? words(tokens, from) : many;
  }

  private static @Nullable Cardinal figures(EnglishTokens tokens, int from) {
    double value;
    try {
      value = Double.parseDouble(tokens.at(from).text().replace(",", ""));
    } catch (NumberFormatException tooLong) {
      return null;
    }
    int at = from + 1;
    double scale = 1;
    while (true) {
      int word = tokens.at(at).text().equals("-") && tokens.isJoined(at) ? at + 1 : at;
      Double large = NumberWords.large(tokens.at(word).text());
      boolean hundred = tokens.at(word).text().equals("hundred");
      boolean brief =
          large != null
              && tokens.at(word).text().length() == 1
              && (!tokens.isJoined(word) || word > at);
      if ((large == null && !hundred) || brief || isTons(tokens, word)) {
        break;
      }
      scale *= large == null ? 100 : large;
      at = word + 1;
    }
    if (isWords(tokens, at, "and", "a", "half")) {
      return new Cardinal(value + scale / 2, value + scale / 2, at + 3, scale, true);
    }
    return new Cardinal(value * scale, value * scale, at, scale, true);
  }

  /// 2.5t is tons rather than trillions.
  private static boolean isTons(EnglishTokens tokens, int word) {
    return tokens.at(word).written().equals("t");
  }

  /// Hundreds, tens of thousands, several million, dozens, a few.
  private static @Nullable Cardinal many(EnglishTokens tokens, int from) {
    String word = tokens.at(from).text();
    Double plural = NumberWords.many(word);
    if (plural != null) {
      return times(tokens, from + 1, plural, plural * MANY);
    }
    return switch (word) {
      case "tens" -> times(tokens, from + 1, 10, 99);
      case "dozens", "scores" -> times(tokens, from + 1, 12, 199);
      case "several", "few", "couple", "handful", "many" -> {
        int at = tokens.at(from + 1).text().equals("of") ? from + 2 : from + 1;
        double least = word.equals("several") ? 3 : 2;
        double most = word.equals("couple") ? 2 : 9;
        Cardinal large = large(tokens, at, 1);
        boolean dozen = tokens.at(at).text().equals("dozen");
        if (dozen) {
          yield new Cardinal(24, 108, at + 1, 12, false);
        }
        if (large != null) {
          yield new Cardinal(
              least * large.low, most * large.low + large.low, large.end, large.scale, false);
        }
        yield word.equals("many") || word.equals("handful")
            ? null
            : new Cardinal(least == 3 ? 2 : least, most, from + 1, 1, false);
      }
      default -> null;
    };
  }

  private static Cardinal times(EnglishTokens tokens, int from, double low, double high) {
    int at = from;
    double scale = 1;
    while (tokens.at(at).text().equals("of")
        && NumberWords.many(tokens.at(at + 1).text()) != null) {
      Double next = NumberWords.many(tokens.at(at + 1).text());
      scale *= next == null ? 1 : next;
      at += 2;
    }
    return new Cardinal(low * scale, high * scale, at, scale, false);
  }

  /// One or more of hundred, thousand, million… as a product.
  private static @Nullable Cardinal large(EnglishTokens tokens, int from, double value) {
    int at = from;
    double scale = 1;
    while (true) {
      String word = tokens.at(at).text();
      Double large = NumberWords.isFullLarge(word) ? NumberWords.large(word) : null;
      if (large == null && !word.equals("hundred")) {
        break;
      }
      scale *= large == null ? 100 : large;
      at++;
    }
    return at == from ? null : new Cardinal(value * scale, value * scale, at, scale, false);
  }

  private static @Nullable Cardinal words(EnglishTokens tokens, int from) {
    String first = tokens.at(from).text();
    boolean article = first.equals("a") || first.equals("an") || first.equals("per");
    if (article) {
      return isLarge(tokens, from + 1) ? new Counting(tokens, from + 1, 1).read() : null;
    }
    if (first.equals("half") && isWords(tokens, from + 1, "a") && isLarge(tokens, from + 2)) {
      return large(tokens, from + 2, 0.5);
    }
    if (first.equals("half") && isLarge(tokens, from + 1)) {
      return large(tokens, from + 1, 0.5);
    }
    return new Counting(tokens, from, 0).read();
  }

  private static boolean isLarge(EnglishTokens tokens, int at) {
    return tokens.at(at).text().equals("hundred") || NumberWords.isFullLarge(tokens.at(at).text());
  }

  static boolean isWords(EnglishTokens tokens, int from, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!tokens.at(from + i).text().equals(words[i])) {
        return false;
      }
    }
    return true;
  }

  /// Counting words one after another: three hundred and sixty-five, nineteen ninety-eight.
  private static final class Counting {

    private final EnglishTokens tokens;
    private int at;
    private double total;
    private double section;
    private double group;
    private double scale = 1;
    private int read;

    /// @param begun what was read before, such as 1 for an article
    Counting(EnglishTokens tokens, int from, double begun) {
      this.tokens = tokens;
      this.at = from;
      this.group = begun;
      this.read = begun > 0 ? 1 : 0;
    }

    @Nullable Cardinal read() {
      while (step()) {
        read++;
        int next = tokens.at(at).text().equals("-") ? at + 1 : at;
        boolean and = scale > 1 && tokens.at(at).text().equals("and") && isSmall(at + 1);
        if (and) {
          next = at + 1;
        }
        if (next > at && !isSmall(next) && !isScale(next)) {
          break;
        }
        at = next;
      }
      if (read == 0) {
        return null;
      }
      double value = total + section + group;
      if (isWords(tokens, at, "and", "a", "half")) {
        value += scale / 2;
        at += 3;
      } else if (isWords(tokens, at, "point")
          && NumberWords.unit(tokens.at(at + 1).text()) != null) {
        value += decimals();
      }
      return new Cardinal(value, value, at, scale, false);
    }

    private boolean isSmall(int index) {
      String word = tokens.at(index).text();
      return NumberWords.unit(word) != null || NumberWords.tens(word) != null;
    }

    private boolean isScale(int index) {
      return isLarge(tokens, index);
    }

    private boolean step() {
      String word = tokens.at(at).text();
      Double unit = NumberWords.unit(word);
      Double tens = NumberWords.tens(word);
      if (unit != null || tens != null) {
        return small(unit == null ? tens : unit, tens != null);
      }
      if (read > 0 && word.equals("hundred")) {
        group = Math.max(1, group) * 100;
        scale = 100;
        at++;
        return true;
      }
      Double large = NumberWords.isFullLarge(word) ? NumberWords.large(word) : null;
      if (read > 0 && large != null) {
        section += group;
        total += section * large;
        section = 0;
        group = 0;
        scale = large;
        at++;
        return true;
      }
      return false;
    }

    /// A number below a hundred after what was read before.
    private boolean small(@Nullable Double value, boolean tens) {
      double number = value == null ? 0 : value;
      double last = group % 100;
      // Three thousand twenty-foot containers.
      boolean measure =
          read > 0
              && tens
              && tokens.at(at + 1).text().equals("-")
              && Scales.named(tokens.at(at + 2).text()) != null;
      if (measure) {
        return false;
      }
      boolean fits = last == 0 || (last >= 20 && last % 10 == 0 && number < 10 && !tens);
      boolean year = read > 0 && total == 0 && group >= 10 && group < 100 && number >= 10;
      if (group == 0 || (fits && group > 0)) {
        group += number;
      } else if (year) {
        group = group * 100 + number;
      } else {
        return false;
      }
      at++;
      return true;
    }

    private double decimals() {
      double part = 0;
      double place = 0.1;
      at++;
      while (true) {
        Double digit = NumberWords.unit(tokens.at(at).text());
        if (digit == null || digit > 9) {
          Double large =
              NumberWords.isFullLarge(tokens.at(at).text())
                  ? NumberWords.large(tokens.at(at).text())
                  : null;
          if (large != null) {
            double whole = group;
            group = 0;
            at++;
            scale = large;
            return (whole + part) * large - whole;
          }
          return part;
        }
        part += place * digit;
        place /= 10;
        at++;
      }
    }
  }
}
