package org.duizhao.alignment;

/// Whole sentences that are known to translate each other make a bead by themselves: minus how many
/// of them share theirs with another sentence of their side.
final class KnownScorer implements BeadScorer {

  private final int[] chinese;
  private final int[] english;

  private KnownScorer(int[] chinese, int[] english) {
    this.chinese = chinese;
    this.english = english;
  }

  /// @param chinese the words of a side, those of known sentences among them
  static BeadScorer of(WordsOfSide chinese, WordsOfSide english) {
    int[] source = known(chinese);
    int[] target = known(english);
    return source[chinese.size()] + target[english.size()] == 0
        ? NOTHING
        : new KnownScorer(source, target);
  }

  /// How many sentences before each place are known.
  private static int[] known(WordsOfSide side) {
    boolean[] marks = new boolean[side.types().size()];
    for (int type = 0; type < marks.length; type++) {
      marks[type] = side.types().get(type).startsWith(KnownWords.SENTENCE_MARK);
    }
    int[] before = new int[side.size() + 1];
    for (int i = 0; i < side.size(); i++) {
      before[i + 1] = before[i];
      for (int type : side.sentences()[i]) {
        if (marks[type]) {
          before[i + 1]++;
          break;
        }
      }
    }
    return before;
  }

  @Override
  public double score(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    return sharing(chinese, sourceFrom, sourceTo) + sharing(english, targetFrom, targetTo);
  }

  private static int sharing(int[] before, int from, int to) {
    return to - from == 1 ? 0 : before[from] - before[to];
  }
}
