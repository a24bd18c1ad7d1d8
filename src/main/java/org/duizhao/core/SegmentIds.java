package org.duizhao.core;

import java.util.List;
import java.util.function.Predicate;

/// Ids for segments that come new into a document.
public final class SegmentIds {

  private SegmentIds() {}

  /// An id greater than every number among the ids of the document.
  ///
  /// @param used tells of ids that were in use once and are gone; they are passed over
  public static String fresh(List<Segment> segments, Predicate<String> used) {
    long highest = 0;
    for (Segment segment : segments) {
      highest = Math.max(highest, number(segment.id()));
    }
    do {
      highest++;
    } while (used.test(Long.toString(highest)));
    return Long.toString(highest);
  }

  private static long number(String id) {
    if (id.isEmpty() || id.length() > 17) {
      return 0;
    }
    long number = 0;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = 10 * number + (c - '0');
    }
    return number;
  }
}
