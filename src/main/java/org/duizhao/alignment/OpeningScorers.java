package org.duizhao.alignment;

import org.jspecify.annotations.Nullable;

/// How well the words at the beginning of a bead account for each other.
///
/// A sentence that belongs to the bead before is full of words that its neighbours have too, but it
/// seldom begins with what they begin with.
final class OpeningScorers {

  private final TextPair texts;
  private final Corridor corridor;
  private final int firstRow;
  private @Nullable OpeningGrid made;

  OpeningScorers(TextPair texts, Corridor corridor, int firstRow) {
    this.texts = texts;
    this.corridor = corridor;
    this.firstRow = firstRow;
  }

  BeadScorer englishWords() {
    OpeningGrid grid = grid();
    return (sourceFrom, sourceTo, targetFrom, targetTo) ->
        grid.english(sourceFrom + 1 - firstRow, targetFrom + 1);
  }

  BeadScorer chineseWords() {
    OpeningGrid grid = grid();
    return (sourceFrom, sourceTo, targetFrom, targetTo) ->
        grid.chinese(sourceFrom + 1 - firstRow, targetFrom + 1);
  }

  private OpeningGrid grid() {
    OpeningGrid grid = made;
    if (grid == null) {
      grid = OpeningGrid.of(texts, corridor, firstRow);
      made = grid;
    }
    return grid;
  }
}
