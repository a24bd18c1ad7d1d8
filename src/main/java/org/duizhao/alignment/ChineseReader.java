package org.duizhao.alignment;

import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.lexicon.ChineseTokens;

/// Reads Chinese sentences into words.
final class ChineseReader {

  private final ChineseTokens tokens;

  ChineseReader(ChineseTokens tokens) {
    this.tokens = tokens;
  }

  /// @param sentences in simplified characters
  WordsOfSide read(List<String> sentences, Cancel cancel) {
    WordCollector collector = new WordCollector();
    for (String sentence : sentences) {
      cancel.check();
      collector.add(tokens.ofSimplified(sentence));
    }
    return collector.words(StopWords::chinese);
  }
}
