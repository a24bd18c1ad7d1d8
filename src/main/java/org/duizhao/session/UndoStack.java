package org.duizhao.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.duizhao.core.Edit;
import org.duizhao.store.ProjectStore;

/// The steps that can be undone and redone. The newest are kept at hand, older ones are fetched
/// from the disk when it comes to them.
final class UndoStack {

  private static final int AT_HAND = 200;

  private final ProjectStore store;
  private final Map<Long, Edit> known = new LinkedHashMap<>();
  private final long first;
  private long done;
  private long last;

  UndoStack(ProjectStore store, ProjectStore.Opened opened) {
    this.store = store;
    this.first = Math.max(1, opened.firstStep());
    this.done = opened.done();
    this.last = Math.max(done, opened.lastStep());
  }

  /// Place of the last step that is done; the first step ever stands at 1.
  long done() {
    return done;
  }

  boolean canUndo() {
    return done >= first;
  }

  boolean canRedo() {
    return done < last;
  }

  Optional<Edit> nextUndo() {
    return canUndo() ? step(done) : Optional.empty();
  }

  Optional<Edit> nextRedo() {
    return canRedo() ? step(done + 1) : Optional.empty();
  }

  /// One edit that takes back all steps after this place, or makes those up to it again; nothing
  /// when it is there already or a step on the way is no longer kept.
  Optional<Edit> way(long position) {
    return way(done, position, this::step).map(edit -> edit);
  }

  /// The same from one place to another, by what tells of the step at a place.
  static Optional<Edit.Compound> way(long done, long position, LongFunction<Optional<Edit>> step) {
    List<Edit> edits = new ArrayList<>();
    for (long at = done; at > position; at--) {
      step.apply(at).map(Edit::inverted).ifPresent(edits::add);
    }
    for (long at = done + 1; at <= position; at++) {
      step.apply(at).ifPresent(edits::add);
    }
    boolean complete = edits.size() == Math.abs(position - done) && !edits.isEmpty();
    return complete ? Optional.of(new Edit.Compound("edit.severalSteps", edits)) : Optional.empty();
  }

  /// The steps that need not be read from the disk, by their places.
  Map<Long, Edit> atHand() {
    return new LinkedHashMap<>(known);
  }

  /// Makes `step` the last step, forgetting all that could have been redone.
  void put(long position, Edit step) {
    known.keySet().removeIf(place -> place >= position);
    known.put(position, step);
    done = position;
    last = position;
    if (known.size() > AT_HAND) {
      known.remove(known.keySet().iterator().next());
    }
  }

  void moveTo(long position) {
    done = position;
  }

  private Optional<Edit> step(long position) {
    Edit edit = known.get(position);
    if (edit != null) {
      return Optional.of(edit);
    }
    Optional<Edit> fetched = store.step(position);
    fetched.ifPresent(step -> known.put(position, step));
    return fetched;
  }
}
