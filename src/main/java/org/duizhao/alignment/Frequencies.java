package org.duizhao.alignment;

import org.duizhao.lexicon.TranslationTable;

/// How common word types are: half by the texts the table was trained on, half by the text at hand.
final class Frequencies {

  private final double[] chinese;
  private final double[] english;

  Frequencies(TranslationTable table, WordsOfSide chinese, WordsOfSide english) {
    this.chinese = new double[chinese.types().size()];
    for (int z = 0; z < this.chinese.length; z++) {
      int row = table.row(chinese.types().get(z));
      double known = row < 0 ? 0 : table.chineseFrequency(row);
      this.chinese[z] = 0.5 * known + 0.5 * chinese.share(z);
    }
    this.english = new double[english.types().size()];
    for (int e = 0; e < this.english.length; e++) {
      int stem = table.stem(english.types().get(e));
      double known = stem < 0 ? 0 : table.englishFrequency(stem);
      this.english[e] = 0.5 * known + 0.5 * english.share(e);
    }
  }

  double chinese(int type) {
    return chinese[type];
  }

  double english(int type) {
    return english[type];
  }
}
