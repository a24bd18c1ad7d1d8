package org.duizhao.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.UserException;
import org.duizhao.format.Bilingual;
import org.duizhao.format.ExportOptions;
import org.duizhao.format.Pair;
import org.duizhao.format.PairWriter;
import org.duizhao.format.PairWriters;
import org.duizhao.format.TermMark;
import org.duizhao.glossary.TermFinder;

/// Writes a project's texts to a file of another format. Safe for any thread.
public final class Exporter {

  private static final PairWriters WRITERS = PairWriters.standard();

  /// What a project keeps beside its database; an export there would destroy it.
  private static final Set<String> OWN =
      Set.of("project.json", "pairs.jsonl", "project.lock", "source", "backups");

  private final Path project;
  private final TermFinder terms;

  /// A format that can be exported.
  ///
  /// @param endings of its files' names, the usual one first, with the dot
  public record Format(String id, List<String> endings) {}

  /// What was written.
  ///
  /// @param pairs how many pairs the file holds
  /// @param leftOut how many were chosen and are not in it, because they have no translation and
  ///   the format is for translations only
  public record Report(int pairs, int leftOut) {}

  /// An exporter for one project.
  ///
  /// @param project the project's folder, whose own files are never overwritten
  /// @param terms finds the terms that are marked in formats that can
  public Exporter(Path project, TermFinder terms) {
    this.project = project;
    this.terms = terms;
  }

  /// All formats, in the order to offer them.
  public static List<Format> formats() {
    return WRITERS.all().stream().map(Exporter::format).toList();
  }

  /// The format whose ending the file has.
  ///
  /// @throws UserException when none has it; names those there are
  public static Format formatOf(Path file) {
    return WRITERS
        .forFile(String.valueOf(file.getFileName()))
        .map(Exporter::format)
        .orElseThrow(
            () -> new UserException(file + ": no format has this ending; use one of " + endings()));
  }

  /// Writes the file, whole or not at all.
  ///
  /// @throws UserException when the format or document is unknown, the file is the project's own,
  ///   or it cannot be written
  public Report export(Project content, ExportChoice choice, Path file) {
    return export(content, choice, file, Progress.unwatched(), new Cancel());
  }

  /// The same with progress; what was there before stays when it is cancelled.
  public Report export(
      Project content, ExportChoice choice, Path file, Progress progress, Cancel cancel) {
    Chosen chosen = chosen(content, choice, new Watch(progress, cancel));
    if (isOwn(file)) {
      throw new UserException(file + " belongs to the project itself; choose another file");
    }
    if (Files.isDirectory(file)) {
      throw new UserException(file + " is a folder; give the name of a file in it");
    }
    AtomicInteger written = new AtomicInteger();
    try {
      AtomicFile.write(file, out -> written.set(chosen.write(out)));
    } catch (IOException failed) {
      throw new UserException(file + " cannot be written: " + reason(failed), failed);
    }
    return chosen.report(written.get());
  }

  /// Writes to a stream, which stays open.
  ///
  /// @throws UserException when the format or document is unknown
  public Report write(Project content, ExportChoice choice, OutputStream out) throws IOException {
    Chosen chosen = chosen(content, choice, new Watch(Progress.unwatched(), new Cancel()));
    return chosen.report(chosen.write(out));
  }

  private Chosen chosen(Project content, ExportChoice choice, Watch watch) {
    PairWriter writer =
        WRITERS
            .withId(choice.format().toLowerCase(Locale.ROOT))
            .orElseThrow(
                () -> new UserException("No format " + choice.format() + "; use one of " + ids()));
    ExportOptions options =
        ExportOptions.ALL
            .withConfirmedOnly(choice.confirmedOnly())
            .withSpeakers(choice.speakers())
            .withBom(choice.bom());
    List<Document> documents = documents(content, choice.document());
    return new Chosen(writer, options, documents, bilingual(content, documents, watch));
  }

