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
    // Mostly the last has it, and then no other of 200,000 needs to be read as a number.
    long highest = segments.isEmpty() ? 0 : number(segments.getLast().id());
    String written = Long.toString(highest);
    for (Segment segment : segments) {
      if (mayExceed(segment.id(), written) && number(segment.id()) > highest) {
        highest = number(segment.id());
        written = Long.toString(highest);
      }
    }
    do {
      highest++;
    } while (used.test(Long.toString(highest)));
    return Long.toString(highest);
  }

  /// False only for what is no greater number.
  private static boolean mayExceed(String id, String number) {
    return id.length() == number.length()
        ? id.compareTo(number) > 0
        : id.length() > number.length();
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
