package org.duizhao.session;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;

/// The open project as it is at one moment, to work out a large edit from on any thread. Immutable.
/// What comes of it is made by [Session#make] when the project is still the same.
public final class Moment {

  private final Project project;
  private final long sequence;
  private final long done;
  private final Map<Long, Edit> known;
  private final LongFunction<Optional<Edit>> stored;

  /// @param known steps that need not be read from the disk, by their places
  /// @param stored reads a step from the disk
  Moment(
      Project project,
      long sequence,
      long done,
      Map<Long, Edit> known,
      LongFunction<Optional<Edit>> stored) {
    this.project = project;
    this.sequence = sequence;
    this.done = done;
    this.known = Map.copyOf(known);
    this.stored = stored;
  }

  public Project project() {
    return project;
  }

  /// Place of the last step that is done.
  public long done() {
    return done;
  }

  long sequence() {
    return sequence;
  }

  /// Works out what the edit makes of the project.
  public Prepared edit(Edit edit) {
    return new Prepared(this, Change.of(project, edit), Optional.empty());
  }

  /// Works out what taking back all steps after this place, or making those up to it again, makes
  /// of the project; nothing when a step on the way is no longer kept.
  public Optional<Prepared> moveTo(long place) {
    return UndoStack.way(done, place, this::step)
        .map(edit -> edit.edits().size() == 1 ? edit.edits().getFirst() : edit)
        .map(edit -> new Prepared(this, Change.of(project, edit), Optional.of(place)));
  }

  /// Whether all steps on the way to this place are at hand and change no more than `most`
  /// segments, so that nobody would notice them being made.
  public boolean isNear(long place, int most) {
    int size = 0;
    for (long at = Math.min(done, place) + 1; at <= Math.max(done, place); at++) {
      Edit edit = known.get(at);
      size = edit == null ? Integer.MAX_VALUE : size + edit.size(most - size);
      if (size > most) {
        return false;
      }
    }
    return true;
  }

  private Optional<Edit> step(long place) {
    return Optional.ofNullable(known.get(place)).or(() -> stored.apply(place));
  }
}
