package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duizhao.core.Span;
import org.duizhao.language.ChineseNumerals;
import org.duizhao.language.Quantities;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.lexicon.Entry;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.quality.numbers.SourceNumber.Strength;

/// The quantities of a Chinese text that its English must have, without those in words such as 三明治
/// whose meaning in the dictionary names no number.
final class SourceNumbers {

  private static final int LONGEST_WORD = 6;
  private static final double SMALL = 12;

  private final Lexicon lexicon;

  /// Words looked up before, by whether their meaning names a number.
  private final Map<String, Boolean> naming = new ConcurrentHashMap<>();

  SourceNumbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<SourceNumber> find(String text) {
    Squeezed squeezed = Squeezed.of(text);
    List<SourceNumber> found = new ArrayList<>();
    for (SourceNumber number : inDense(squeezed.text())) {
      found.add(new SourceNumber(squeezed.original(number.quantity()), number.strength()));
    }
    return found;
  }

  private List<SourceNumber> inDense(String text) {
    List<SourceNumber> found = new ArrayList<>();
    for (Quantity plain : Quantities.find(text)) {
      if (!found.isEmpty() && found.getLast().quantity().span().overlaps(plain.span())) {
        continue;
      }
      Quantity quantity = PlacesAfterUnit.completed(text, plain);
      Strength strength = strength(text, quantity);
      boolean inCharacters = !hasFigure(quantity.span().of(text));
      if (inCharacters && !quantity.unit().startsWith("W")) {
        Word word = word(text, quantity.span());
        if (word == Word.IDIOM) {
          continue;
        }
        strength = word == Word.NAMES_NUMBER ? Strength.WEAK : strength;
      }
      found.add(new SourceNumber(quantity, strength));
    }
    return found;
  }

  private static Strength strength(String text, Quantity quantity) {
    String written = quantity.span().of(text);
    double low = quantity.low().doubleValue();
    boolean figures = hasFigure(written);
    boolean named =
        !figures
            && quantity.kind() == Kind.NUMBER
            && quantity.span().start() > 0
            && "小老阿".indexOf(text.charAt(quantity.span().start() - 1)) >= 0;
    if (named || isListNumber(text, quantity.span()) || isCutOff(text, quantity.span())) {
      return Strength.WEAK;
    }
    if (quantity.kind() == Kind.FRACTION && text.startsWith("拍", quantity.span().end())) {
      return Strength.WEAK;
    }
    return switch (quantity.kind()) {
      case YEAR, DECADE, CENTURY, PERCENT -> Strength.STRONG;
      case DATE -> {
        boolean dayOnly = quantity.unit().startsWith("---") && !figures;
        yield quantity.unit().equals("---01") && !figures
            ? Strength.WEAK
            : dayOnly || quantity.unit().startsWith("W") ? Strength.MEDIUM : Strength.STRONG;
      }
      case TIME -> Strength.STRONG;
      case FRACTION -> written.equals("一半") ? Strength.WEAK : Strength.STRONG;
      case MULTIPLE ->
          low <= 2 && low == Math.rint(low) && !figures ? Strength.WEAK : Strength.MEDIUM;
      case ORDINAL -> low <= 1 ? Strength.WEAK : low <= SMALL ? Strength.MEDIUM : Strength.STRONG;
      default -> {
        if (figures) {
          yield low == 1 && written.length() == 1 ? Strength.MEDIUM : Strength.STRONG;
        }
        boolean counted = quantity.kind() != Kind.NUMBER && low >= 20;
        boolean vague =
            !quantity.isExact()
                && !Agreement.isRange(quantity, text)
                && !(counted && ChineseNumerals.digit(written.charAt(0)) > 0);
        if (!quantity.isExact() && counted && !vague && low < 100) {
          yield Strength.MEDIUM;
        }
        if (low > 1 && low != Math.rint(low)) {
          yield Strength.STRONG;
        }
        boolean one = low <= 1;
        boolean round = low >= 100 && written.length() <= 2;
        yield one || vague || round
            ? Strength.WEAK
            : low <= SMALL ? Strength.MEDIUM : Strength.STRONG;
      }
    };
  }

  /// The number of a heading or a point in a list.
  private static boolean isListNumber(String text, Span span) {
    return span.start() == 0
        && span.end() < text.length()
        && ".．、)）".indexOf(text.charAt(span.end())) >= 0;
  }

  /// 一九六幾年
  private static boolean isCutOff(String text, Span span) {
    return span.end() < text.length() && "幾几×某".indexOf(text.charAt(span.end())) >= 0;
  }

  private static boolean hasFigure(String written) {
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
        return true;
      }
    }
    return false;
  }

  private enum Word {
    NONE,
    /// A word such as 四季, "four seasons".
    NAMES_NUMBER,
    IDIOM
  }

  /// The longest word of the dictionary that begins or ends outside the quantity.
  private Word word(String text, Span span) {
    for (int length = LONGEST_WORD; length >= 2; length--) {
      for (int from = Math.max(0, span.start() - length + 1); from <= span.start(); from++) {
        int to = from + length;
        boolean outside = from < span.start() || to > span.end();
        boolean clear = to > span.start() && (from < span.start() || to > span.end());
        if (outside && clear && to <= text.length() && lexicon.contains(text, from, to)) {
          return namesNumber(text.substring(from, to)) ? Word.NAMES_NUMBER : Word.IDIOM;
        }
      }
    }
    return Word.NONE;
  }

  private boolean namesNumber(String word) {
    return naming.computeIfAbsent(word, this::isNumberIn);
  }

  private boolean isNumberIn(String word) {
    for (Entry entry : lexicon.find(word)) {
      for (String sense : entry.senses()) {
        if (!MentionFinder.find(sense).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }
}
