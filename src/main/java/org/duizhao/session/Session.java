package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.duizhao.core.Conflict;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.MergeReport;
import org.duizhao.core.Project;
import org.duizhao.core.Revision;
import org.duizhao.core.StaleEditException;
import org.duizhao.core.UserException;
import org.duizhao.store.Entry;
import org.duizhao.store.ProjectFolder;
import org.duizhao.store.ProjectStore;
import org.duizhao.store.Recovering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The open project. Every change goes through [#apply]: it is in [#project] at once, told to the
/// listeners, and on its way to the disk when the call returns. Lives on the thread that opened it.
public final class Session implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Session.class);

  private final ProjectStore store;
  private final InstantSource clock;
  private final String author;
  private final UndoStack steps;
  private final Past past;
  private final Glossaries glossaries;
  private final Listeners listeners = new Listeners();
  private final SaveWatch saves;

  /// Who changed what was changed in `pairs.jsonl`.
  private static final String OUTSIDE = "pairs.jsonl";

  private Project project;
  private long sequence;
  private boolean closed;

  private @Nullable MergeReport merged;

  /// The last edit while typing may go on with it.
  private @Nullable Entry last;

  private Session(ProjectStore store, InstantSource clock, String author, SaveWatch saves) {
    this.store = store;
    this.clock = clock;
    this.author = author;
    this.saves = saves;
    ProjectStore.Opened opened = store.opened();
    this.project = opened.project();
    this.sequence = opened.sequence();
    this.steps = new UndoStack(store, opened);
    this.past = new Past(store, steps);
    this.glossaries = new Glossaries(glossaryFiles(), clock);
  }

  static Session open(
      ProjectFolder folder, Recovering recovering, InstantSource clock, String author) {
    SaveWatch watch = new SaveWatch();
    ProjectStore store = ProjectStore.open(folder, clock.instant(), recovering, watch);
    watch.begin(store);
    Session session = new Session(store, clock, author, watch);
    boolean done = false;
    try {
      session.mergeOutside();
      done = true;
      return session;
    } finally {
      if (!done) {
        store.close();
      }
    }
  }

  public Project project() {
    return project;
  }

  /// Number of the last edit, counted over the project's whole life.
  public long sequence() {
    return sequence;
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
    if (!edit.isEmpty()) {
      make(Change.of(project, edit));
    }
  }

  /// The project as it is now, to work out a large edit from on any thread.
  public Moment moment() {
    return new Moment(project, sequence, steps.done(), steps.atHand(), store::step);
  }

  /// Makes an edit that was worked out beforehand, as [#apply] does.
  ///
  /// @return false when the project has changed since; nothing is done then
  public boolean make(Prepared prepared) {
    Change change = prepared.change();
    boolean fits = prepared.from().sequence() == sequence && change.before().equals(project);
    if (fits && prepared.place().isPresent()) {
      step(change, prepared.place().get());
    } else if (fits) {
      make(change);
    }
    return fits;
  }

  private void make(Change change) {
    Edit edit = change.edit();
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
        change,
        () -> store.write(entry),
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
    return steps.nextUndo().map(did -> step(Change.of(project, did.inverted()), steps.done() - 1));
  }

  /// Makes the edit again that was taken back last.
  public Optional<Edit> redo() {
    return steps.nextRedo().map(edit -> step(Change.of(project, edit), steps.done() + 1));
  }

  /// Takes back all steps after this place, or makes those up to it again, as one edit.
  public Optional<Edit> moveTo(long position) {
    return steps.way(position).map(edit -> step(Change.of(project, edit), position));
  }

  private Edit step(Change change, long done) {
    Entry entry = entry(clock.instant(), change.edit(), done, /* step= */ null, /* replaces= */ 0);
    write(
        entry,
        change,
        () -> store.write(entry),
        () -> {
          steps.moveTo(done);
          last = null;
        });
    return change.edit();
  }

  private Entry entry(Instant now, Edit edit, long done, @Nullable Edit step, long replaces) {
    return new Entry(sequence + 1, now, author, project, edit, done, step, replaces);
  }

  private void write(Entry entry, Change change, Runnable save, Runnable remember) {
    listeners.check();
    save.run();
    project = change.after();
    sequence = entry.sequence();
    remember.run();
    listeners.tell(change);
  }

  /// Has `listener` called after every change, on this thread.
  ///
  /// @return ends it
  public Runnable listen(Consumer<Change> listener) {
    return listeners.add(listener);
  }

  /// Adds documents with the files they came from, by document id. Cannot be undone.
  public void add(List<Document> documents, Map<String, byte[]> originals) {
    List<Document> all = new ArrayList<>(project.documents());
    all.addAll(documents);
    Project after = project.withDocuments(all);
    store.add(after, documents, originals);
    become(after);
  }

  /// Sets which glossaries the project uses.
  public void use(GlossaryUse use) {
    Project after = project.withGlossaries(use.names());
    store.describe(after);
    become(after);
    glossaries.use(use);
  }

  /// Which shared memories the project uses.
  public SharedMemories memories() {
    return new SharedMemories(store, project);
  }

  private List<Path> glossaryFiles() {
    return GlossaryFiles.of(store.folder().path(), project.glossaries());
  }

  private void become(Project after) {
    Project before = project;
    project = after;
    last = null;
    listeners.tell(new Change(new Edit.Compound("edit.project", List.of()), before, after));
  }

  public SaveState saveState() {
    return SaveWatch.state(store);
  }

  /// Has `listener` called when saving begins, ends or fails. It is called on the writer's thread.
  ///
  /// @return ends it
  public Runnable listenSaves(Consumer<SaveState> listener) {
    return saves.listen(listener);
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

  /// The steps and revisions there have been.
  public Past past() {
    return past;
  }

  /// What happened to a segment, oldest first, this session and all before it.
  public List<Revision> history(String document, String segment) {
    return store.history(document, segment);
  }

  /// Ids of the segments of a document changed since then, by anybody or by one. Any thread may
  /// ask.
  public Set<String> changedSince(String document, Instant time, Optional<String> author) {
    return store.changedSince(document, time, author);
  }

  /// Writes `pairs.jsonl`, the text form of the project. When it was changed outside meanwhile,
  /// those changes are taken over first, as when the project is opened.
  public void writePairs() {
    store.flush();
    if (!mergeOutside()) {
      last = null;
      store.writePairs(project);
    }
  }

  /// What came of changes made to `pairs.jsonl` outside since it was last written, when there were
  /// any. They are one step that can be undone.
  public Optional<MergeReport> merged() {
    return Optional.ofNullable(merged);
  }

  /// What the user should know about how the project was opened: one line, or nothing.
  public Optional<String> notice() {
    return store.opened().notice();
  }

  /// Segments changed here and outside in two ways, until they are settled. The project keeps its
  /// own text.
  public List<Conflict> conflicts() {
    return store.conflicts();
  }

  /// Ends a conflict: with their text, as an edit that can be undone, or with ours as it stands.
  public void settle(Conflict conflict, boolean takeTheirs) {
    if (takeTheirs) {
      Conflicts.theirs(project, conflict).ifPresent(this::apply);
    }
    store.settle(conflict);
  }

  private boolean mergeOutside() {
    Optional<ProjectStore.Merge> found = store.mergeOutside(project);
    found.ifPresent(
        merge -> {
          merged = merge.report();
          last = null;
          boolean empty = merge.edit().isEmpty();
          Edit step = empty ? null : merge.edit();
          long done = steps.done() + (empty ? 0 : 1);
          Entry entry =
              new Entry(
                  sequence + 1, clock.instant(), OUTSIDE, project, merge.edit(), done, step, 0);
          write(
              entry,
              Change.of(project, merge.edit()),
              () -> store.write(entry, merge),
              () -> {
                if (!empty) {
                  steps.put(done, merge.edit());
                }
              });
          store.writePairs(project);
        });
    return found.isPresent();
  }

  /// Saves everything, writes `pairs.jsonl` and frees the project.
  ///
  /// @throws UserException when something could not be saved: either an edit, and then the session
  ///   stays open, so that the user may mend the disk and close again, or [#abandon] it; or only
  ///   `pairs.jsonl`, and then the session is closed
  @Override
  public void close() {
    if (closed) {
      return;
    }
    store.retry();
    store.flush();
    try {
      writePairs();
    } finally {
      free();
    }
  }

  public boolean isClosed() {
    return closed;
  }

  /// Frees the project though edits are not saved. They are written to `pairs.jsonl` when that at
  /// least is possible, where the next opening finds them; otherwise they are lost.
  public void abandon() {
    if (closed) {
      return;
    }
    try {
      if (!(saveState() instanceof SaveState.Saved)) {
        store.rescue(project);
      }
    } catch (UserException lost) {
      // The caller was told when close() failed; now the project must be freed all the same.
      LOG.error("Edits could not be saved anywhere", lost);
    } finally {
      free();
    }
  }

  private void free() {
    closed = true;
    store.close();
  }
}
