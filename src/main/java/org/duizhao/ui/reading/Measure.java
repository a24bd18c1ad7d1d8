package org.duizhao.ui.reading;

import org.duizhao.session.Settings.ReadingLayout;

/// Where the columns of a page stand: Chinese lines of some 35 characters, English ones of some 70
/// letters, narrower where there is no room, in the middle of what there is. In pixels or points.
///
/// @param chineseX left edge; the Chinese column has no width when English stands alone
record Measure(double chineseX, double chineseWidth, double englishX, double englishWidth) {

  private static final double HAN_A_LINE = 35;

  /// Letters of 70 characters of English are half as wide as high, spaces included.
  private static final double EMS_OF_ENGLISH = 35;

  private static final double GAP_EMS = 3;

  /// Divides what is available.
  ///
  /// @param margin kept free on both sides at least
  /// @param chineseSize and `englishSize` of the type
  static Measure of(
      double width, double margin, ReadingLayout layout, double chineseSize, double englishSize) {
    double room = Math.max(0, width - 2 * margin);
    double han = HAN_A_LINE * chineseSize;
    double english = EMS_OF_ENGLISH * englishSize;
    return switch (layout) {
      case BESIDE -> {
        double gap = GAP_EMS * englishSize;
        double part = Math.min(1, Math.max(0, room - gap) / (han + english));
        double left = (width - part * (han + english) - gap) / 2;
        yield new Measure(left, part * han, left + part * han + gap, part * english);
      }
      case ENGLISH -> {
        double line = Math.min(english, room);
        yield new Measure(0, 0, (width - line) / 2, line);
      }
      case STACKED -> {
        double line = Math.min(Math.max(english, han), room);
        double left = (width - line) / 2;
        yield new Measure(left, line, left, line);
      }
    };
  }

  /// The least x of anything shown.
  double left() {
    return chineseWidth > 0 ? chineseX : englishX;
  }

  /// The width of everything shown, with the gap.
  double width() {
    return englishX + englishWidth - left();
  }
}
