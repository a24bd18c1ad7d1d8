package org.duizhao.alignment;

import java.util.List;

/// Whether one side's sentences end with a quotation mark: 1 or 0 for each.
final class QuotedEnds {

  private static final String QUOTES = "\"“”「」『』＂'‘’";

  private QuotedEnds() {}

  static int[] of(List<String> sentences) {
    return sentences.stream().mapToInt(sentence -> isQuoted(sentence.strip()) ? 1 : 0).toArray();
  }

  private static boolean isQuoted(String sentence) {
    return !sentence.isEmpty() && QUOTES.indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
  }
}
