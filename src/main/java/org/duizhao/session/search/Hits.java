package org.duizhao.session.search;

import java.util.Arrays;
import java.util.BitSet;

/// In which segments of one document a text was found and how often. Immutable.
public final class Hits {

  public static final Hits NONE = new Hits(new int[0], new int[0]);

  private final int[] positions;

  /// `ends[i]` is the number of hits up to and with the segment at `positions[i]`.
  private final int[] ends;

  private Hits(int[] positions, int[] ends) {
    this.positions = positions;
    this.ends = ends;
  }

  /// Hits in the order of the document.
  static final class Builder {

    private int[] positions = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int position, int count) {
      if (size == positions.length) {
        positions = Arrays.copyOf(positions, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      positions[size] = position;
      ends[size] = (size == 0 ? 0 : ends[size - 1]) + count;
      size++;
    }

    Hits build() {
      return new Hits(Arrays.copyOf(positions, size), Arrays.copyOf(ends, size));
    }
  }

  /// Number of hits.
  public int total() {
    return ends.length == 0 ? 0 : ends[ends.length - 1];
  }

  /// Number of segments with hits.
  public int segments() {
    return positions.length;
  }

  /// The position of the segment at `index` among those with hits.
  public int position(int index) {
    return positions[index];
  }

  public int[] positions() {
    return positions.clone();
  }

  /// The index of the first segment with hits at or after a position; `segments()` when none is.
  public int indexFrom(int position) {
    int found = Arrays.binarySearch(positions, position);
    return found < 0 ? -found - 1 : found;
  }

  /// Hits in segments before the one at `index`.
  public int before(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  /// Hits in the segment at a position.
  public int at(int position) {
    int index = Arrays.binarySearch(positions, position);
    return index < 0 ? 0 : ends[index] - before(index);
  }

  /// Only the hits at these positions.
  Hits within(BitSet wanted) {
    Builder within = new Builder();
    for (int index = 0; index < positions.length; index++) {
      if (wanted.get(positions[index])) {
        within.add(positions[index], ends[index] - before(index));
      }
    }
    return within.build();
  }

  /// The same with another number of hits at a position.
  public Hits with(int position, int count) {
    if (at(position) == count) {
      return this;
    }
    Builder changed = new Builder();
    int index = 0;
    for (; index < positions.length && positions[index] < position; index++) {
      changed.add(positions[index], ends[index] - before(index));
    }
    if (count > 0) {
      changed.add(position, count);
    }
    for (; index < positions.length; index++) {
      if (positions[index] != position) {
        changed.add(positions[index], ends[index] - before(index));
      }
    }
    return changed.build();
  }
}
