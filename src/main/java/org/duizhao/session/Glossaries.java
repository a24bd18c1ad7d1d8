package org.duizhao.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryEdits;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;
import org.jspecify.annotations.Nullable;

/// The glossaries in use, the first with priority. A change is in the file when the call returns,
/// and is made on what the file holds then, so that changes from outside are kept.
///
/// Lives on the session's thread; the finder it gives is safe for any.
public final class Glossaries {

  /// What a file was when it was last looked at.
  private record Stamp(FileTime changed, long size, int hash) {}

  private static final class Source {
    @Nullable Glossary glossary;
    @Nullable Stamp stamp;
    @Nullable UserException problem;
  }

  private final Map<Path, Source> sources = new LinkedHashMap<>();
  private final InstantSource clock;
  private final List<Runnable> listeners = new ArrayList<>();
  private TermFinder finder = new TermFinder(List.of());

  /// Reads the files. One that is missing or broken is empty for now and told of by [#problems].
  public Glossaries(List<Path> files, InstantSource clock) {
    this.clock = clock;
    use(files);
  }

  /// Uses these files instead of those before.
  public void use(List<Path> files) {
    sources.clear();
    files.forEach(file -> sources.put(file, new Source()));
    sources.forEach(Glossaries::load);
    rebuild();
  }

  /// The files in use, whether they can be read or not.
  public List<Path> files() {
    return List.copyOf(sources.keySet());
  }

  /// What a file held when it was last sound.
  public Optional<Glossary> glossary(Path file) {
    return Optional.ofNullable(source(file).glossary);
  }

  /// What is wrong with the files, a line each.
  public List<UserException> problems() {
    List<UserException> problems = new ArrayList<>();
    for (Source source : sources.values()) {
      if (source.problem != null) {
        problems.add(source.problem);
      }
    }
    return problems;
  }

  /// All terms, those of the first file first.
  public List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (Source source : sources.values()) {
      if (source.glossary != null) {
        terms.addAll(source.glossary.terms());
      }
    }
    return terms;
  }

  public TermFinder finder() {
    return finder;
  }

  /// The terms in the segment's source, in order and without overlap.
  public List<TermHit> terms(Segment segment) {
    return finder.find(segment.source());
  }

  /// Adds the term to the file, which is made when it is missing.
  ///
  /// @throws UserException when the glossary has it already or the file cannot be written
  public Term add(Path file, Term term) {
    LocalDate today = today();
    Term dated = term.withDates(term.created() == null ? today : term.created(), today);
    change(file, glossary -> GlossaryEdits.add(glossary, dated));
    return dated;
  }

  /// Puts `after` in the place of `before`.
  ///
  /// @throws UserException when `before` was changed outside meanwhile, and is left so
  public Term replace(Path file, Term before, Term after) {
    Term dated = after.withDates(before.created(), today());
    change(file, glossary -> GlossaryEdits.replace(glossary, before, dated));
    return dated;
  }

  /// Takes the term out of the file.
  ///
  /// @throws UserException when it was changed outside meanwhile, and is left so
  public void remove(Path file, Term term) {
    change(file, glossary -> GlossaryEdits.remove(glossary, term));
  }

  /// Reads again what was changed outside.
  ///
  /// @return whether anything was
  public boolean reloadIfChanged() {
    boolean changed = false;
    for (Map.Entry<Path, Source> each : sources.entrySet()) {
      if (!isAsLoaded(each.getKey(), each.getValue())) {
        load(each.getKey(), each.getValue());
        changed = true;
      }
    }
    if (changed) {
      rebuild();
    }
    return changed;
  }

  /// Has `listener` called, on this thread, after every change of the terms.
  ///
  /// @return ends it
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void change(Path file, UnaryOperator<Glossary> edit) {
    reloadIfChanged();
    Source source = source(file);
    if (source.problem != null && Files.exists(file)) {
      throw source.problem;
    }
    Glossary now = source.glossary == null ? Glossary.named(name(file)) : source.glossary;
    GlossaryFile.write(file, edit.apply(now));
    load(file, source);
    rebuild();
  }

  private Source source(Path file) {
    Source source = sources.get(file);
    if (source == null) {
      throw new UserException(file + " is not one of the glossaries in use; add it to the project");
    }
    return source;
  }

  private void rebuild() {
    finder = new TermFinder(terms());
    List.copyOf(listeners).forEach(Runnable::run);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private static void load(Path file, Source source) {
    source.stamp = stamp(file);
    try {
      source.glossary = GlossaryFile.read(file);
      source.problem = null;
    } catch (UserException broken) {
      source.problem = broken;
    }
  }

  private static boolean isAsLoaded(Path file, Source source) {
    Stamp then = source.stamp;
    if (then == null) {
      return !Files.exists(file);
    }
    return then.equals(stamp(file));
  }

  private static @Nullable Stamp stamp(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return new Stamp(Files.getLastModifiedTime(file), bytes.length, Arrays.hashCode(bytes));
    } catch (IOException unreadable) {
      // Reading the glossary will say why.
      return null;
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
  }
}
