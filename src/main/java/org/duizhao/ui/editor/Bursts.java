package org.duizhao.ui.editor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Edit;
import org.duizhao.core.Revision;
import org.duizhao.core.Segment;
import org.duizhao.core.Step;

/// Reads a history as a person remembers it: what was typed into one sentence in one go is one
/// entry, however often the typing paused.
final class Bursts {

  /// Typing that goes on within this time is one go.
  static final Duration GO = Duration.ofMinutes(5);

  private Bursts() {}

  /// Some steps in a row.
  ///
  /// @param oldest position of the first of them
  /// @param last the last of them, its edit telling of all
  record Run(long oldest, Step last) {}

  /// Groups the revisions of one segment, oldest first.
  static List<Revision> ofRevisions(List<Revision> revisions) {
    List<Revision> grouped = new ArrayList<>();
    for (Revision next : revisions) {
      Revision last = grouped.isEmpty() ? null : grouped.getLast();
      if (last != null && last.after().isPresent() && goesOn(last, next)) {
        grouped.set(
            grouped.size() - 1,
            new Revision(next.when(), next.who(), last.before(), next.after(), last.deed()));
      } else {
        grouped.add(next);
      }
    }
    return grouped;
  }

  /// Groups steps, newest first. Those done and those taken back never stand together.
  static List<Run> ofSteps(List<Step> newestFirst, long done) {
    List<Run> runs = new ArrayList<>();
    for (Step step : newestFirst) {
      Run newer = runs.isEmpty() ? null : runs.getLast();
      Optional<Step> both =
          newer == null || (step.position() <= done) != (newer.oldest <= done)
              ? Optional.empty()
              : together(step, newer.last);
      if (newer != null && both.isPresent()) {
        runs.set(runs.size() - 1, new Run(step.position(), both.get()));
      } else {
        runs.add(new Run(step.position(), step));
      }
    }
    return runs;
  }

  private static Optional<Step> together(Step older, Step newer) {
    if (older.label().isEmpty()
        && newer.label().isEmpty()
        && older.who().equals(newer.who())
        && older.first() instanceof Edit.Replace first
        && newer.first() instanceof Edit.Replace second
        && first.document().equals(second.document())
        && first.after().equals(second.before())
        && isTyping(first.before(), first.after())
        && isTyping(second.before(), second.after())
        && older.when().isPresent()
        && newer.when().isPresent()
        && isSoon(older.when().get(), newer.when().get())) {
      Edit all = new Edit.Replace(first.document(), second.at(), first.before(), second.after());
      return Optional.of(
          new Step(newer.position(), newer.when(), newer.who(), newer.label(), 1, all));
    }
    return Optional.empty();
  }

  private static boolean goesOn(Revision last, Revision next) {
    return last.who().equals(next.who())
        && isSoon(last.when(), next.when())
        && last.before().isPresent()
        && last.after().equals(next.before())
        && next.after().isPresent()
        && isTyping(last.before().get(), last.after().get())
        && isTyping(next.before().orElseThrow(), next.after().get());
  }

  private static boolean isSoon(Instant last, Instant next) {
    return Duration.between(last, next).compareTo(GO) < 0;
  }

  /// Whether only the translation changed, and its state at most became draft with it.
  private static boolean isTyping(Segment before, Segment after) {
    return !before.target().equals(after.target())
        && !after.state().isConfirmed()
        && before
            .withTarget(after.target())
            .withState(after.state())
            .withOrigin(after.origin())
            .equals(after);
  }
}
