package org.duizhao.ui.editor;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.duizhao.core.Edit;
import org.duizhao.core.Segment;

/// Which positions of a document are selected: a bit each, so that 200,000 cost 25 kilobytes.
/// Follows segments when others come and go before them.
final class RowSelection {

  private BitSet chosen = new BitSet();

  /// What was selected before the range that is being drawn from `anchor` on.
  private BitSet before = new BitSet();

  private int anchor = -1;

  boolean contains(int position) {
    return position >= 0 && chosen.get(position);
  }

  boolean isEmpty() {
    return chosen.isEmpty();
  }

  int size() {
    return chosen.cardinality();
  }

  /// The selected positions in order.
  IntStream positions() {
    return chosen.stream();
  }

  void clear() {
    chosen.clear();
    before.clear();
    anchor = -1;
  }

  /// Takes a position in, or out again; the next range begins there.
  void toggle(int position) {
    chosen.flip(position);
    anchor = position;
    before = (BitSet) chosen.clone();
  }

  /// Begins a range at a position without selecting it yet.
  void begin(int position) {
    anchor = position;
    before = (BitSet) chosen.clone();
  }

  /// Whether a range has been begun.
  boolean isBegun() {
    return anchor >= 0;
  }

  /// Selects what is listed between where the range began and a position, both included, in the
  /// place of the range drawn from there before.
  ///
  /// @throws IllegalStateException when no range has been begun
  void extendTo(int position, Rows listed) {
    if (anchor < 0) {
      throw new IllegalStateException("No range has been begun");
    }
    chosen = (BitSet) before.clone();
    int last = Math.max(anchor, position);
    for (int row = listed.rowNear(Math.min(anchor, position));
        row >= 0 && row < listed.size() && listed.position(row) <= last;
        row++) {
      if (listed.position(row) >= Math.min(anchor, position)) {
        chosen.set(listed.position(row));
      }
    }
  }

  void selectAll(Rows listed) {
    for (int row = 0; row < listed.size(); row++) {
      chosen.set(listed.position(row));
    }
    before = (BitSet) chosen.clone();
  }

  /// Goes along with an edit of the document: who was selected stays so, and the parts of a split
  /// segment are selected when all that was taken out for them was.
  void follow(String document, Edit edit) {
    switch (edit) {
      case Edit.Replace replace -> {}
      case Edit.Splice splice -> {
        if (splice.document().equals(document) && (isBegun() || !isEmpty())) {
          follow(splice);
        }
      }
      case Edit.Compound compound -> compound.edits().forEach(part -> follow(document, part));
    }
  }

  private void follow(Edit.Splice splice) {
    int at = splice.at();
    int removed = splice.removed().size();
    int inserted = splice.inserted().size();
    Set<String> selected = new HashSet<>();
    for (int i = 0; i < removed; i++) {
      if (chosen.get(at + i)) {
        selected.add(splice.removed().get(i).id());
      }
    }
    boolean all = removed > 0 && selected.size() == removed;
    Set<String> known = new HashSet<>();
    splice.removed().forEach(segment -> known.add(segment.id()));
    BitSet moved = chosen.get(0, at);
    for (int i = 0; i < inserted; i++) {
      Segment segment = splice.inserted().get(i);
      moved.set(at + i, known.contains(segment.id()) ? selected.contains(segment.id()) : all);
    }
    for (int from = chosen.nextSetBit(at + removed); from >= 0; ) {
      int to = chosen.nextClearBit(from);
      moved.set(from - removed + inserted, to - removed + inserted);
      from = chosen.nextSetBit(to);
    }
    chosen = moved;
    before = (BitSet) moved.clone();
    if (anchor >= at + removed) {
      anchor += inserted - removed;
    } else if (anchor >= at) {
      anchor = Math.min(anchor, Math.max(at, at + inserted - 1));
    }
  }
}
