package org.duizhao.quality.numbers;

import java.math.BigDecimal;
import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;

/// Completes lengths that go on after the unit: 一米六, 1米75.
final class Heights {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int MOST_PLACES = 2;

  private Heights() {}

  static Quantity completed(String text, Quantity quantity) {
    if (quantity.kind() != Kind.MEASURE
        || !quantity.unit().equals("meter")
        || !quantity.isExact()) {
      return quantity;
    }
    int end = quantity.span().end();
    StringBuilder part = new StringBuilder();
    while (end < text.length() && part.length() < MOST_PLACES && digit(text.charAt(end)) >= 0) {
      part.append(digit(text.charAt(end)));
      end++;
    }
    if (part.isEmpty()) {
      return quantity;
    }
    BigDecimal length = quantity.low().add(new BigDecimal("0." + part));
    Span span = new Span(quantity.span().start(), end);
    String english = length.toPlainString() + " meters";
    return new Quantity(span, Kind.MEASURE, length, length, "meter", List.of(english));
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : DIGITS.indexOf(c);
  }
}
