package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Revision;
import org.duizhao.core.StaleEditException;
import org.duizhao.core.UserException;
import org.duizhao.store.Entry;
import org.duizhao.store.ProjectFolder;
import org.duizhao.store.ProjectStore;
import org.jspecify.annotations.Nullable;

/// The open project. Every change goes through [#apply]: it is in [#project] at once, told to the
/// listeners, and on its way to the disk when the call returns. Lives on the thread that opened it.
public final class Session implements AutoCloseable {

  private final ProjectStore store;
  private final InstantSource clock;
  private final String author;
  private final UndoStack steps;
  private final Glossaries glossaries;
  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private final List<Consumer<SaveState>> saveListeners;

  private Project project;
  private long sequence;
  private boolean telling;
  private boolean closed;

  /// The last edit while typing may go on with it.
  private @Nullable Entry last;

  private Session(
      ProjectStore store,
      InstantSource clock,
      String author,
      List<Consumer<SaveState>> saveListeners) {
    this.store = store;
    this.clock = clock;
    this.author = author;
    this.saveListeners = saveListeners;
    ProjectStore.Opened opened = store.opened();
    this.project = opened.project();
    this.sequence = opened.sequence();
    this.steps = new UndoStack(store, opened);
    this.glossaries = new Glossaries(glossaryFiles(), clock);
  }

  static Session open(ProjectFolder folder, InstantSource clock, String author) {
    SaveWatch watch = new SaveWatch();
    ProjectStore store = ProjectStore.open(folder, watch);
    Session session = new Session(store, clock, author, watch.listeners);
    watch.store = store;
    return session;
  }

  public Project project() {
    return project;
  }

  public Path folder() {
    return store.folder().path();
  }

  /// The project's glossaries, and finding their terms.
  public Glossaries glossaries() {
    return glossaries;
  }

  /// Makes the edit. Typing on in the same segment joins the undo step before it.
  ///
  /// @throws StaleEditException when the edit was made for another state of the project
  /// @throws UserException when an earlier edit could not be written; nothing is changed then
  public void apply(Edit edit) {
    if (isEmpty(edit)) {
      return;
    }
    Instant now = clock.instant();
    Entry before = last;
    Optional<Edit.Replace> merged =
        before == null ? Optional.empty() : Typing.merged(before.told(), before.time(), edit, now);
    Edit step = merged.isPresent() ? merged.get() : edit;
    long done = steps.done() + (merged.isPresent() ? 0 : 1);
    long replaces = merged.isPresent() && before != null ? before.sequence() : 0;
    Entry entry = entry(now, edit, done, step, replaces);
    write(
        entry,
        () -> {
          steps.put(done, step);
          last = entry;
        });
  }

  public boolean canUndo() {
    return steps.canUndo();
  }

  public boolean canRedo() {
    return steps.canRedo();
  }

  /// The edit that [#undo] would take back.
  public Optional<Edit> nextUndo() {
    return steps.nextUndo();
  }

  /// The edit that [#redo] would make again.
  public Optional<Edit> nextRedo() {
    return steps.nextRedo();
  }

  /// Takes the last edit back.
  ///
  /// @return the edit that did so; nothing when there was none to take back
  public Optional<Edit> undo() {
    return steps.nextUndo().map(edit -> step(edit.inverted(), steps.done() - 1));
  }

  /// Makes the edit again that was taken back last.
  public Optional<Edit> redo() {
    return steps.nextRedo().map(edit -> step(edit, steps.done() + 1));
  }

  private Edit step(Edit edit, long done) {
    write(
        entry(clock.instant(), edit, done, /* step= */ null, /* replaces= */ 0),
        () -> {
          steps.moveTo(done);
          last = null;
        });
    return edit;
  }

  private Entry entry(Instant now, Edit edit, long done, @Nullable Edit step, long replaces) {
    return new Entry(sequence + 1, now, author, project, edit, done, step, replaces);
  }

