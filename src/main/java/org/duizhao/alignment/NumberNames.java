package org.duizhao.alignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Span;
import org.duizhao.language.ChineseNumerals;
import org.duizhao.language.Numeral;

/// Finds numbers in Chinese characters whose value the English text names too: 三萬五千 and 35,000.
final class NumberNames implements NameFinder {

  private static final double STRENGTH = 0.4;

  /// How a number is spelled among names: its value after this mark.
  static String spelling(BigDecimal value) {
    return "#" + value.stripTrailingZeros().toPlainString();
  }

  @Override
  public NameMatches find(List<String> chinese, Set<String> spellings) {
    NameMatches matches = new NameMatches();
    for (String sentence : chinese) {
      int at = 0;
      while (at < sentence.length()) {
        Optional<Numeral> numeral =
            ChineseNumerals.mayBegin(sentence.charAt(at))
                ? ChineseNumerals.at(sentence, at)
                : Optional.empty();
        numeral.ifPresent(found -> add(found, sentence, spellings, matches));
        at = numeral.map(found -> Math.max(found.span().end(), 0)).orElse(at + 1);
      }
    }
    return matches;
  }

  private static void add(
      Numeral numeral, String sentence, Set<String> spellings, NameMatches matches) {
    Span span = numeral.span();
    boolean telling = span.length() >= 2 && numeral.form() != Numeral.Form.FIGURES;
    if (telling && numeral.isExact() && spellings.contains(spelling(numeral.low()))) {
      matches.add(span.of(sentence), spelling(numeral.low()), STRENGTH);
    }
  }
}
