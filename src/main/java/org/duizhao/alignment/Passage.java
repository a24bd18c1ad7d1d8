package org.duizhao.alignment;

/// What the scorers of a recipe look at: two texts, and a part of them.
///
/// @param corridor its rows counted from `firstRow` and its columns absolute
/// @param firstRow the number of the Chinese sentence at which the part begins
record Passage(
    TextPair texts,
    Corridor corridor,
    int firstRow,
    LexicalScorers lexical,
    OrderedScorers ordered,
    OpeningScorers openings) {

  static Passage of(TextPair texts, Corridor corridor, int firstRow) {
    return new Passage(
        texts,
        corridor,
        firstRow,
        new LexicalScorers(texts, corridor, firstRow),
        new OrderedScorers(texts, corridor, firstRow),
        new OpeningScorers(texts, corridor, firstRow));
  }
}
