package org.duizhao.alignment;

import java.util.List;

/// How many sentences of each side a bead joins, and how common that is.
///
/// @param share the share of such beads in literary translation, by the development texts and
///   rounded
record BeadShape(int sources, int targets, double share) {

  static final int MOST_SOURCES = 5;
  static final int MOST_TARGETS = 6;

  /// All shapes that have both sides.
  static final List<BeadShape> ALL =
      List.of(
          new BeadShape(1, 1, .60),
          new BeadShape(1, 2, .21),
          new BeadShape(1, 3, .062),
          new BeadShape(2, 1, .045),
          new BeadShape(1, 4, .022),
          new BeadShape(2, 2, .018),
          new BeadShape(2, 3, .010),
          new BeadShape(1, 5, .005),
          new BeadShape(3, 2, .004),
          new BeadShape(2, 4, .003),
          new BeadShape(3, 1, .003),
          new BeadShape(3, 3, .002),
          new BeadShape(1, 6, .0015),
          new BeadShape(2, 5, .0009),
          new BeadShape(3, 4, .0008),
          new BeadShape(4, 1, .0007),
          new BeadShape(4, 2, .0006),
          new BeadShape(4, 3, .0006),
          new BeadShape(4, 4, .0005),
          new BeadShape(3, 5, .0005),
          new BeadShape(5, 1, .0003));
}
