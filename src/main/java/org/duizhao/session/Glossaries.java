package org.duizhao.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermChange;
import org.duizhao.glossary.TermFinder;
import org.duizhao.glossary.TermHit;
import org.duizhao.language.WordReader;
import org.duizhao.lexicon.Words;

/// The glossaries in use, the first with priority. A change is in the file when the call returns,
/// and is made on what the file holds then, so that changes from outside are kept.
///
/// Lives on the session's thread; the finder it gives is safe for any.
public final class Glossaries {

  private final Map<Path, GlossarySource> sources = new LinkedHashMap<>();
  private final InstantSource clock;
  private final GlossaryUndo undo = new GlossaryUndo(this);
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Consumer<List<GlossaryNews>>> newsListeners = new ArrayList<>();
  private TermFinder finder = new TermFinder(List.of());

  /// Reads the files. One that is missing or broken is empty for now and told of by [#problems].
  public Glossaries(List<Path> files, InstantSource clock) {
    this.clock = clock;
    use(files);
  }

  /// Uses these files instead of those before.
  public void use(List<Path> files) {
    use(ready(List.of(), files).get());
  }

  /// Reads the files that are not in use yet and makes ready to find the terms of all, when it is
  /// run, on any thread; for [#use].
  ///
  /// @param names what `project.json` calls the files
  Supplier<GlossaryUse> ready(List<String> names, List<Path> files) {
    Map<Path, GlossarySource> known = Map.copyOf(sources);
    Map<GlossarySource, Glossary> held = new HashMap<>();
    known.values().forEach(each -> each.glossary().ifPresent(now -> held.put(each, now)));
    return () -> {
      List<GlossarySource> used = new ArrayList<>();
      for (Path file : files) {
        GlossarySource source = known.get(file);
        if (source == null) {
          source = new GlossarySource(file);
          if (source.glossary().isPresent()) {
            held.put(source, source.glossary().get());
          }
        }
        used.add(source);
      }
      held.keySet().retainAll(used);
      List<Term> terms =
          used.stream()
              .map(held::get)
              .filter(Objects::nonNull)
              .flatMap(glossary -> glossary.terms().stream())
              .toList();
      return new GlossaryUse(names, used, held, finder(terms));
    };
  }

  void use(GlossaryUse use) {
    sources.clear();
    use.sources().forEach(source -> sources.put(source.file(), source));
    if (use.isCurrent()) {
      finder = use.finder();
    } else {
      rebuild();
    }
    tell();
  }

  /// The files in use, whether they can be read or not.
  public List<Path> files() {
    return List.copyOf(sources.keySet());
  }

  /// What a file held when it was last sound.
  public Optional<Glossary> glossary(Path file) {
    return source(file).glossary();
  }

  /// Whether the file can be changed.
  public boolean isWritable(Path file) {
    return source(file).isWritable();
  }

  /// What is wrong with the files, a line each.
  public List<UserException> problems() {
    return sources.values().stream().flatMap(source -> source.problem().stream()).toList();
  }

  /// Whether there was no such file when it was last looked for.
  public boolean isMissing(Path file) {
    return source(file).stamp().equals(GlossarySource.Stamp.MISSING);
  }

  /// What is wrong with one file.
  public Optional<UserException> problem(Path file) {
    return source(file).problem();
  }

  /// All terms, those of the first file first.
  public List<Term> terms() {
    return sources.values().stream()
        .flatMap(source -> source.glossary().stream())
        .flatMap(glossary -> glossary.terms().stream())
        .toList();
  }

  public TermFinder finder() {
    return finder;
  }

  /// The terms in the segment's source, in order and without overlap.
  public List<TermHit> terms(Segment segment) {
    return finder.find(segment.source());
  }

  /// Terms spelled so, in either script, wherever they stand.
  public List<PlacedTerm> spelled(String source) {
    LinkedHashSet<PlacedTerm> spelled = new LinkedHashSet<>();
    for (TermHit hit : finder.find(source)) {
      if (hit.span().length() == source.length()) {
        Stream.concat(Stream.of(hit.term()), hit.others().stream())
            .forEach(
                term -> fileOf(term).ifPresent(file -> spelled.add(new PlacedTerm(file, term))));
      }
    }
    for (GlossarySource each : sources.values()) {
      each.glossary().stream()
          .flatMap(glossary -> glossary.of(source).stream())
          .forEach(term -> spelled.add(new PlacedTerm(each.file(), term)));
    }
    return List.copyOf(spelled);
  }

  /// The file a term stands in, the first of several.
  public Optional<Path> fileOf(Term term) {
    for (GlossarySource source : sources.values()) {
      if (source.glossary().flatMap(all -> all.find(term.key())).filter(term::equals).isPresent()) {
        return Optional.of(source.file());
      }
    }
    return Optional.empty();
  }

  /// Adds the term to the file, which is made when it is missing.
  ///
  /// @throws UserException when the glossary has it already or the file cannot be written
  public Term add(Path file, Term term) {
    Term dated = term.withDates(term.created() == null ? today() : term.created(), today());
    change(file, TermChange.adding(dated));
    return dated;
  }

