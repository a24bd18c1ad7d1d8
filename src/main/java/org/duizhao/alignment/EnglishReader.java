package org.duizhao.alignment;

import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.lexicon.EnglishTokens;

/// Reads English sentences into stems.
final class EnglishReader {

  WordsOfSide read(List<String> sentences, Cancel cancel) {
    WordCollector collector = new WordCollector();
    for (String sentence : sentences) {
      cancel.check();
      collector.add(EnglishTokens.of(sentence).stream().map(EnglishTokens.Token::stem).toList());
    }
    return collector.words(StopWords::english);
  }
}
