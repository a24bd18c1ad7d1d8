package org.duizhao.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermChange;

/// The changes of glossaries that can be taken back and made again, for as long as the session
/// lasts.
public final class GlossaryUndo {

  /// What was changed in each file.
  public record Step(Map<Path, TermChange> changes) {

    public Step {
      changes = Map.copyOf(changes);
    }

    Step inverted() {
      Map<Path, TermChange> inverted = new HashMap<>();
      changes.forEach((file, change) -> inverted.put(file, change.inverted()));
      return new Step(inverted);
    }

    /// The terms that come or go.
    List<Term> touched() {
      return changes.values().stream()
          .flatMap(change -> Stream.concat(change.removed().stream(), change.added().stream()))
          .toList();
    }

    /// How many terms it touches.
    public int size() {
      return changes.values().stream()
          .mapToInt(change -> Math.max(change.removed().size(), change.added().size()))
          .sum();
    }
  }

  private final Glossaries glossaries;
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();

  GlossaryUndo(Glossaries glossaries) {
    this.glossaries = glossaries;
  }

  void add(Step step) {
    done.push(step);
    undone.clear();
  }

  public boolean canUndo() {
    return !done.isEmpty();
  }

  public boolean canRedo() {
    return !undone.isEmpty();
  }

  /// Takes the last change back.
  ///
  /// @throws UserException when its terms were changed outside meanwhile; the step is forgotten
  ///   then
  public Optional<Step> undo() {
    Step step = done.poll();
    if (step == null) {
      return Optional.empty();
    }
    glossaries.apply(step.inverted());
    undone.push(step);
    glossaries.tell();
    return Optional.of(step);
  }

  /// Makes the change again that was taken back last.
  ///
  /// @throws UserException when its terms were changed outside meanwhile; the step is forgotten
  ///   then
  public Optional<Step> redo() {
    Step step = undone.poll();
    if (step == null) {
      return Optional.empty();
    }
    glossaries.apply(step);
    done.push(step);
    glossaries.tell();
    return Optional.of(step);
  }
}
