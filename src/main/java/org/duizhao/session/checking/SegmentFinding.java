package org.duizhao.session.checking;

import org.duizhao.core.Span;
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

  /// Whether it may only say that the translation is still being written: it ends with no mark, and
  /// something is missing or the last word is not whole.
  boolean isEarly() {
    String written = pair.target();
    if (written.isEmpty() || ".?!…”’\"')]:".indexOf(written.charAt(written.length() - 1)) >= 0) {
      return written.isEmpty();
    }
    Span place = finding.target();
    boolean last = place != null && place.end() == written.length();
    return finding.kind().isOfLack() || (last && check() == CheckId.SPELLING);
  }

  SegmentFinding at(int number) {
    return number == index ? this : new SegmentFinding(document, segment, number, pair, finding);
  }
}
