package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An English text cut into numbers, words and single marks.
final class EnglishTokens {

  enum Sort {
    NUMBER,
    WORD,
    MARK
  }

  /// @param text in lower case
  /// @param written as it stands
  record Token(Sort type, String text, String written, int start, int end) {}

  private static final Token NONE = new Token(Sort.MARK, "", "", -1, -1);

  private final List<Token> tokens = new ArrayList<>();

  EnglishTokens(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      Sort type = Sort.MARK;
      if (isDigit(c)) {
        end = endOfFigures(text, at);
        type = Sort.NUMBER;
      } else if (Character.isLetter(c) && c < '\u2e80') {
        end = endOfWord(text, at);
        type = Sort.WORD;
      }
      if (type != Sort.MARK || !isSpace(c)) {
        String written = text.substring(at, end);
        String lower = written.toLowerCase(Locale.ROOT);
        boolean possessive = type == Sort.WORD && lower.endsWith("'s") && lower.length() > 2;
        String bare = possessive ? lower.substring(0, lower.length() - 2) : lower;
        tokens.add(new Token(type, bare, written, at, end));
      }
      at = end;
    }
  }

  int size() {
    return tokens.size();
  }

  /// The token at this place, or an empty mark outside the text.
  Token at(int index) {
    return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
  }

  /// Whether a token follows the one before it without a space.
  boolean isJoined(int index) {
    return index > 0 && index < tokens.size() && at(index).start() == at(index - 1).end();
  }

  private static int endOfFigures(String text, int from) {
    int end = from;
    boolean point = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean more = end + 1 < text.length() && isDigit(text.charAt(end + 1));
      if (isDigit(c)) {
        end++;
      } else if (c == ',' && !point && isGroup(text, end + 1)) {
        end++;
      } else if (c == '.' && !point && more) {
        point = true;
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isGroup(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end - start == 3;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || isInnerApostrophe(text, end))
        && text.charAt(end) < '\u2e80') {
      end++;
    }
    return end;
  }

  private static boolean isInnerApostrophe(String text, int at) {
    char c = text.charAt(at);
    return c == '\'' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  /// Whether it is 00 to 59.
  static boolean isMinutes(Token token) {
    String text = token.text();
    return text.length() == 2
        && text.charAt(0) <= '5'
        && isDigit(text.charAt(0))
        && isDigit(text.charAt(1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }
}