  private void write(Entry entry, Runnable remember) {
    if (telling) {
      throw new IllegalStateException("A listener of an edit may not make another");
    }
    Project after = project.after(entry.edit());
    store.write(entry);
    Project before = project;
    project = after;
    sequence = entry.sequence();
    remember.run();
    tell(new Change(entry.edit(), before, after));
  }

  private void tell(Change change) {
    telling = true;
    try {
      List.copyOf(listeners).forEach(listener -> listener.accept(change));
    } finally {
      telling = false;
    }
  }

  /// Has `listener` called after every change, on this thread.
  ///
  /// @return ends it
  public Runnable listen(Consumer<Change> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Adds documents with the files they came from, by document id. Cannot be undone.
  public void add(List<Document> documents, Map<String, byte[]> originals) {
    List<Document> all = new ArrayList<>(project.documents());
    all.addAll(documents);
    Project after =
        new Project(
            project.name(),
            project.sourceLanguage(),
            project.targetLanguage(),
            project.glossaries(),
            all);
    store.add(after, documents, originals);
    become(after);
  }

  /// Sets which glossaries the project uses, the first with priority.
  public void useGlossaries(List<String> fileNames) {
    Project after =
        new Project(
            project.name(),
            project.sourceLanguage(),
            project.targetLanguage(),
            fileNames,
            project.documents());
    store.describe(after);
    become(after);
    glossaries.use(glossaryFiles());
  }

  private List<Path> glossaryFiles() {
    return GlossaryFiles.of(store.folder().path(), project.glossaries());
  }

  private void become(Project after) {
    Project before = project;
    project = after;
    last = null;
    tell(new Change(new Edit.Compound("edit.project", List.of()), before, after));
  }

  public SaveState saveState() {
    return SaveWatch.state(store);
  }

  /// Has `listener` called when saving begins, ends or fails. It is called on the writer's thread.
  ///
  /// @return ends it
  public Runnable listenSaves(Consumer<SaveState> listener) {
    saveListeners.add(listener);
    return () -> saveListeners.remove(listener);
  }

  /// Tries again what could not be written.
  public void retry() {
    store.retry();
  }

  /// Waits until every edit is on the disk.
  ///
  /// @throws UserException when it cannot be written
  public void flush() {
    store.flush();
  }

  /// What happened to a segment, oldest first, this session and all before it.
  public List<Revision> history(String document, String segment) {
    return store.history(document, segment);
  }

  /// Writes `pairs.jsonl`, the text form of the project.
  public void writePairs() {
    store.flush();
    last = null;
    store.writePairs(project);
  }

  /// Saves everything, writes `pairs.jsonl` and frees the project.
  ///
  /// @throws UserException when something cannot be saved; the session stays open then, so that the
  ///   user may mend the disk and close again, or [#abandon] it
  @Override
  public void close() {
    if (closed) {
      return;
    }
    store.retry();
    writePairs();
    abandon();
  }

  /// Frees the project without saving what could not be saved.
  public void abandon() {
    if (!closed) {
      closed = true;
      store.close();
    }
  }

  private static boolean isEmpty(Edit edit) {
    return switch (edit) {
      case Edit.Replace replace -> replace.before().equals(replace.after());
      case Edit.Splice splice -> splice.removed().equals(splice.inserted());
      case Edit.Compound compound -> compound.edits().stream().allMatch(Session::isEmpty);
    };
  }

  /// Hands what the writer does to the listeners.
  private static final class SaveWatch implements Runnable {

    private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable ProjectStore store;

    @Override
    public void run() {
      ProjectStore watched = store;
      if (watched != null) {
        SaveState state = state(watched);
        listeners.forEach(listener -> listener.accept(state));
      }
    }

    static SaveState state(ProjectStore store) {
      Optional<UserException> failure = store.failure();
      if (failure.isPresent()) {
        return new SaveState.Failed(failure.get().getMessage());
      }
      return store.isSaved() ? new SaveState.Saved() : new SaveState.Saving();
    }
  }
}
