package org.duizhao.quality.numbers;

import java.util.Arrays;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity;

/// A Chinese text without the spaces that some put between figures and characters: 2016 年 3 月.
final class Squeezed {

  private final String text;

  /// Where each character stood, and the end of the text.
  private final int[] offsets;

  private Squeezed(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  String text() {
    return text;
  }

  static Squeezed of(String original) {
    StringBuilder text = new StringBuilder(original.length());
    int[] offsets = new int[original.length() + 1];
    for (int at = 0; at < original.length(); at++) {
      if (!isBetween(original, at)) {
        offsets[text.length()] = at;
        text.append(original.charAt(at));
      }
    }
    offsets[text.length()] = original.length();
    return new Squeezed(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
  }

  /// The quantity at its place in the original.
  Quantity original(Quantity quantity) {
    int last = Math.max(quantity.span().start(), quantity.span().end() - 1);
    Span span = new Span(offsets[quantity.span().start()], offsets[last] + 1);
    return new Quantity(
        span,
        quantity.kind(),
        quantity.low(),
        quantity.high(),
        quantity.unit(),
        quantity.english());
  }

  private static boolean isBetween(String text, int at) {
    if (text.charAt(at) != ' ' && text.charAt(at) != '\u00a0') {
      return false;
    }
    boolean inside = at > 0 && at + 1 < text.length();
    return inside
        && ((isFigure(text.charAt(at - 1)) && isHan(text.charAt(at + 1)))
            || (isHan(text.charAt(at - 1)) && isFigure(text.charAt(at + 1))));
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
