package org.duizhao.alignment;

/// One reason why words of the two sides belong together.
interface Evidence {

  /// Adds what it knows about the types of these texts.
  void collect(WordsOfSide chinese, WordsOfSide english, Associations.Builder into);
}
