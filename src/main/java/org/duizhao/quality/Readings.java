package org.duizhao.quality;

import java.util.Set;
import org.duizhao.lexicon.Lexicon;

/// Whether an English word is how characters of the source are read: guanxi for 關係.
final class Readings {

  private static final int LONGEST = 6;

  private final Lexicon lexicon;

  Readings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @param word in lower case, without tones
  boolean isReading(String word, String source) {
    for (int at = 0; at < source.length(); at++) {
      if (HanRuns.isHan(source.charAt(at)) && reads(word, 0, source, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean reads(String word, int from, String source, int at) {
    if (at >= source.length() || !HanRuns.isHan(source.charAt(at))) {
      return false;
    }
    Set<String> readings = lexicon.readings(source.charAt(at));
    for (String numbered : readings) {
      String syllable =
          numbered.replaceAll("[0-9]", "").replace("ü", "u").toLowerCase(java.util.Locale.ROOT);
      if (syllable.length() <= LONGEST && word.startsWith(syllable, from)) {
        int end = from + syllable.length();
        if (end == word.length() || reads(word, end, source, at + 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