  /// Puts `after` in the place of `before`.
  ///
  /// @throws UserException when `before` was changed outside meanwhile, and is left so
  public Term replace(Path file, Term before, Term after) {
    if (after.withDates(before.created(), before.changed()).equals(before)) {
      return before;
    }
    Term dated = after.withDates(before.created(), today());
    change(file, TermChange.replacing(before, dated));
    return dated;
  }

  /// Takes the term out of the file.
  ///
  /// @throws UserException when it was changed outside meanwhile, and is left so
  public void remove(Path file, Term term) {
    change(file, TermChange.removing(List.of(term)));
  }

  /// Takes the terms out of their files, as one step of [#undo].
  ///
  /// @throws UserException when one was changed outside meanwhile
  public void removeAll(List<PlacedTerm> terms) {
    change(terms, term -> Optional.empty());
  }

  /// Puts what `edit` makes of each in the place of the terms, as one step of [#undo].
  ///
  /// @throws UserException when one was changed outside meanwhile
  public void replaceAll(List<PlacedTerm> terms, UnaryOperator<Term> edit) {
    change(
        terms,
        term -> {
          Term after = edit.apply(term);
          return Optional.of(after.equals(term) ? term : after.withDates(term.created(), today()));
        });
  }

  private void change(List<PlacedTerm> terms, Function<Term, Optional<Term>> edit) {
    Map<Path, List<Term>> removed = new LinkedHashMap<>();
    Map<Path, List<Term>> added = new LinkedHashMap<>();
    for (PlacedTerm placed : terms) {
      Optional<Term> after = edit.apply(placed.term());
      if (!after.equals(Optional.of(placed.term()))) {
        removed.computeIfAbsent(placed.file(), file -> new ArrayList<>()).add(placed.term());
        after.ifPresent(
            term -> added.computeIfAbsent(placed.file(), file -> new ArrayList<>()).add(term));
      }
    }
    Map<Path, TermChange> changes = new LinkedHashMap<>();
    removed.forEach(
        (file, gone) ->
            changes.put(file, new TermChange(gone, added.getOrDefault(file, List.of()))));
    change(changes);
  }

  /// Makes a change of many terms as one step of [#undo]; the terms keep their dates.
  ///
  /// @throws UserException when a term was changed outside meanwhile or the file cannot be written
  public void make(Path file, TermChange change) {
    change(file, change);
  }

  private void change(Path file, TermChange change) {
    change(Map.of(file, change));
  }

  /// Makes the changes as one step of [#undo].
  private void change(Map<Path, TermChange> changes) {
    GlossaryUndo.Step step = new GlossaryUndo.Step(changes);
    if (step.size() > 0) {
      apply(step);
      undo.add(step);
      tell();
    }
  }

  /// The changes made here, to take them back.
  public GlossaryUndo undo() {
    return undo;
  }

  /// Reads again what was changed outside.
  ///
  /// @return whether anything was
  public boolean reloadIfChanged() {
    return take(look(/* thoroughly= */ true).get());
  }

  /// What the files hold that seem changed, when it is run, on any thread; for [#take].
  ///
  /// @param thoroughly whether files are read though size and time are as before
  public Supplier<GlossaryLook> look(boolean thoroughly) {
    Map<Path, GlossarySource.Stamp> stamps = new LinkedHashMap<>();
    sources.values().forEach(source -> stamps.put(source.file(), source.stamp()));
    return () -> GlossaryLook.at(stamps, thoroughly);
  }

  /// Takes over what was changed outside. What was changed here as well is merged and written.
  ///
  /// @return whether anything was
  public boolean take(GlossaryLook look) {
    List<GlossaryNews> news = new ArrayList<>();
    look.found()
        .forEach(
            (file, found) -> {
              GlossarySource source = sources.get(file);
              // A change made here meanwhile has looked at the file itself.
              if (source != null && source.stamp().equals(found.before())) {
                source.take(found.now()).ifPresent(news::add);
              }
            });
    if (!news.isEmpty()) {
      rebuild();
      tell();
      List.copyOf(newsListeners).forEach(listener -> listener.accept(List.copyOf(news)));
    }
    return !news.isEmpty();
  }

  /// Has `listener` called, on this thread, after every change of the terms.
  ///
  /// @return ends it
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Has `listener` told of every change from outside.
  ///
  /// @return ends it
  public Runnable listenNews(Consumer<List<GlossaryNews>> listener) {
    newsListeners.add(listener);
    return () -> newsListeners.remove(listener);
  }

  /// Makes the changes without telling of them.
  void apply(GlossaryUndo.Step step) {
    reloadIfChanged();
    boolean whole = false;
    try {
      step.changes().forEach((file, change) -> source(file).change(change));
      whole = true;
    } finally {
      if (whole && !finder.isEmpty()) {
        finder = finder.changed(terms(), step.touched());
      } else {
        rebuild();
      }
    }
  }

  void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  private GlossarySource source(Path file) {
    GlossarySource source = sources.get(file);
    if (source == null) {
      throw new UserException(file + " is not one of the glossaries in use; add it to the project");
    }
    return source;
  }

  private void rebuild() {
    finder = finder(terms());
  }

  /// Finds these terms as words of a text.
  public static TermFinder finder(List<Term> terms) {
    // The dictionary takes a tenth of a second to read; without terms nothing needs it.
    return new TermFinder(terms, terms.isEmpty() ? WordReader.UNKNOWING : Words.bundled());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
