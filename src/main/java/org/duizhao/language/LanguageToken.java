package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One Han character, one word of letters, or one mark, with what it says about the language.
///
/// @param glossed whether it stands in brackets, as a gloss does
record LanguageToken(Type type, int start, int end, boolean glossed) {

  enum Type {
    HAN,
    /// Hiragana or katakana.
    KANA,
    HANGUL,
    /// A small English word that no name has: the, of, is.
    FUNCTION_WORD,
    /// Another word in Latin letters that begins small.
    WORD,
    /// A word in Latin letters that begins with a capital, or an abbreviation.
    NAME,
    /// A word in letters that English does not have, or a small word of another language.
    FOREIGN_WORD,
    /// A word in another script: Cyrillic, Greek, Thai.
    FOREIGN_SCRIPT,
    /// A mark that Chinese has and English has not: `。` `，` `「`.
    CHINESE_MARK,
    /// White space, digits and any other mark.
    NEUTRAL
  }

  /// An address of the web or of mail, whose letters are in no language.
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)[!-~]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+");

  private static final String CHINESE_MARKS = "。，、；：？！「」『』《》〈〉【】";
  private static final String OPENING = "(（[【";
  private static final String CLOSING = ")）]】";

  static List<LanguageToken> of(String text) {
    List<LanguageToken> tokens = new ArrayList<>();
    int depth = 0;
    int at = 0;
    Matcher address = ADDRESS.matcher(text);
    int next = address.find() ? address.start() : text.length();
    while (at < text.length()) {
      if (at == next) {
        tokens.add(new LanguageToken(Type.NEUTRAL, at, address.end(), depth > 0));
        at = address.end();
        next = address.find() ? address.start() : text.length();
        continue;
      }
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      depth = Math.max(0, depth + (OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0));
      Type type = type(c);
      if (type == Type.WORD) {
        end = wordEnd(text, at);
        type = LatinWords.type(text.substring(at, end));
      } else if (type == Type.FOREIGN_SCRIPT) {
        while (end < text.length() && type(text.codePointAt(end)) == Type.FOREIGN_SCRIPT) {
          end += Character.charCount(text.codePointAt(end));
        }
      }
      tokens.add(new LanguageToken(type, at, end, depth > 0));
      at = end;
    }
    return tokens;
  }

  /// The end of a word of Latin letters; digits and an apostrophe may stand in it.
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean apostrophe =
          (c == '\'' || c == '’') && end + 1 < text.length() && isLatin(text, end + 1);
      boolean combining = Character.getType(c) == Character.NON_SPACING_MARK;
      if (!isLatin(c) && !apostrophe && !combining && !(c >= '0' && c <= '9')) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isLatin(String text, int at) {
    return isLatin(text.codePointAt(at));
  }

  private static boolean isLatin(int c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static Type type(int c) {
    if (CHINESE_MARKS.indexOf(c) >= 0) {
      return Type.CHINESE_MARK;
    }
    if (!Character.isLetter(c)) {
      return Type.NEUTRAL;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, BOPOMOFO -> Type.HAN;
      case HIRAGANA, KATAKANA -> Type.KANA;
      case HANGUL -> Type.HANGUL;
      case LATIN -> Type.WORD;
      case COMMON, INHERITED -> Type.NEUTRAL;
      default -> Type.FOREIGN_SCRIPT;
    };
  }

  /// Whether the mark ends a sentence.
  static boolean endsSentence(char c) {
    return "。！？!?.…".indexOf(c) >= 0;
  }
}
