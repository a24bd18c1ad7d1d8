package org.duizhao.session;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duizhao.core.Cancel;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.format.DecodedText;
import org.duizhao.language.TextSegmenter;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.repair.ArticleFinder;
import org.duizhao.repair.Repair;
import org.duizhao.repair.Repairer;

/// Plans the import of plain text, web pages and Word files: reading, repairs, what is article and
/// what is not, segments. Writes nothing. Safe for any thread.
public final class Importer {

  private final ArticleFinder articles = new ArticleFinder();
  private final Repairer repairer;
  private final TextSegmenter segmenter;
  private final Progress progress;
  private final Cancel cancel;

  public Importer(Repairer repairer, TextSegmenter segmenter) {
    this(repairer, segmenter, Progress.unwatched(), new Cancel());
  }

  private Importer(Repairer repairer, TextSegmenter segmenter, Progress progress, Cancel cancel) {
    this.repairer = repairer;
    this.segmenter = segmenter;
    this.progress = progress;
    this.cancel = cancel;
  }

  /// An importer that tells how far it is and stops when asked to. The plans it makes are watched
  /// no more.
  public Importer watchedBy(Progress watching, Cancel stopping) {
    return new Importer(repairer, segmenter, watching, stopping);
  }

  Importer unwatched() {
    return watchedBy(Progress.unwatched(), new Cancel());
  }

  /// With the bundled dictionary and the built-in rules.
  public static Importer standard() {
    return new Importer(new Repairer(Lexicon.load()), new TextSegmenter());
  }

  /// Reads a file and plans its import.
  ///
  /// @throws UserException when there is no such file, or it is no text this can read
  public ImportPlan plan(Path file) {
    if (Files.isDirectory(file)) {
      throw new UserException(file + " is a folder; name a file");
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new UserException(file + ": there is no such file", missing);
    } catch (IOException failure) {
      throw new UserException(file + ": cannot be read: " + failure.getMessage(), failure);
    }
    return plan(file.toString(), fileName(file), bytes);
  }

  /// The same with the encoding told, not guessed. A byte order mark is no part of the text.
  ///
  /// @throws UserException when a byte does not fit the encoding; says which
  public ImportPlan plan(Path file, Charset charset) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UserException(file + ": cannot be read: " + failure.getMessage(), failure);
    }
    return plan(fileName(file), bytes, SourceText.of(bytes, file.toString(), charset));
  }

  /// Plans the import of a text that was pasted.
  ///
  /// @param name what the text is to be called
  public ImportPlan plan(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    DecodedText decoded = new DecodedText(text, StandardCharsets.UTF_8, false);
    return plan(name, bytes, SourceText.of(decoded));
  }

  /// An importer that splits otherwise.
  public Importer splitting(Splitting splitting) {
    return new Importer(repairer, new TextSegmenter(splitting.splitter()), progress, cancel);
  }

  private ImportPlan plan(String path, String name, byte[] bytes) {
    cancel.check();
    return plan(name, bytes, SourceText.of(bytes, path, null));
  }

  private ImportPlan plan(String name, byte[] bytes, SourceText source) {
    List<Repair> repairs = repairer.propose(source.decoded().text(), progress, cancel);
    Set<Repair> unlikely = new HashSet<>(repairs);
    Repairer.likely(repairs).forEach(unlikely::remove);
    return new ImportPlan(this, name, bytes, source, repairs, Set.of(), unlikely, Map.of());
  }

  List<Kind> lineKinds(String repairedText) {
    cancel.check();
    return articles.classify(repairedText);
  }

  List<Segment> segments(String repairedText, List<Kind> lineKinds) {
    cancel.check();
    return segmenter.segment(repairedText, lineKinds, cancel);
  }

  /// An id for a document of this name that is none of those taken: its letters and digits.
  public static String documentId(String name, Collection<String> taken) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String plain =
        stem.codePoints()
            .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : "-")
            .collect(Collectors.joining())
            .toLowerCase(Locale.ROOT)
            .replaceAll("-+", "-")
            .replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "text" : plain.substring(0, Math.min(60, plain.length()));
    String id = base;
    for (int i = 2; taken.contains(id); i++) {
      id = base + "-" + i;
    }
    return id;
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
