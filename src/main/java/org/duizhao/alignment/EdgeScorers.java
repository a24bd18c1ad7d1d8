package org.duizhao.alignment;

import org.jspecify.annotations.Nullable;

/// How well the words at the beginning of a bead account for each other, and those at its end.
///
/// A sentence that belongs to the next bead is full of words that its neighbours have too, but it
/// seldom begins or ends with what they begin or end with.
final class EdgeScorers {

  private final TextPair texts;
  private final Corridor corridor;
  private final int firstRow;
  private @Nullable EdgeGrid firsts;
  private @Nullable EdgeGrid lasts;

  EdgeScorers(TextPair texts, Corridor corridor, int firstRow) {
    this.texts = texts;
    this.corridor = corridor;
    this.firstRow = firstRow;
  }

  BeadScorer firstEnglishWords() {
    EdgeGrid grid = firsts();
    return (sourceFrom, sourceTo, targetFrom, targetTo) ->
        grid.english(sourceFrom + 1 - firstRow, targetFrom + 1);
  }

  BeadScorer firstChineseWords() {
    EdgeGrid grid = firsts();
    return (sourceFrom, sourceTo, targetFrom, targetTo) ->
        grid.chinese(sourceFrom + 1 - firstRow, targetFrom + 1);
  }

  BeadScorer lastEnglishWords() {
    EdgeGrid grid = lasts();
    return (sourceFrom, sourceTo, targetFrom, targetTo) ->
        grid.english(sourceTo - firstRow, targetTo);
  }

  BeadScorer lastChineseWords() {
    EdgeGrid grid = lasts();
    return (sourceFrom, sourceTo, targetFrom, targetTo) ->
        grid.chinese(sourceTo - firstRow, targetTo);
  }

  private EdgeGrid firsts() {
    EdgeGrid grid = firsts;
    if (grid == null) {
      Bags chinese = texts.chineseEdges().firsts();
      grid = EdgeGrid.of(texts, chinese, texts.englishEdges().firsts(), corridor, firstRow);
      firsts = grid;
    }
    return grid;
  }

  private EdgeGrid lasts() {
    EdgeGrid grid = lasts;
    if (grid == null) {
      Bags chinese = texts.chineseEdges().lasts();
      grid = EdgeGrid.of(texts, chinese, texts.englishEdges().lasts(), corridor, firstRow);
      lasts = grid;
    }
    return grid;
  }
}
