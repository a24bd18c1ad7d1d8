package org.duizhao.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duizhao.session.checking.SegmentFinding;

/// A round through findings in the order a list showed them, for as long as the user stays at the
/// finding it came to last.
final class FindingRound {

  private List<SegmentFinding> order = List.of();
  private int at;

  /// Begins at a finding of the list.
  void begin(List<SegmentFinding> listed, SegmentFinding first) {
    order = List.copyOf(listed);
    at = order.indexOf(first);
  }

  /// Goes on by one, from the last to the first; nothing when the user is elsewhere.
  ///
  /// @param stands whether there still is something to find there
  Optional<SegmentFinding> next(
      boolean forward, String document, String segment, Predicate<SegmentFinding> stands) {
    if (at < 0 || at >= order.size() || !isOf(order.get(at), document, segment)) {
      order = List.of();
      return Optional.empty();
    }
    int size = order.size();
    for (int step = 1; step < size; step++) {
      int there = Math.floorMod(forward ? at + step : at - step, size);
      if (stands.test(order.get(there))) {
        at = there;
        return Optional.of(order.get(there));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(SegmentFinding found, String document, String segment) {
    return found.document().equals(document) && found.segment().equals(segment);
  }
}
