package org.duizhao.cli;

import org.duizhao.quality.Finding;
import org.duizhao.quality.Pair;
import org.duizhao.session.checking.SegmentFinding;

/// A finding with its place.
///
/// @param line number of the file's line or of the project's segment, from 0
/// @param document the project's document; empty for a file
/// @param segment the segment's id; empty for a file
/// @param pair both texts
record CheckedLine(int line, String document, String segment, Pair pair, Finding finding) {

  /// The same for a report; a file's lines have no document.
  SegmentFinding reported() {
    return new SegmentFinding(document, segment, line, pair, finding);
  }
}
