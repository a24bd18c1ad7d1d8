package org.duizhao.session.terms.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The phrases of one to four words in an English text that may render something.
final class EnglishText {

  private static final int LONGEST = 4;

  /// After these a capital says nothing.
  private static final String BEGINNING = ".!?:“\"";

  private EnglishText() {}

  /// @param lower in lower case and the singular, by which it is counted
  /// @param first whether it begins a sentence, where a capital says nothing
  /// @param goesOn whether a word with a capital follows, as within a longer name
  record Phrase(String written, String lower, int words, boolean first, boolean goesOn) {}

  /// @param joined whether nothing but spaces stands before it and after another
  /// @param begins whether it begins a sentence
  private record Word(String written, boolean joined, boolean begins, boolean stop) {}

  static List<Phrase> phrases(String text) {
    List<Word> words = words(text);
    List<Phrase> phrases = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      Word first = words.get(from);
      if (first.stop) {
        continue;
      }
      StringBuilder written = new StringBuilder();
      for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
        Word word = words.get(to);
        if (to > from && !word.joined) {
          break;
        }
        written.append(to > from ? " " : "").append(word.written);
        if (!word.stop) {
          String phrase = written.toString();
          phrases.add(
              new Phrase(
                  phrase, singular(phrase), to - from + 1, first.begins, goesOn(words, to + 1)));
        }
      }
    }
    return phrases;
  }

  private static boolean goesOn(List<Word> words, int next) {
    return next < words.size()
        && words.get(next).joined
        && Character.isUpperCase(words.get(next).written.charAt(0));
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int last = -1;
    int at = 0;
    while (at < text.length()) {
      if (!isLetterOrNumber(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
        continue;
      }
      int end = endOfWord(text, at);
      boolean joined = last >= 0;
      boolean begins = last < 0;
      for (int i = Math.max(0, last); i < at; i++) {
        joined &= Character.isWhitespace(text.charAt(i));
        begins |= BEGINNING.indexOf(text.charAt(i)) >= 0;
      }
      String word = withoutPossessive(text.substring(at, end));
      boolean stop = StopWords.isEnglish(word.toLowerCase(Locale.ROOT));
      words.add(new Word(word, joined, begins, stop));
      last = end;
      at = end;
    }
    return words;
  }

  /// Letters and numbers with marks inside; a mark at the end is none of the word's, but for &.
  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!isLetterOrNumber(c) && !isMark(c) && "'’&.-".indexOf(c) < 0) {
        break;
      }
      end += Character.charCount(c);
    }
    while (".'’-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean isLetterOrNumber(int c) {
    return Character.isLetterOrDigit(c)
        || (c > 0x7f
            && (Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER));
  }

  private static boolean isMark(int c) {
    return c > 0x7f
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }

  private static String withoutPossessive(String word) {
    int length = word.endsWith("s") ? word.length() - 2 : word.length() - 1;
    return length >= 0 && "'’".indexOf(word.charAt(length)) >= 0 ? word.substring(0, length) : word;
  }

  /// One form for singular and plural; rough, for it is only compared.
  static String singular(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
