package org.duizhao.memory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.language.EnglishNumbers;
import org.duizhao.language.Quantity;

/// Ways to write a number and, for each, how the new number is written in the same way.
final class NumberWays {

  private NumberWays() {}

  /// Pairs of what may stand in the target and what takes its place, the longest first.
  static List<Map.Entry<String, String>> of(
      NumberSwap.NumberWord old, NumberSwap.NumberWord fresh) {
    Map<String, String> ways = new LinkedHashMap<>();
    if (old.quantity().isPresent() && fresh.quantity().isPresent()) {
      add(old.quantity().get(), fresh.quantity().get(), ways);
    }
    // Plain figures stay figures, as they do in any language.
    if (isPlain(old.written()) && isPlain(fresh.written())) {
      ways.putIfAbsent(old.written(), fresh.written());
    }
    List<Map.Entry<String, String>> sorted = new ArrayList<>(ways.entrySet());
    sorted.sort(Comparator.comparingInt(way -> -way.getKey().length()));
    return sorted;
  }

  private static void add(Quantity old, Quantity fresh, Map<String, String> ways) {
    List<String> english = fresh.english();
    for (int i = 0; i < old.english().size() && !english.isEmpty(); i++) {
      boolean sameForm = old.english().size() == english.size();
      ways.putIfAbsent(
          old.english().get(i), english.get(sameForm ? i : Math.min(i, english.size() - 1)));
    }
    boolean dated =
        old.kind() == Quantity.Kind.DATE
            || old.kind() == Quantity.Kind.TIME
            || old.kind() == Quantity.Kind.FRACTION;
    // "one year" must not become "five year".
    boolean singular =
        old.kind() != Quantity.Kind.ORDINAL && isOne(old.low()) != isOne(fresh.low());
    if (dated || singular || !old.isExact() || !fresh.isExact()) {
      return;
    }
    BigDecimal from = old.low();
    BigDecimal to = fresh.low();
    if (old.kind() == Quantity.Kind.YEAR) {
      ways.putIfAbsent(from.toPlainString(), to.toPlainString());
      return;
    }
    ways.putIfAbsent(EnglishNumbers.prose(from), EnglishNumbers.prose(to));
    ways.putIfAbsent(EnglishNumbers.figure(from), EnglishNumbers.figure(to));
    ways.putIfAbsent(EnglishNumbers.grouped(from), EnglishNumbers.grouped(to));
    ways.putIfAbsent(
        from.stripTrailingZeros().toPlainString(), to.stripTrailingZeros().toPlainString());
  }

  private static boolean isOne(BigDecimal value) {
    return value.compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isPlain(String written) {
    return !written.isEmpty()
        && written
            .chars()
            .allMatch(c -> NumberFrame.isFigure((char) c) || NumberFrame.isMark((char) c));
  }
}
