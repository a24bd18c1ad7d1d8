package org.duizhao.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way of writing for the many ways pinyin is written.
///
/// `lu:4`, `lv4`, `LÜ4` and `lǜ` are all `lü4` here; a syllable without a tone has no number, the
/// neutral tone is 5.
public final class Pinyin {

  private static final Pattern SYLLABLE = Pattern.compile("([a-zü]+)([1-5]?)");

  /// The combining accents of the four tones, in order.
  private static final String TONES = "\u0304\u0301\u030c\u0300";

  private Pinyin() {}

  /// The syllable in its one form: `lü4`, or `lü` when it is written without a tone.
  public static String numbered(String syllable) {
    String plain = syllable.strip().toLowerCase(Locale.ROOT).replace("u:", "ü").replace('v', 'ü');
    int tone = 0;
    StringBuilder letters = new StringBuilder();
    // ă and ģ-like look-alikes are common in the wild: the breve stands for the caron.
    String apart = Normalizer.normalize(plain, Normalizer.Form.NFD).replace('\u0306', '\u030c');
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      int accent = TONES.indexOf(c);
      if (accent >= 0) {
        tone = accent + 1;
      } else if (c == '\u0308' && !letters.isEmpty()) {
        letters.setCharAt(letters.length() - 1, 'ü');
      } else {
        letters.append(c == 'ɡ' ? 'g' : c);
      }
    }
    return tone == 0 ? letters.toString() : letters.append(tone).toString();
  }

  /// The same without its tone: `lü`.
  public static String toneless(String syllable) {
    String numbered = numbered(syllable);
    Matcher matcher = SYLLABLE.matcher(numbered);
    return matcher.matches() ? matcher.group(1) : numbered;
  }

  /// Whether the syllable is written with a tone other than the neutral one.
  public static boolean hasTone(String syllable) {
    Matcher matcher = SYLLABLE.matcher(numbered(syllable));
    return matcher.matches() && !matcher.group(2).isEmpty() && !matcher.group(2).equals("5");
  }

  /// The syllable with its accent, as people write it: `lǜ`.
  public static String accented(String syllable) {
    String numbered = numbered(syllable);
    Matcher matcher = SYLLABLE.matcher(numbered);
    if (!matcher.matches() || matcher.group(2).isEmpty() || matcher.group(2).equals("5")) {
      return toneless(syllable);
    }
    String letters = matcher.group(1);
    int at = letters.indexOf('a');
    if (at < 0) {
      at = letters.indexOf('e');
    }
    if (at < 0) {
      at = letters.indexOf("ou");
    }
    for (int i = letters.length() - 1; at < 0 && i >= 0; i--) {
      at = "iouü".indexOf(letters.charAt(i)) >= 0 ? i : -1;
    }
    if (at < 0) {
      at = 0;
    }
    char accent = TONES.charAt(matcher.group(2).charAt(0) - '1');
    String marked = letters.substring(0, at + 1) + accent + letters.substring(at + 1);
    return Normalizer.normalize(marked, Normalizer.Form.NFC);
  }
}
