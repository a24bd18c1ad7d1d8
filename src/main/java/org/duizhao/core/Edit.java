package org.duizhao.core;

import java.util.ArrayList;
import java.util.List;

/// A change to a project that can be undone. Holds both what was and what will be.
public sealed interface Edit {

  /// The edit that takes this one back.
  Edit inverted();

  /// How many segments it changes, or runs of segments, when those are no more than `most`;
  /// otherwise some number greater than that.
  default int size(int most) {
    if (!(this instanceof Compound compound)) {
      return 1;
    }
    int size = 0;
    for (Edit part : compound.edits()) {
      size += part.size(most - size);
      if (size > most) {
        break;
      }
    }
    return size;
  }

  /// Whether it changes nothing.
  default boolean isEmpty() {
    return switch (this) {
      case Replace replace -> replace.before().equals(replace.after());
      case Splice splice -> splice.removed().equals(splice.inserted());
      case Compound compound -> compound.edits().stream().allMatch(Edit::isEmpty);
    };
  }

  /// One segment's new value; `at` is its index in the document, which both values share.
  record Replace(String document, int at, Segment before, Segment after) implements Edit {

    /// Checks that both values are one segment.
    ///
    /// @throws IllegalArgumentException when the two are not the same segment
    public Replace {
      if (!before.id().equals(after.id())) {
        throw new IllegalArgumentException(before.id() + " cannot become " + after.id());
      }
    }

    @Override
    public Replace inverted() {
      return new Replace(document, at, /* before= */ after, /* after= */ before);
    }
  }

  /// Segments taken out of a document at index `at` and others put in their place: a split, a
  /// merge, a move, an insertion.
  record Splice(String document, int at, List<Segment> removed, List<Segment> inserted)
      implements Edit {

    public Splice {
      removed = List.copyOf(removed);
      inserted = List.copyOf(inserted);
    }

    @Override
    public Splice inverted() {
      return new Splice(document, at, /* removed= */ inserted, /* inserted= */ removed);
    }
  }

  /// Several edits that are done and undone as one. `label` is a message key, not display text.
  record Compound(String label, List<Edit> edits) implements Edit {

    public Compound {
      edits = List.copyOf(edits);
    }

    @Override
    public Compound inverted() {
      List<Edit> inverted = new ArrayList<>();
      for (Edit edit : edits.reversed()) {
        inverted.add(edit.inverted());
      }
      return new Compound(label, inverted);
    }
  }
}
