package org.duizhao.repair;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Pinyin;

/// Tells whether a written syllable is a reading of a character.
final class Readings {

  /// How well a syllable fits a character.
  enum Fit {
    /// One of its readings, tone and all.
    EXACT,
    /// A reading but for the tone.
    TONELESS,
    NONE
  }

  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?"
              + "(?:[aeiouü]|ai|ei|ao|ou|an|en|ang|eng|ong|er|ia|ie|iao|iu|ian|in|iang|ing|iong"
              + "|ua|uo|uai|ui|uan|un|uang|ue|üe|üan|ün|n|ng|m)");

  private final Lexicon lexicon;
  private final Map<Integer, Set<String>> common = new ConcurrentHashMap<>();

  private final Map<Integer, Set<String>> unicode = new ConcurrentHashMap<>();

  Readings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether the syllable is a reading of the character, by the dictionary or, for the rare
  /// characters it lacks, by Unicode's own table.
  Fit fit(int character, String written) {
    Fit fit = commonFit(character, written);
    return fit == Fit.NONE && isSyllable(written) && readings(character).isEmpty()
        ? fit(unicode.computeIfAbsent(character, Readings::unicodeReading), written)
        : fit;
  }

  /// The same by the dictionary alone.
  Fit commonFit(int character, String written) {
    return isSyllable(written) ? fit(readings(character), written) : Fit.NONE;
  }

  private Set<String> readings(int character) {
    return common.computeIfAbsent(character, lexicon::readings);
  }

  private static boolean isSyllable(String written) {
    return SYLLABLE.matcher(Pinyin.toneless(written)).matches();
  }

  private static Fit fit(Set<String> readings, String written) {
    String syllable = Pinyin.numbered(written);
    if (readings.contains(syllable) || readings.contains(syllable + "5")) {
      return Fit.EXACT;
    }
    String toneless = Pinyin.toneless(syllable);
    return readings.stream().anyMatch(reading -> Pinyin.toneless(reading).equals(toneless))
        ? Fit.TONELESS
        : Fit.NONE;
  }

  private static Set<String> unicodeReading(int character) {
    String latin =
        Transliterator.getInstance("Han-Latin").transliterate(Character.toString(character));
    return Set.of(Pinyin.numbered(latin));
  }
}
