package org.duizhao.alignment;

/// What the scorers of a recipe look at: two texts, and the grid of a part of them.
///
/// @param firstRow the number of the Chinese sentence at which the grid begins
record Passage(
    TextPair texts, MatchGrid grid, int firstRow, LexicalScorers lexical, EdgeScorers edges) {}
