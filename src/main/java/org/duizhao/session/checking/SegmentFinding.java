package org.duizhao.session.checking;

import org.duizhao.quality.CheckId;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Pair;

/// A finding with the segment it is about.
///
/// @param document the document's id
/// @param segment the segment's id
/// @param index the segment's number in the project, from 0, over all documents
/// @param pair the texts that were checked; when the segment has others by now the finding is stale
public record SegmentFinding(
    String document, String segment, int index, Pair pair, Finding finding) {

  /// The check that made it.
  public CheckId check() {
    return finding.kind().check();
  }

  SegmentFinding at(int number) {
    return number == index ? this : new SegmentFinding(document, segment, number, pair, finding);
  }
}
