package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.session.mending.MendingJournal.Entry;

/// Where an alignment stands after the entries of a journal: its rows, and what can be taken back
/// and made again.
final class Replay {

  private Mending now;
  private Mending before;
  private final List<Step> done = new ArrayList<>();
  private final List<Step> undone = new ArrayList<>();
  private boolean finished;

  Replay(Mending start) {
    now = start;
    before = start;
  }

  /// Goes along with an entry.
  ///
  /// @throws IllegalArgumentException when it does not fit
  void take(Entry entry) {
    before = now;
    switch (entry) {
      case Entry.Made(Step step) -> {
        now = now.after(step);
        done.add(step);
        undone.clear();
      }
      case Entry.Undone() -> {
        Step step = last(done);
        now = now.after(step.inverted());
        undone.add(step);
      }
      case Entry.Redone() -> {
        Step step = last(undone);
        now = now.after(step);
        done.add(step);
      }
      case Entry.Finished(boolean value) -> finished = value;
    }
  }

  private static Step last(List<Step> steps) {
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("There is no step left");
    }
    return steps.removeLast();
  }

  List<Row> rows(int at, int count) {
    if (at < 0 || count < 0 || at + count > now.size()) {
      throw new IllegalArgumentException("There are no rows " + at + " to " + (at + count));
    }
    return now.rows().subList(at, at + count);
  }

  Mending now() {
    return now;
  }

  /// Where it stood before the last entry.
  Mending before() {
    return before;
  }

  boolean finished() {
    return finished;
  }

  boolean canUndo() {
    return !done.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  /// What would be taken back; call only when something can be.
  Step nextUndo() {
    return done.getLast();
  }

  /// What would be made again; call only when something can be.
  Step nextRedo() {
    return undone.getLast();
  }
}
