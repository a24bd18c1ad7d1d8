package org.duizhao.quality;

/// The words of an English text whose spelling can be told: runs of letters, with an apostrophe
/// inside perhaps, that are no part of an address, a file name, code or a number.
final class SpelledWords {

  /// After these a run of letters goes on with something that is no word.
  private static final String BEFORE = "_.@/\\#$%{<=`&'’-";

  /// Before these it does.
  private static final String AFTER = "_@/\\({=`";

  private final String text;
  private int start;
  private int end;

  SpelledWords(String text) {
    this.text = text;
  }

  /// Goes on to the next word; false when there is none.
  boolean next() {
    int at = end;
    while (at < text.length()) {
      if (!isLetter(at)) {
        at += width(at);
      } else if (at > 0 && isInside(text.codePointBefore(at))) {
        at = pastLetters(at);
      } else if (read(at)) {
        return true;
      } else {
        at = end;
      }
    }
    return false;
  }

  /// Where the word begins that was found last.
  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /// Reads from the first letter on. A last letter before a figure or code is given up for the word
  /// before it.
  private boolean read(int from) {
    start = from;
    int run = from;
    end = pastLetters(from);
    while (isApostrophe(end) && isLetter(end + 1)) {
      run = end + 1;
      end = pastLetters(run);
    }
    if (end == text.length() || !goesOn(text.codePointAt(end), AFTER)) {
      return true;
    }
    int last = end - Character.charCount(text.codePointBefore(end));
    if (last > run) {
      end = last;
      return true;
    }
    if (run > from) {
      end = run - 1;
      return true;
    }
    return false;
  }

  private static boolean isInside(int before) {
    return Character.isLetter(before) || goesOn(before, BEFORE);
  }

  private static boolean goesOn(int c, String marks) {
    return marks.indexOf(c) >= 0 || isNumeral(c);
  }

  private static boolean isNumeral(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private boolean isApostrophe(int at) {
    return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetter(text.codePointAt(at));
  }

  private int pastLetters(int from) {
    int at = from;
    while (isLetter(at)) {
      at += width(at);
    }
    return at;
  }

  private int width(int at) {
    return Character.charCount(text.codePointAt(at));
  }
}
