package org.duizhao.ui.reading;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.jspecify.annotations.Nullable;

/// A document cut into passages. Page furniture is left out, and on request what is not confirmed.
final class Passages {

  /// A paragraph of more sentences is cut, so that no passage is much higher than a window.
  static final int MOST_SENTENCES = 16;

  private final boolean confirmedOnly;
  private final List<Passage> all;

  private Passages(boolean confirmedOnly, List<Passage> all) {
    this.confirmedOnly = confirmedOnly;
    this.all = all;
  }

  static Passages of(Segments segments, boolean confirmedOnly) {
    Builder builder = new Builder();
    int position = 0;
    for (Segment segment : segments) {
      if (keeps(segment, confirmedOnly)) {
        builder.add(position, segment);
      }
      position++;
    }
    builder.end();
    return new Passages(confirmedOnly, builder.made);
  }

  int size() {
    return all.size();
  }

  Passage get(int index) {
    return all.get(index);
  }

  boolean keeps(Segment segment) {
    return keeps(segment, confirmedOnly);
  }

  /// The index of the passage that holds the position, or of the nearest after it; the last one
  /// when there is none after it. -1 when there are no passages.
  int indexAt(int position) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).to() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return high < 0 ? -1 : low;
  }

  /// The nearest position after this one (or before it) that is shown, or -1.
  int step(Segments segments, int position, boolean forward) {
    int by = forward ? 1 : -1;
    for (int i = position + by; i >= 0 && i < segments.size(); i += by) {
      if (keeps(segments.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the document is cut in the same way after the edit.
  boolean outlast(Edit edit) {
    return switch (edit) {
      case Edit.Splice splice -> false;
      case Edit.Compound compound -> compound.edits().stream().allMatch(this::outlast);
      case Edit.Replace(String document, int at, Segment before, Segment after) ->
          before.kind() == after.kind()
              && before.paragraph() == after.paragraph()
              && before.speaker().equals(after.speaker())
              && keeps(before) == keeps(after);
    };
  }

  private static boolean keeps(Segment segment, boolean confirmedOnly) {
    return segment.kind().isTranslatable() && (!confirmedOnly || segment.state().isConfirmed());
  }

  private static final class Builder {

    private final List<Passage> made = new ArrayList<>();
    private @Nullable Segment first;
    private int from;
    private int to;
    private int sentences;
    private boolean continues;
    private String lastSpeaker = "";

    void add(int position, Segment segment) {
      Segment before = first;
      boolean together = before != null && belong(before, segment);
      if (!together || sentences == MOST_SENTENCES) {
        end();
        continues = together;
        first = segment;
        from = position;
      }
      to = position + 1;
      sentences++;
    }

    void end() {
      Segment start = first;
      if (start != null) {
        String speaker = start.kind() == Kind.SENTENCE ? start.speaker() : "";
        boolean begins = !speaker.isEmpty() && !speaker.equals(lastSpeaker);
        made.add(new Passage(start.kind(), speaker, begins, continues, from, to));
        lastSpeaker = speaker;
      }
      first = null;
      sentences = 0;
    }

    private static boolean belong(Segment one, Segment other) {
      return one.paragraph() == other.paragraph()
          && one.kind() == other.kind()
          && one.speaker().equals(other.speaker());
    }
  }
}
