package org.duizhao.session;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.duizhao.core.UserException;
import org.duizhao.glossary.TermChange;
import org.jspecify.annotations.Nullable;

/// The changes of glossaries that can be taken back and made again, for as long as the session
/// lasts.
public final class GlossaryUndo {

  /// A change and the file it was made in.
  public record Step(Path file, TermChange change) {}

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
    glossaries.apply(new Step(step.file(), step.change().inverted()));
    undone.push(step);
    glossaries.tell();
    return Optional.of(step);
  }

  /// Makes the change again that was taken back last.
  ///
  /// @throws UserException when its terms were changed outside meanwhile; the step is forgotten
  ///   then
  public Optional<Step> redo() {
    @Nullable Step step = undone.poll();
    if (step == null) {
      return Optional.empty();
    }
    glossaries.apply(step);
    done.push(step);
    glossaries.tell();
    return Optional.of(step);
  }
}
