package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Origin;
import org.duizhao.core.Progress;
import org.duizhao.core.Segment;
import org.duizhao.core.State;

/// The same change of many segments as one step.
final class BulkEdit {

  private BulkEdit() {}

  /// The change of these positions; nothing when it would change none of them.
  ///
  /// @param label message key of what undo calls it
  static Optional<Edit.Compound> of(
      String label,
      Document document,
      int[] positions,
      UnaryOperator<Segment> change,
      Progress progress,
      Cancel cancel) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      if ((i & 1023) == 0) {
        cancel.check();
        progress.at(i, positions.length);
      }
      Segment before = document.segments().get(positions[i]);
      Segment after = change.apply(before);
      if (!after.equals(before)) {
        edits.add(new Edit.Replace(document.id(), positions[i], before, after));
      }
    }
    return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Compound(label, edits));
  }

  /// Marks a translation; a segment without one can only be untranslated, and furniture has none.
  static UnaryOperator<Segment> state(State state) {
    return segment ->
        segment.kind().isTranslatable()
                && (state == State.UNTRANSLATED || !segment.target().isBlank())
            ? segment.withState(state)
            : segment;
  }

  static Segment cleared(Segment segment) {
    return segment
        .withTarget("")
        .withState(State.UNTRANSLATED)
        .withOrigin(segment.origin().cleared());
  }

  static Segment copied(Segment segment) {
    return segment.kind().isTranslatable() && !segment.target().equals(segment.source())
        ? segment
            .withTarget(segment.source())
            .withState(State.DRAFT)
            .withOrigin(segment.origin().changedTo(Origin.TYPED))
        : segment;
  }
}
