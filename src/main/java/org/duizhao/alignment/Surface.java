package org.duizhao.alignment;

import java.util.List;

/// What can be counted in one side's sentences without knowing the language: letters and marks,
/// each summed over the sentences before a place.
///
/// @param letters characters that are no white space
/// @param openQuotes 1 at each place between sentences where a quotation is open
/// @param quotedEnds 1 for each sentence that ends with a quotation mark
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record Surface(
    int[] letters,
    int[] questions,
    int[] exclamations,
    int[] quotes,
    int[] openQuotes,
    int[] quotedEnds) {

  static Surface of(List<String> sentences) {
    int n = sentences.size();
    Surface sums =
        new Surface(
            new int[n + 1],
            new int[n + 1],
            new int[n + 1],
            new int[n + 1],
            QuoteState.after(sentences),
            QuotedEnds.of(sentences));
    for (int i = 0; i < n; i++) {
      sums.add(i, sentences.get(i));
    }
    return sums;
  }

  private void add(int i, String sentence) {
    letters[i + 1] = letters[i];
    questions[i + 1] = questions[i];
    exclamations[i + 1] = exclamations[i];
    quotes[i + 1] = quotes[i];
    for (int at = 0; at < sentence.length(); at++) {
      char c = sentence.charAt(at);
      if (c > ' ' && c != '\u3000' && c != '\u00a0') {
        letters[i + 1]++;
      }
      switch (c) {
        case '?', '？' -> questions[i + 1]++;
        case '!', '！' -> exclamations[i + 1]++;
        case '"', '“', '”', '「', '」', '『', '』', '＂' -> quotes[i + 1]++;
        case '\'', '‘', '’' -> quotes[i + 1] += isApostrophe(sentence, at) ? 0 : 1;
        default -> {}
      }
    }
  }

  private static boolean isApostrophe(String sentence, int at) {
    return at > 0
        && at + 1 < sentence.length()
        && Character.isLetter(sentence.charAt(at - 1))
        && Character.isLetter(sentence.charAt(at + 1));
  }

  int sentences() {
    return letters.length - 1;
  }
}
