package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duizhao.core.Revision;
import org.duizhao.core.Spot;
import org.duizhao.core.Step;
import org.duizhao.store.ProjectStore;

/// What happened to the open project. Answers come when everything before has been written, on the
/// writer's thread, so that asking never waits for a large edit on its way to the disk.
public final class Past {

  private final ProjectStore store;
  private final UndoStack steps;

  Past(ProjectStore store, UndoStack steps) {
    this.store = store;
    this.steps = steps;
  }

  /// Place of the last step that is done; those after it can be redone.
  public long done() {
    return steps.done();
  }

  /// Where the work stood when the project was left.
  public Optional<Spot> spot() {
    return store.opened().spot();
  }

  /// Remembers where the work stands, on the writer's thread.
  public void keep(Spot spot) {
    store.keep(spot);
  }

  /// Tells who has changed anything, in order.
  public void authors(Consumer<List<String>> answer) {
    store.tellAuthors(answer);
  }

  /// Tells what happened to a segment, oldest first.
  public void revisions(String document, String segment, Consumer<List<Revision>> answer) {
    store.tellHistory(document, segment, answer);
  }

  /// Tells the steps before this place, newest first.
  public void steps(long before, int most, Consumer<List<Step>> answer) {
    store.tellSteps(before, most, answer);
  }
}
