package org.duizhao.session.checking;

import java.util.List;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;

/// A finding that the translator has looked at and let stand, until the segment's texts change.
///
/// @param segment the segment's id within the document
/// @param source the source it was made for
/// @param target the translation it was made for
/// @param arguments what the finding named, which tells it from others of its kind
/// @param reason why it may stand, in the translator's words
public record Dismissal(
    String document,
    String segment,
    FindingKind kind,
    List<String> arguments,
    String source,
    String target,
    String reason) {

  public Dismissal {
    arguments = List.copyOf(arguments);
  }

  /// The dismissal of a finding.
  public static Dismissal of(SegmentFinding found, String reason) {
    return new Dismissal(
        found.document(),
        found.segment(),
        found.finding().kind(),
        found.finding().arguments(),
        found.pair().source(),
        found.pair().target(),
        reason);
  }

  /// Whether it is about this finding, and the texts are still those it was made for.
  public boolean covers(SegmentFinding found) {
    Pair pair = found.pair();
    return document.equals(found.document())
        && segment.equals(found.segment())
        && kind == found.finding().kind()
        && arguments.equals(found.finding().arguments())
        && source.equals(pair.source())
        && target.equals(pair.target());
  }
}
