package org.duizhao.repair;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Map;
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

  /// A syllable somebody wrote, in its one form with and without its tone.
  record Syllable(String numbered, String toneless) {

    static Syllable of(String written) {
      String numbered = Pinyin.numbered(written);
      return new Syllable(numbered, Pinyin.toneless(numbered));
    }

    boolean isReal() {
      return SYLLABLE.matcher(toneless).matches();
    }
  }

  private final Lexicon lexicon;
  private final Map<Integer, List<Syllable>> common = new ConcurrentHashMap<>();
  private final Map<Integer, List<Syllable>> unicode = new ConcurrentHashMap<>();

  Readings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether the syllable is a reading of the character, by the dictionary or, for the rare
  /// characters it lacks, by Unicode's own table.
  Fit fit(int character, String written) {
    Syllable syllable = Syllable.of(written);
    Fit fit = commonFit(character, syllable);
    return fit == Fit.NONE && syllable.isReal() && readings(character).isEmpty()
        ? fit(unicode.computeIfAbsent(character, Readings::unicodeReading), syllable)
        : fit;
  }

  /// The same by the dictionary alone.
  Fit commonFit(int character, Syllable syllable) {
    return fit(readings(character), syllable);
  }

  private List<Syllable> readings(int character) {
    return common.computeIfAbsent(
        character, c -> lexicon.readings(c).stream().map(Syllable::of).toList());
  }

  private static Fit fit(List<Syllable> readings, Syllable syllable) {
    Fit best = Fit.NONE;
    for (Syllable reading : readings) {
      if (reading.toneless.equals(syllable.toneless)) {
        if (reading.numbered.equals(syllable.numbered)
            || reading.numbered.equals(syllable.numbered + "5")) {
          return Fit.EXACT;
        }
        best = Fit.TONELESS;
      }
    }
    return best;
  }

  private static List<Syllable> unicodeReading(int character) {
    String latin =
        Transliterator.getInstance("Han-Latin").transliterate(Character.toString(character));
    return List.of(Syllable.of(latin));
  }
}
