package org.duizhao.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duizhao.language.Scripts;

/// The words of Chinese text in simplified characters, as the translation table knows them.
///
/// Longest words of the dictionary are matched from both ends of each run of characters; of the two
/// results the one with fewer words, then fewer single characters, is kept. Latin words and figures
/// among them are words too, in lower case.
public final class ChineseTokens {

  private static final int LONGEST = 8;

  private final Lexicon lexicon;

  public ChineseTokens(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// In the order of the text; punctuation is left out.
  public List<String> of(String text) {
    return ofSimplified(Scripts.toSimplified(text));
  }

  /// The same for a text that is in simplified characters already.
  public List<String> ofSimplified(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int from = at;
      if (Character.isIdeographic(c)) {
        while (at < text.length() && Character.isIdeographic(text.charAt(at))) {
          at++;
        }
        addRun(words, text, from, at);
      } else if (kind(c) != 0) {
        int kind = kind(c);
        while (at < text.length() && kind(text, at) == kind) {
          at++;
        }
        words.add(halfWidth(text.substring(from, at)));
      } else {
        at++;
      }
    }
    return words;
  }

  private void addRun(List<String> words, String text, int from, int to) {
    List<String> forward = forward(text, from, to);
    List<String> backward = backward(text, from, to);
    words.addAll(isBetter(forward, backward) ? forward : backward);
  }

  private static boolean isBetter(List<String> one, List<String> other) {
    return one.size() != other.size() ? one.size() < other.size() : singles(one) < singles(other);
  }

  private static long singles(List<String> words) {
    return words.stream().filter(word -> word.length() == 1).count();
  }

  private List<String> forward(String text, int from, int to) {
    List<String> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = Math.min(to, at + LONGEST);
      while (end > at + 1 && !lexicon.contains(text, at, end)) {
        end--;
      }
      words.add(text.substring(at, end));
      at = end;
    }
    return words;
  }

  private List<String> backward(String text, int from, int to) {
    List<String> words = new ArrayList<>();
    int end = to;
    while (end > from) {
      int at = Math.max(from, end - LONGEST);
      while (at < end - 1 && !lexicon.contains(text, at, end)) {
        at++;
      }
      words.add(text.substring(at, end));
      end = at;
    }
    return words.reversed();
  }

  /// A point or comma between figures belongs to them.
  private static int kind(String text, int at) {
    char c = text.charAt(at);
    boolean point = c == '.' || c == ',';
    if (point && at > 0 && at + 1 < text.length()) {
      boolean between = kind(text.charAt(at - 1)) == 2 && kind(text.charAt(at + 1)) == 2;
      return between ? 2 : 0;
    }
    return kind(c);
  }

  private static int kind(char c) {
    if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
      return 2;
    }
    boolean latin = c < '\u0250' || (c >= 'Ａ' && c <= 'ｚ');
    return latin && Character.isLetter(c) ? 1 : 0;
  }

  private static String halfWidth(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      if (half != ',') {
        plain.append(half);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }
}
