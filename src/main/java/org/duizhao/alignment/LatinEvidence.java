package org.duizhao.alignment;

import java.util.HashMap;
import java.util.Map;
import org.duizhao.lexicon.EnglishTokens;
import org.duizhao.lexicon.TranslationTable;

/// Figures and Latin words that stand in both texts.
final class LatinEvidence implements Evidence {

  private static final double WORD = 0.6;
  private static final double FIGURE = 0.4;

  private final TranslationTable table;

  LatinEvidence(TranslationTable table) {
    this.table = table;
  }

  @Override
  public void collect(WordsOfSide chinese, WordsOfSide english, Associations.Builder into) {
    Frequencies frequencies = new Frequencies(table, chinese, english);
    Map<String, Integer> types = new HashMap<>();
    for (int e = 0; e < english.types().size(); e++) {
      types.put(english.types().get(e), e);
    }
    for (int z = 0; z < chinese.types().size(); z++) {
      String word = chinese.types().get(z);
      char first = word.charAt(0);
      if (first >= '\u2e80' || word.startsWith("#")) {
        continue;
      }
      boolean figure = first >= '0' && first <= '9';
      Integer e = types.get(figure ? word : EnglishTokens.stem(word));
      if (e != null) {
        double mass = figure ? FIGURE : WORD;
        into.add(z, e, mass / frequencies.english(e), mass / frequencies.chinese(z));
      }
    }
  }
}