  private record Chosen(
      PairWriter writer, ExportOptions options, List<Document> documents, Bilingual bilingual) {

    int write(OutputStream out) throws IOException {
      return writer.write(bilingual, options, out);
    }

    Report report(int written) {
      long wanted =
          documents.stream()
              .flatMap(document -> document.segments().stream())
              .filter(options::keeps)
              .count();
      return new Report(written, (int) wanted - written);
    }
  }

  private static List<Document> documents(Project content, String id) {
    if (id.isEmpty()) {
      return content.documents();
    }
    try {
      return List.of(content.document(id));
    } catch (NoSuchElementException missing) {
      throw new UserException(
          "No document "
              + id
              + " in the project; it has "
              + content.documents().stream().map(Document::id).collect(Collectors.joining(", ")),
          missing);
    }
  }

  private Bilingual bilingual(Project content, List<Document> documents, Watch watch) {
    documents.forEach(document -> watch.total += document.segments().size());
    return new Bilingual(
        title(content, documents),
        content.sourceLanguage(),
        content.targetLanguage(),
        documents.stream()
            .map(
                document ->
                    new Bilingual.Text(
                        document.id(),
                        document.name(),
                        new Pairs(document.segments(), terms, watch)))
            .toList());
  }

  /// One document is called by its own title, several by the project's name.
  private static String title(Project content, List<Document> documents) {
    if (documents.size() == 1) {
      for (Segment segment : documents.getFirst().segments()) {
        if (segment.kind() == Kind.TITLE && !segment.target().isBlank()) {
          return segment.target();
        }
      }
    }
    return content.name();
  }

  /// Pairs made when they are asked for, so that no writer holds a whole text's terms.
  private static final class Pairs extends AbstractList<Pair> {
    private final Segments segments;
    private final TermFinder terms;
    private final Watch watch;

    Pairs(Segments segments, TermFinder terms, Watch watch) {
      this.segments = segments;
      this.terms = terms;
      this.watch = watch;
    }

    @Override
    public Pair get(int index) {
      watch.one();
      Segment segment = segments.get(index);
      return new Pair(segment, segment.kind().isTranslatable() ? marks(segment) : List.of());
    }

    @Override
    public int size() {
      return segments.size();
    }

    private List<TermMark> marks(Segment segment) {
      return terms.find(segment.source()).stream()
          .filter(hit -> !hit.term().target().isEmpty())
          .map(hit -> new TermMark(hit.span(), hit.term().target()))
          .toList();
    }
  }

  /// Tells how much has been asked for, and stops when it is to.
  private static final class Watch {
    private final Progress progress;
    private final Cancel cancel;
    private long total;
    private long done;

    Watch(Progress progress, Cancel cancel) {
      this.progress = progress;
      this.cancel = cancel;
    }

    void one() {
      if ((++done & 255) == 0) {
        cancel.check();
        progress.at(Math.min(done, total), total);
      }
    }
  }

  private boolean isOwn(Path file) {
    Path real = real(file);
    Path folder = real(project);
    if (!real.startsWith(folder) || real.equals(folder)) {
      return false;
    }
    String name = folder.relativize(real).getName(0).toString().toLowerCase(Locale.ROOT);
    return OWN.contains(name) || name.startsWith("project.db");
  }

  /// The path with links followed and, where it exists, in the case the disk has it in.
  private static Path real(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    try {
      if (Files.exists(whole)) {
        return whole.toRealPath();
      }
    } catch (IOException unreadable) {
      return whole;
    }
    Path parent = whole.getParent();
    Path name = whole.getFileName();
    return parent == null || name == null ? whole : real(parent).resolve(name);
  }

  private static Format format(PairWriter writer) {
    return new Format(writer.id(), writer.endings());
  }

  private static String endings() {
    return WRITERS.all().stream()
        .flatMap(writer -> writer.endings().stream())
        .collect(Collectors.joining(" "));
  }

  private static String ids() {
    return WRITERS.all().stream().map(PairWriter::id).collect(Collectors.joining(", "));
  }

  private static String reason(IOException failed) {
    String message = String.valueOf(failed.getMessage());
    if (message.contains("No space left") || message.contains("not enough space")) {
      return "the disk is full; free some space and try again";
    }
    return failed.getClass().getSimpleName() + ", " + message;
  }
}
