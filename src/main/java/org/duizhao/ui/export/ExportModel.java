package org.duizhao.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.session.ExportChoice;
import org.duizhao.session.Jobs;
import org.duizhao.ui.HomePath;
import org.jspecify.annotations.Nullable;

/// What the export sheet shows. Needs no toolkit. The file's ending follows the format.
final class ExportModel {

  /// One format text can be exported in.
  ///
  /// @param ending of its files, with the dot
  record Format(String id, String ending) {}

  /// Writes the project; gives back how many pairs were written.
  interface Writing {
    int write(Project project, ExportChoice choice, Path file, Progress progress, Cancel cancel);
  }

  sealed interface Outcome {
    record Choosing() implements Outcome {}

    record Running() implements Outcome {}

    record Written(int pairs, Path file) implements Outcome {}

    record Failed(String message) implements Outcome {}
  }

  private static final List<String> SPREADSHEETS = List.of("tsv", "csv");

  private final Project whole;
  private Project project;
  private @Nullable Project part;
  private final List<Format> formats;
  private final Writing writing;
  private final Jobs jobs;
  private final ReadOnlyObjectWrapper<ExportChoice> choice;
  private final StringProperty file = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Outcome> outcome =
      new ReadOnlyObjectWrapper<>(new Outcome.Choosing());
  private Cancel running = new Cancel();

  /// Confirmed segments and all, of each document; counted once, for every change asks for them.
  private final Map<String, int[]> counts = new HashMap<>();

  /// Takes the folder files were last exported to, and what was chosen then.
  ExportModel(
      Project project,
      List<Format> formats,
      ExportChoice last,
      Path folder,
      String fileName,
      Writing writing,
      Jobs jobs) {
    this.whole = project;
    this.project = project;
    this.formats = formats;
    this.writing = writing;
    this.jobs = jobs;
    boolean known = formats.stream().anyMatch(each -> each.id().equals(last.format()));
    ExportChoice start = known ? last : last.withFormat(formats.getFirst().id());
    this.choice = new ReadOnlyObjectWrapper<>(start.withDocument(""));
    file.set(HomePath.shown(folder.resolve(fileName + format().ending())));
  }

  List<Format> formats() {
    return formats;
  }

  /// Takes what is selected in the editor, which alone is exported then.
  void offer(Project selected) {
    part = selected;
    onlySelected(true);
  }

  /// How many rows are selected in the editor; 0 when none is.
  int selected() {
    return part == null
        ? 0
        : part.documents().stream().mapToInt(document -> document.segments().size()).sum();
  }

  /// Whether to export what is selected alone.
  void onlySelected(boolean only) {
    project = only && part != null ? part : whole;
    counts.clear();
    ExportChoice now = choice.get();
    // Counts are shown by the choice; it has to change for them to be shown anew.
    choice.set(now.withBom(!now.bom()));
    choice.set(now);
    outcome.set(new Outcome.Choosing());
  }

  List<Document> documents() {
    return whole.documents();
  }

  ReadOnlyObjectProperty<ExportChoice> choice() {
    return choice.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Outcome> outcome() {
    return outcome.getReadOnlyProperty();
  }

  StringProperty file() {
    return file;
  }

  Format format() {
    return formats.stream()
        .filter(each -> each.id().equals(choice.get().format()))
        .findFirst()
        .orElseThrow();
  }

  /// Takes another format and gives the file its ending, unless it has one of its own.
  void choose(Format format) {
    String before = format().ending();
    change(now -> now.withFormat(format.id()));
    String path = file.get();
    if (path.endsWith(before)) {
      file.set(path.substring(0, path.length() - before.length()) + format.ending());
    }
  }

  void change(UnaryOperator<ExportChoice> change) {
    choice.set(change.apply(choice.get()));
    outcome.set(new Outcome.Choosing());
  }

  boolean isForSpreadsheets() {
    return SPREADSHEETS.contains(choice.get().format());
  }

  /// How many segments the choice has, and how many of them are confirmed.
  int[] confirmedOfAll() {
    int[] sum = new int[2];
    for (Document document : project.documents()) {
      if (choice.get().document().isEmpty() || document.id().equals(choice.get().document())) {
        int[] count = counts.computeIfAbsent(document.id(), id -> count(document));
        sum[0] += count[0];
        sum[1] += count[1];
      }
    }
    return sum;
  }

  private static int[] count(Document document) {
    int[] count = new int[2];
    for (Segment segment : document.segments()) {
      if (segment.kind().isTranslatable()) {
        count[0] += segment.state().isConfirmed() ? 1 : 0;
        count[1]++;
      }
    }
    return count;
  }

  /// Whether nothing would be written.
  boolean isEmpty() {
    int[] count = confirmedOfAll();
    return (choice.get().confirmedOnly() ? count[0] : count[1]) == 0;
  }

  /// The file to write, when what stands in the field is one.
  Optional<Path> target() {
    try {
      Path path = HomePath.parsed(file.get().strip());
      boolean usable = path.isAbsolute() && path.getFileName() != null && !Files.isDirectory(path);
      return usable ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException unusable) {
      return Optional.empty();
    }
  }

  boolean replacesFile() {
    return target().filter(Files::exists).isPresent();
  }

  /// Writes the file by a job.
  void export() {
    Optional<Path> target = target();
    if (target.isEmpty() || isEmpty() || outcome.get() instanceof Outcome.Running) {
      return;
    }
    ExportChoice chosen = choice.get();
    outcome.set(new Outcome.Running());
    running =
        jobs.start(
            "export.running",
            (progress, cancel) -> attempt(chosen, target.get(), progress, cancel),
            outcome::set);
  }

  void cancel() {
    running.request();
    if (outcome.get() instanceof Outcome.Running) {
      outcome.set(new Outcome.Choosing());
    }
  }

  private Outcome attempt(ExportChoice chosen, Path target, Progress progress, Cancel cancel) {
    try {
      return new Outcome.Written(writing.write(project, chosen, target, progress, cancel), target);
    } catch (UserException problem) {
      return new Outcome.Failed(String.valueOf(problem.getMessage()));
    }
  }
}
