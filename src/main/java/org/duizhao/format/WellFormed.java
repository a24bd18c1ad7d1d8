package org.duizhao.format;

/// Text every reader accepts.
final class WellFormed {

  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /// The text with lone surrogates, which UTF-8 cannot hold, replaced by U+FFFD.
  static String of(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      if (isLoneSurrogate(text, i)) {
        if (repaired == null) {
          repaired = new StringBuilder(text);
        }
        repaired.setCharAt(i, REPLACEMENT);
      }
    }
    return repaired == null ? text : repaired.toString();
  }

  /// Well-formed text without the characters no XML 1.0 document may hold: the control characters
  /// except tab and line ends, U+FFFE and U+FFFF.
  static String forXml(String text) {
    String whole = of(text);
    if (whole.chars().allMatch(WellFormed::isXml)) {
      return whole;
    }
    StringBuilder kept = new StringBuilder(whole.length());
    whole.chars().filter(WellFormed::isXml).forEach(unit -> kept.append((char) unit));
    return kept.toString();
  }

  /// Whether an XML 1.0 document may hold this UTF-16 unit, its surrogates being paired.
  static boolean isXml(int unit) {
    return unit >= ' ' ? unit < 0xFFFE : unit == '\t' || unit == '\n' || unit == '\r';
  }

  static boolean isLoneSurrogate(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
