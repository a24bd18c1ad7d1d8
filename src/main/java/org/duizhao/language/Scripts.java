package org.duizhao.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Simplified and traditional characters: conversion by phrases, folding for comparison, detection.
///
/// The tables are those of OpenCC, read on first use. Stateless, safe for any thread.
public final class Scripts {

  /// Below this share of the smaller set a text is not called mixed: quotations and names slip in.
  private static final double SLIPS = 0.15;

  private Scripts() {}

  /// The text in simplified characters, phrase by phrase: 乾淨 becomes 干净, 乾坤 stays. Accepts the
  /// forms of Taiwan and Hong Kong.
  public static String toSimplified(String text) {
    // A text that writes 着 for the particle means something else by 著.
    return text.indexOf('着') < 0
        ? ToSimplified.TAIWAN.convert(text)
        : ToSimplified.STANDARD.convert(text);
  }

  /// The text in traditional characters, phrase by phrase, in the forms used in Taiwan: 头发 becomes
  /// 頭髮, 皇后 stays.
  public static String toTraditional(String text) {
    return ToTraditional.FORMS.convert(ToTraditional.PHRASES.convert(text));
  }

  /// One character for all that count as the same when texts are compared: traditional and
  /// simplified (裏 裡 里), full and half width (Ａ A), upper and lower case, kinds of middle dot,
  /// quotation mark and hyphen. Surrogates fold to themselves.
  public static char fold(char c) {
    return Folding.TABLE[c];
  }

  /// The text with each character folded; as long as `text`, so that offsets hold for both.
  public static String fold(CharSequence text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Folding.TABLE[text.charAt(i)];
    }
    return new String(folded);
  }

  /// Which set of characters the text is written in, by the characters that only one set has.
  public static Script scriptOf(CharSequence text) {
    int simplified = 0;
    int traditional = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (Folding.SCRIPT[text.charAt(i)]) {
        case Folding.ONLY_SIMPLIFIED -> simplified++;
        case Folding.ONLY_TRADITIONAL -> traditional++;
        default -> {}
      }
    }
    int all = simplified + traditional;
    if (all == 0) {
      return Script.UNDECIDED;
    }
    if (Math.min(simplified, traditional) > SLIPS * all) {
      return Script.MIXED;
    }
    return simplified > traditional ? Script.SIMPLIFIED : Script.TRADITIONAL;
  }

  private static final class ToSimplified {

    /// Words in which 著 is not the particle, beside those OpenCC lists.
    private static final List<String> WRITINGS =
        List.of(
            "原著", "專著", "巨著", "鉅著", "論著", "譯著", "編著", "合著", "遺著", "拙著", "新著", "舊著", "著有", "昭著",
            "卓著", "土著", "見微知著");

    static final PhraseTable STANDARD =
        PhraseTable.of(OpenCc.read("TSCharacters.txt"), OpenCc.read("TSPhrases.txt"))
            .with("甚麼", "什么");
    static final PhraseTable TAIWAN = STANDARD.with("著", "着").with(writings());

    private static Map<String, String> writings() {
      Map<String, String> words = new HashMap<>();
      for (String word : WRITINGS) {
        words.put(word, STANDARD.convert(word));
      }
      for (OpenCc.Entry entry : OpenCc.read("TWVariantsRevPhrases.txt")) {
        if (entry.from().contains("著")) {
          words.put(entry.from(), STANDARD.convert(entry.from()));
        }
      }
      return words;
    }
  }

  private static final class ToTraditional {
    static final PhraseTable PHRASES =
        PhraseTable.of(OpenCc.read("STCharacters.txt"), OpenCc.read("STPhrases.txt"));
    static final PhraseTable FORMS = PhraseTable.of(OpenCc.read("TWVariants.txt"));
  }
}
