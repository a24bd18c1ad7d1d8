package org.duizhao.ui.alignment;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.UserException;
import org.duizhao.session.Jobs;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentText;
import org.duizhao.session.alignment.KnownPairs;
import org.duizhao.session.layout.Bitext;
import org.duizhao.session.layout.BitextReader;
import org.duizhao.session.layout.LayoutChoice;
import org.duizhao.session.layout.LayoutChoice.ColumnPair;
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
    /// @param leftOut what is wrong with glossaries that could not help, a line each
    record Done(AlignedTexts aligned, Optional<Bitext> layout, List<String> leftOut)
        implements Outcome {}
  }

  private static final Pattern COLUMNS =
      Pattern.compile("\\s*([1-9]\\d{0,2})\\D+([1-9]\\d{0,2})\\s*");

  /// What the work is called while it lasts.
  static final String JOB = "align.job";

  private final AlignmentTools tools;
  private final Jobs jobs;
  private final Supplier<List<Path>> glossaries;
  private final ObjectProperty<Optional<Path>> first = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Path>> second =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Outcome> outcome = new SimpleObjectProperty<>(new Outcome.Nothing());
  private LayoutChoice choice = LayoutChoice.AUTO;
  private Cancel running = new Cancel();

  /// @param glossaries the files whose terms help; asked for beside the window
  AlignModel(AlignmentTools tools, Jobs jobs, Supplier<List<Path>> glossaries) {
    this.tools = tools;
    this.jobs = jobs;
    this.glossaries = glossaries;
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
    choice = new LayoutChoice(Optional.ofNullable(wanted), Optional.empty());
    align();
  }

  /// Reads one file by two columns of its tables, whichever of them is Chinese.
  ///
  /// @param text their numbers, counted from 1; anything else has the columns found out
  void readColumns(String text) {
    Matcher numbers = COLUMNS.matcher(text);
    choice =
        new LayoutChoice(
            Optional.of(LayoutKind.COLUMNS),
            numbers.matches() && !numbers.group(1).equals(numbers.group(2))
                ? Optional.of(
                    new ColumnPair(
                        Integer.parseInt(numbers.group(1)) - 1,
                        Integer.parseInt(numbers.group(2)) - 1))
                : Optional.empty());
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
    // Of two runs the second is another value, so that its progress is shown.
    outcome.set(new Outcome.Nothing());
    outcome.set(new Outcome.Running());
    LayoutChoice wanted = choice;
    running =
        jobs.<Outcome>start(
            JOB,
            (progress, cancel) -> {
              try {
                return other.isPresent()
                    ? two(one.get(), other.get(), progress, cancel)
                    : both(one.get(), wanted, progress, cancel);
              } catch (UserException problem) {
                return new Outcome.Failed(String.valueOf(problem.getMessage()));
              }
            },
            outcome::set);
  }

  private Outcome two(Path one, Path other, Progress progress, Cancel cancel) {
    AlignmentText text = tools.read(one);
    cancel.check();
    AlignmentText translation = tools.read(other);
    KnownPairs.Read terms = KnownPairs.read(glossaries.get());
    AlignedTexts aligned = tools.align(text, translation, terms.known(), progress, cancel);
    return new Outcome.Done(aligned, Optional.empty(), leftOut(terms));
  }

  private Outcome both(Path file, LayoutChoice wanted, Progress progress, Cancel cancel) {
    Bitext bitext = BitextReader.read(file, wanted);
    KnownPairs.Read terms = KnownPairs.read(glossaries.get());
    AlignedTexts aligned = tools.align(file, bitext, terms.known(), progress, cancel);
    return new Outcome.Done(aligned, Optional.of(bitext), leftOut(terms));
  }

  private static List<String> leftOut(KnownPairs.Read terms) {
    return terms.problems().stream().map(UserException::getMessage).toList();
  }
}
