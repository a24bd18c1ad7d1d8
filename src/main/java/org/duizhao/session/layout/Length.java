package org.duizhao.session.layout;

import java.util.List;

/// How long texts are, in a unit both languages share: an English letter. A Chinese character says
/// about as much as three.
final class Length {

  private static final double LETTERS_PER_HAN = 3;

  private Length() {}

  static double of(List<String> texts) {
    return texts.stream().mapToDouble(Length::of).sum();
  }

  static double of(String text) {
    double length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      length +=
          Character.isIdeographic(c) ? LETTERS_PER_HAN : Character.isLetterOrDigit(c) ? 1.1 : 0;
    }
    return length;
  }

  /// How far two lengths are apart, as the logarithm of their ratio; 0 when equal. Short texts vary
  /// more, and are given more room.
  static double distance(double one, double other) {
    return Math.abs(Math.log((one + 15) / (other + 15)));
  }
}
