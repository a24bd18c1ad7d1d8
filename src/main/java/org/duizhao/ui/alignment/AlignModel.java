package org.duizhao.ui.alignment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.session.Jobs;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentText;
import org.duizhao.session.layout.Bitext;
import org.duizhao.session.layout.BitextReader;
import org.duizhao.session.layout.LayoutChoice;
import org.duizhao.session.layout.LayoutKind;
import org.duizhao.session.mending.AlignmentTools;
import org.jspecify.annotations.Nullable;

/// Which files are to be paired, and what came of it. Aligns as soon as it can: two files, or one
/// that holds both languages.
final class AlignModel {

  /// What came of the files chosen.
  sealed interface Outcome {
    /// No file is chosen yet.
    record Nothing() implements Outcome {}

    record Running() implements Outcome {}

    record Failed(String reason) implements Outcome {}

    /// The files are paired.
    ///
    /// @param layout how a file that holds both was read
    record Done(AlignedTexts aligned, Optional<Bitext> layout) implements Outcome {}
  }

  /// What the work is called while it lasts.
  static final String JOB = "align.job";

  private final AlignmentTools tools;
  private final Jobs jobs;
  private final ObjectProperty<Optional<Path>> first = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Path>> second =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(new Outcome.Nothing());
  private @Nullable LayoutKind kind;
  private Cancel running = new Cancel();

  AlignModel(AlignmentTools tools, Jobs jobs) {
    this.tools = tools;
    this.jobs = jobs;
  }

  ReadOnlyObjectProperty<Optional<Path>> first() {
    return first;
  }

  ReadOnlyObjectProperty<Optional<Path>> second() {
    return second;
  }

  ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome;
  }

  /// Takes files as they come: two are a text and its translation, one fills the first free place.
  void take(List<Path> files) {
    if (files.size() > 1) {
      first.set(Optional.of(files.getFirst()));
      second.set(Optional.of(files.get(1)));
    } else if (files.size() == 1) {
      ObjectProperty<Optional<Path>> place =
          first.get().isEmpty() || second.get().isPresent() ? first : second;
      place.set(Optional.of(files.getFirst()));
    }
    if (!files.isEmpty()) {
      align();
    }
  }

  /// Takes the files for one of the two places; two files fill both.
  void take(List<Path> files, boolean asFirst) {
    if (files.size() > 1) {
      take(files);
    } else if (!files.isEmpty()) {
      (asFirst ? first : second).set(Optional.of(files.getFirst()));
      align();
    }
  }

  void clear(boolean ofFirst) {
    (ofFirst ? first : second).set(Optional.empty());
    align();
  }

  /// Reads one file in this layout, or has it found out.
  void readAs(@Nullable LayoutKind wanted) {
    kind = wanted;
    align();
  }

  /// Stops what is under way; the files stay chosen.
  void cancel() {
    running.request();
    if (outcome.get() instanceof Outcome.Running) {
      outcome.set(new Outcome.Nothing());
    }
  }

  private void align() {
    running.request();
    Optional<Path> one = first.get().or(second::get);
    Optional<Path> other = first.get().isPresent() ? second.get() : Optional.empty();
    if (one.isEmpty()) {
      outcome.set(new Outcome.Nothing());
      return;
    }
    LayoutChoice choice = new LayoutChoice(Optional.ofNullable(kind), Optional.empty());
    running =
        jobs.<Outcome>start(
            JOB,
            (progress, cancel) -> {
              try {
                return other.isPresent()
                    ? two(one.get(), other.get(), progress, cancel)
                    : both(one.get(), choice, progress, cancel);
              } catch (UserException problem) {
                return new Outcome.Failed(String.valueOf(problem.getMessage()));
              }
            },
            outcome::set);
    // Of two runs the second is another value, so that its progress is shown.
    outcome.set(new Outcome.Nothing());
    outcome.set(new Outcome.Running());
  }

  private Outcome two(Path one, Path other, Progress progress, Cancel cancel) {
    AlignmentText text = tools.read(one);
    cancel.check();
    AlignmentText translation = tools.read(other);
    AlignedTexts aligned = tools.align(text, translation, progress, cancel);
    return new Outcome.Done(aligned, Optional.empty());
  }

  private Outcome both(Path file, LayoutChoice choice, Progress progress, Cancel cancel) {
    Bitext bitext = BitextReader.read(file, choice);
    return new Outcome.Done(tools.align(file, bitext, progress, cancel), Optional.of(bitext));
  }
}
