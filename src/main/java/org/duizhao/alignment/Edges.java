package org.duizhao.alignment;

/// The first few and the last few words of each sentence and the names among them: what a bead
/// begins and ends with.
record Edges(Bags firsts, Bags lasts) {

  /// For recipes that do not ask.
  static final Edges NONE =
      new Edges(new Bags(new int[0][], new float[0][]), new Bags(new int[0][], new float[0][]));
}
