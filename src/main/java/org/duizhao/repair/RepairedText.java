package org.duizhao.repair;

import java.util.List;
import org.duizhao.core.Span;

/// A text after some repairs, with the way back: which place in the original a place came from.
public final class RepairedText {

  private final String text;

  /// For each repair the start and end of its piece, in the original and in the repaired text.
  private final int[] originalStart;

  private final int[] originalEnd;
  private final int[] repairedStart;
  private final int[] repairedEnd;

  private RepairedText(String original, List<Repair> repairs) {
    int count = repairs.size();
    originalStart = new int[count];
    originalEnd = new int[count];
    repairedStart = new int[count];
    repairedEnd = new int[count];
    StringBuilder out = new StringBuilder(original.length());
    int done = 0;
    for (int i = 0; i < count; i++) {
      Repair repair = repairs.get(i);
      Span span = repair.span();
      if (span.start() < done || !original.startsWith(repair.before(), span.start())) {
        throw new IllegalArgumentException("Not a repair of this text: " + repair);
      }
      out.append(original, done, span.start());
      originalStart[i] = span.start();
      originalEnd[i] = span.end();
      repairedStart[i] = out.length();
      out.append(repair.after());
      repairedEnd[i] = out.length();
      done = span.end();
    }
    this.text = out.append(original, done, original.length()).toString();
  }

  /// Applies the repairs, which are in order and apart from each other.
  ///
  /// @throws IllegalArgumentException when a repair does not belong to this text
  public static RepairedText of(String original, List<Repair> repairs) {
    return new RepairedText(original, repairs);
  }

  public String text() {
    return text;
  }

  /// Where a place of the repaired text stood in the original. A place inside a repaired piece goes
  /// to the piece's start.
  public int toOriginal(int offset) {
    return map(offset, repairedStart, repairedEnd, originalStart, originalEnd);
  }

  /// Where a place of the original stands now. A place inside a repaired piece goes to its start.
  public int toRepaired(int offset) {
    return map(offset, originalStart, originalEnd, repairedStart, repairedEnd);
  }

  private static int map(int offset, int[] start, int[] end, int[] toStart, int[] toEnd) {
    int low = 0;
    int high = start.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low < start.length && start[low] <= offset) {
      return toStart[low];
    }
    return low == 0 ? offset : offset - end[low - 1] + toEnd[low - 1];
  }
}
