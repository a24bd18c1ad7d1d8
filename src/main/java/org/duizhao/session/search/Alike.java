package org.duizhao.session.search;

import org.duizhao.language.Scripts;

/// Which characters a search takes for one: each is mapped to one that stands for all like it.
/// Every character becomes one character, so that offsets hold.
final class Alike {

  private final char[] table = new char[Character.MAX_VALUE + 1];

  private interface Fold {
    char of(char c);
  }

  private Alike(Fold fold) {
    for (int c = 0; c < table.length; c++) {
      table[c] = fold.of((char) c);
    }
  }

  /// For plain searches.
  static Alike plain(boolean matchCase, boolean bothScripts) {
    if (bothScripts) {
      return new Alike(matchCase ? Alike::scriptAndWidth : Scripts::fold);
    }
    return new Alike(matchCase ? c -> c : c -> Character.toLowerCase(Character.toUpperCase(c)));
  }

  /// For regular expressions, in which signs have meanings and must stay what they are: only
  /// Chinese characters, full-width letters and full-width digits are folded.
  static Alike letters() {
    return new Alike(
        c -> {
          if (isHan(c)) {
            return Scripts.fold(c);
          }
          boolean wide = c >= '！' && c <= '～';
          char half = wide ? (char) (c - '！' + '!') : c;
          return Character.isLetterOrDigit(half) ? half : c;
        });
  }

  char of(char c) {
    return table[c];
  }

  /// The text with each character replaced by the one that stands for it; itself when all do.
  String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (table[text.charAt(i)] != text.charAt(i)) {
        char[] folded = text.toCharArray();
        for (int k = i; k < folded.length; k++) {
          folded[k] = table[folded[k]];
        }
        return new String(folded);
      }
    }
    return text;
  }

  static boolean isHan(char c) {
    return (c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00);
  }

  /// What has cases keeps its own; the rest is folded.
  private static char scriptAndWidth(char c) {
    char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    boolean cased = Character.toLowerCase(half) != half || Character.toUpperCase(half) != half;
    return cased ? half : Scripts.fold(half);
  }
}
