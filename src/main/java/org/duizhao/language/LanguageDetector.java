package org.duizhao.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Tells Chinese, English and other languages apart by script and by small words, in pieces as
/// short as a cell. Stateless.
public final class LanguageDetector {

  /// A Chinese word has about this many words to a character.
  private static final double WORDS_PER_HAN = 0.6;

  /// Chinese names its Latin names and keeps them; alone they do not make a text English.
  private static final double NAME_BESIDE_HAN = 0.3;

  private LanguageDetector() {}

  /// The language of most of the text.
  public static TextLanguage of(String text) {
    List<LanguageToken> tokens = LanguageToken.of(text);
    Map<LanguageToken.Type, Integer> counts = new EnumMap<>(LanguageToken.Type.class);
    int glosses = 0;
    for (LanguageToken token : tokens) {
      counts.merge(token.type(), 1, Integer::sum);
      glosses += token.type() == LanguageToken.Type.HAN && token.glossed() ? 1 : 0;
    }
    return new Counts(counts, glosses).language();
  }

  private record Counts(Map<LanguageToken.Type, Integer> counts, int glosses) {

    private int of(LanguageToken.Type type) {
      return counts.getOrDefault(type, 0);
    }

    TextLanguage language() {
      int han = of(LanguageToken.Type.HAN);
      int kana = of(LanguageToken.Type.KANA);
      int hangul = of(LanguageToken.Type.HANGUL);
      double latin = latin(han);
      // A lone の on a Chinese shop sign makes nothing Japanese.
      boolean japanese = kana > 0 && (kana > 1 || han < 4) && 12 * kana > han && kana + han > latin;
      boolean korean = hangul > 0 && hangul * 2 > han && hangul > latin;
      int scripts = of(LanguageToken.Type.FOREIGN_SCRIPT);
      if (japanese || korean || scripts > latin + han * WORDS_PER_HAN) {
        return TextLanguage.OTHER;
      }
      double outside = han - 0.8 * glosses;
      boolean namesOnly = latin > 0 && latin <= NAME_BESIDE_HAN * of(LanguageToken.Type.NAME);
      if (han > glosses && namesOnly) {
        return TextLanguage.CHINESE;
      }
      if (han > 0 && outside * WORDS_PER_HAN >= latin - 0.5 * of(LanguageToken.Type.CHINESE_MARK)) {
        return TextLanguage.CHINESE;
      }
      return latin > 0 ? latinLanguage() : han > 0 ? TextLanguage.CHINESE : TextLanguage.NONE;
    }

    /// Words in Latin letters, those that may well stand in a Chinese text counting less.
    private double latin(int han) {
      double name = han > 0 ? NAME_BESIDE_HAN : 1;
      return 1.5 * of(LanguageToken.Type.FUNCTION_WORD)
          + of(LanguageToken.Type.WORD)
          + of(LanguageToken.Type.FOREIGN_WORD)
          + name * of(LanguageToken.Type.NAME);
    }

    private TextLanguage latinLanguage() {
      int foreign = of(LanguageToken.Type.FOREIGN_WORD);
      int english = of(LanguageToken.Type.FUNCTION_WORD);
      int words = english + foreign + of(LanguageToken.Type.WORD) + of(LanguageToken.Type.NAME);
      boolean mostly = foreign > english && (foreign > 1 || words <= 2 || english == 0);
      return mostly && 5 * foreign >= words ? TextLanguage.OTHER : TextLanguage.ENGLISH;
    }
  }
}
