package org.duizhao.alignment;

import java.util.List;

/// Whether a quotation is open after each sentence.
final class QuoteState {

  private QuoteState() {}

  /// One value for each place between sentences, 1 where a quotation is open.
  static int[] after(List<String> sentences) {
    int[] open = new int[sentences.size() + 1];
    boolean inside = false;
    char closer = ' ';
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      for (int at = 0; at < sentence.length(); at++) {
        char c = sentence.charAt(at);
        if (!inside && opens(sentence, at)) {
          inside = true;
          closer = closerOf(c);
        } else if (inside && c == closer && closes(sentence, at)) {
          inside = false;
        }
      }
      open[i + 1] = inside ? 1 : 0;
    }
    return open;
  }

  private static boolean opens(String sentence, int at) {
    return switch (sentence.charAt(at)) {
      case '“', '「', '『', '"', '＂' -> true;
      case '‘', '\'' ->
          (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1)))
              && at + 1 < sentence.length()
              && !Character.isWhitespace(sentence.charAt(at + 1));
      default -> false;
    };
  }

  private static char closerOf(char opener) {
    return switch (opener) {
      case '“' -> '”';
      case '「' -> '」';
      case '『' -> '』';
      case '‘' -> '’';
      default -> opener;
    };
  }

  /// A single mark closes at the end, or after another mark: after a letter it is an apostrophe.
  private static boolean closes(String sentence, int at) {
    char c = sentence.charAt(at);
    if (c != '\'' && c != '’') {
      return true;
    }
    boolean last = at + 1 == sentence.length();
    boolean spaced = last || !Character.isLetterOrDigit(sentence.charAt(at + 1));
    return spaced && at > 0 && (last || !Character.isLetterOrDigit(sentence.charAt(at - 1)));
  }
}
