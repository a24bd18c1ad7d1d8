package org.duizhao.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duizhao.core.Cancel;
import org.duizhao.core.Edit;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.session.Jobs;
import org.duizhao.session.Moment;
import org.duizhao.session.Prepared;
import org.duizhao.session.Propagation;
import org.duizhao.ui.Problems;

/// Edits of many segments. A large one is worked out beside the window, with progress, and made in
/// one moment; until then it can be cancelled and nothing has changed. They are made one after the
/// other; whoever types meanwhile is not held up, and what was typed counts.
final class LargeEdits implements EditorListener, AutoCloseable {

  /// Edits of no more segments are made at once.
  static final int MANY = 2_000;

  private final EditorModel model;
  private final Jobs jobs;
  private final Executor screen;
  private final Consumer<String> tell;
  private final Problems problems;
  private final Deque<Order> orders = new ArrayDeque<>();
  private BooleanSupplier fillsRepeats = () -> false;
  private Cancel running = new Cancel();
  private boolean waiting;
  private boolean closed;

  /// Works out an edit of the project as it is now, on any thread; nothing when there is nothing to
  /// change.
  @FunctionalInterface
  interface Making {
    Optional<? extends Edit> make(Project project, Progress progress, Cancel cancel);
  }

  @FunctionalInterface
  private interface Work {
    Optional<Outcome> run(Moment moment, Progress progress, Cancel cancel);
  }

  /// @param again whether it is worked out anew when the project has changed meanwhile
  /// @param told hears what was done, or that there was nothing to do
  private record Order(
      String label, boolean again, Supplier<Work> work, Consumer<Optional<Edit>> told) {}

  /// @param screen brings a call from a job's thread to this one
  /// @param tell tells the user by a message key
  LargeEdits(
      EditorModel model, Jobs jobs, Executor screen, Consumer<String> tell, Problems problems) {
    this.model = model;
    this.jobs = jobs;
    this.screen = screen;
    this.tell = tell;
    this.problems = problems;
    model.listen(this);
  }

  /// Takes whether repeated sentences are filled when one is confirmed.
  void fillRepeats(BooleanSupplier fills) {
    fillsRepeats = fills;
  }

  /// Whether an edit is being worked out.
  boolean isBusy() {
    return !orders.isEmpty();
  }

  /// Has an edit worked out and made.
  ///
  /// @param label message key of what is shown meanwhile
  /// @param size how many segments are looked at
  /// @param making asked, on this thread, for the work each time it is begun
  /// @param told hears what was done, or that there was nothing to do
  void make(String label, int size, Supplier<Making> making, Consumer<Optional<Edit>> told) {
    if (size > MANY) {
      add(new Order(label, /* again= */ true, () -> work(making.get()), told));
      return;
    }
    if (!model.flush()) {
      return;
    }
    Optional<Edit> edit =
        making
            .get()
            .make(model.session().project(), Progress.unwatched(), new Cancel())
            .map(each -> each);
    if (edit.isEmpty() || model.apply(edit.get())) {
      told.accept(edit);
    }
  }

  /// Takes the last step back, or gives up the edit that is being worked out.
  void undo(Consumer<Optional<Edit>> told) {
    move("command.edit.undo", moment -> moment.done() - 1, told);
  }

  /// Makes the step again that was taken back last.
  void redo(Consumer<Optional<Edit>> told) {
    move("command.edit.redo", moment -> moment.done() + 1, told);
  }

  /// Takes back all steps after this place, or makes those up to it again.
  void moveTo(long place, Consumer<Optional<Edit>> told) {
    move("past.job", moment -> place, told);
  }

  /// Gives up what is being worked out and all that waits.
  void cancel() {
    while (orders.size() > 1) {
      orders.removeLast();
    }
    running.request();
    if (waiting) {
      waiting = false;
      orders.clear();
    }
  }

  @Override
  public void settled() {
    if (waiting) {
      begin();
    }
  }

  @Override
  public void close() {
    closed = true;
    cancel();
  }

  private interface Target {
    long of(Moment moment);
  }

  private void move(String label, Target target, Consumer<Optional<Edit>> told) {
    if (isBusy()) {
      cancel();
      return;
    }
    if (!model.flush()) {
      return;
    }
    Moment moment = model.session().moment();
    long place = target.of(moment);
    if (moment.isNear(place, MANY)) {
      told.accept(near(moment, place));
    } else {
      Work work =
          (from, progress, cancel) ->
              from.moveTo(place).map(prepared -> new Outcome(prepared.edit(), prepared));
      add(new Order(label, /* again= */ false, () -> work, told));
    }
  }

  private Optional<Edit> near(Moment moment, long place) {
    if (place == moment.done() - 1) {
      return model.undo();
    }
    return place == moment.done() + 1 ? model.redo() : model.moveTo(place);
  }

  private Work work(Making making) {
    boolean fills = fillsRepeats.getAsBoolean();
    return (moment, progress, cancel) -> {
      Optional<? extends Edit> made = making.make(moment.project(), progress, cancel);
      progress.at(-1, -1);
      return made.map(
          edit ->
              new Outcome(
                  edit,
                  moment.edit(fills ? Propagation.widened(moment.project(), edit, cancel) : edit)));
    };
  }

  private void add(Order order) {
    orders.addLast(order);
    if (orders.size() == 1) {
      begin();
    }
  }

  private void begin() {
    Order order = orders.peekFirst();
    waiting = order != null && model.isComposing();
    if (order == null || waiting) {
      return;
    }
    if (!model.flush()) {
      orders.clear();
      return;
    }
    Moment moment = model.session().moment();
    Work work = order.work().get();
    running =
        jobs.start(
            order.label(),
            (progress, cancel) -> {
              Ending ending = new Ending(order, cancel);
              try {
                ending.outcome = work.run(moment, progress, cancel);
                ending.complete = true;
              } finally {
                screen.execute(() -> ended(ending));
              }
              return order;
            },
            done -> {});
  }

  /// What was asked for, and what came of it.
  private record Outcome(Edit asked, Prepared prepared) {}

  /// How the work for an order ended.
  private static final class Ending {
    private final Order order;
    private final Cancel cancel;
    private Optional<Outcome> outcome = Optional.empty();
    private boolean complete;

    Ending(Order order, Cancel cancel) {
      this.order = order;
      this.cancel = cancel;
    }
  }

  private void ended(Ending ending) {
    Order order = ending.order;
    if (closed || !order.equals(orders.peekFirst())) {
      return;
    }
    if (ending.cancel.isRequested()) {
      next();
      tell.accept("edit.givenUp");
    } else if (!ending.complete) {
      next();
    } else if (ending.outcome.isEmpty()) {
      next();
      order.told().accept(Optional.empty());
    } else if (model.isComposing()) {
      waiting = true;
    } else if (model.flush()) {
      finish(order, ending.outcome.get());
    } else {
      next();
    }
  }

  private void finish(Order order, Outcome outcome) {
    try {
      if (model.make(outcome.prepared())) {
        next();
        order.told().accept(Optional.of(outcome.asked()));
      } else if (order.again()) {
        begin();
      } else {
        next();
        tell.accept("edit.movedOn");
      }
    } catch (UserException refused) {
      next();
      problems.show(refused);
    }
  }

  private void next() {
    orders.removeFirst();
    begin();
  }
}
