package org.duizhao.session.mending;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.mending.MendingJournal.Entry;

/// An open alignment: every step is on the disk before it is shown, and in the project too, so that
/// memory and export see the pairs as they stand. Lives on the session's thread.
public final class MendingWork {

  private final Session session;
  private final MendingJournal journal;
  private final Replay replay;
  private final List<Consumer<Step>> listeners = new ArrayList<>();

  private MendingWork(Session session, MendingJournal journal, Replay replay) {
    this.session = session;
    this.journal = journal;
    this.replay = replay;
  }

  /// Makes a project of what the aligner found and opens it.
  ///
  /// @param aligned its source is the Chinese
  /// @throws UserException when the folder is not empty or cannot be written
  public static Session create(Projects projects, Path folder, String name, AlignedTexts aligned) {
    Mending start = Mending.of(aligned);
    Project project = MendedPairs.project(start, name, aligned.project().sourceLanguage());
    Session session = projects.create(folder, project, Map.of());
    boolean done = false;
    try {
      MendingJournal.create(session.folder(), start);
      done = true;
      return session;
    } finally {
      if (!done) {
        session.abandon();
      }
    }
  }

  /// Whether the project came from an alignment.
  public static boolean has(Session session) {
    return Files.isRegularFile(MendingJournal.place(session.folder()));
  }

  /// The alignment of a project.
  ///
  /// @return nothing when the project's pairs were changed otherwise meanwhile, so that its rows
  ///   are no longer true
  /// @throws UserException when the file cannot be read
  public static Optional<MendingWork> open(Session session) {
    return read(session).open();
  }

  /// Reads the alignment of a project, which takes long when it is large; on any thread.
  ///
  /// @throws UserException when the file cannot be read
  public static Reading read(Session session) {
    return new Reading(session, MendingJournal.read(session.folder()));
  }

  /// An alignment that was read and not opened yet.
  public static final class Reading {

    private final Session session;
    private final MendingJournal.Read read;

    private Reading(Session session, MendingJournal.Read read) {
      this.session = session;
      this.read = read;
    }

    /// Opens it, on the session's thread; as [MendingWork#open].
    public Optional<MendingWork> open() {
      return MendingWork.open(session, read);
    }
  }

  private static Optional<MendingWork> open(Session session, MendingJournal.Read read) {
    Replay replay = read.replay();
    MendingWork work = new MendingWork(session, read.journal(), replay);
    if (MendedPairs.areThose(session.project(), replay.now())) {
      return Optional.of(work);
    }
    // A kill can fall between the journal's line and the project's edit.
    Mending before = replay.before();
    if (MendedPairs.areThose(session.project(), before)) {
      Step missed = new Step(0, before.rows(), replay.now().rows());
      MendedPairs.edit(session.project(), before, missed).ifPresent(session::apply);
      return Optional.of(work);
    }
    return Optional.empty();
  }

  public Session session() {
    return session;
  }

  public Mending now() {
    return replay.now();
  }

  /// Whether the user was done with it.
  public boolean isFinished() {
    return replay.finished();
  }

  /// Has `listener` called after every change with the step that was made.
  ///
  /// @return ends it
  public Runnable listen(Consumer<Step> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Makes a step.
  ///
  /// @throws UserException when it cannot be saved; nothing is changed then
  public void make(Step step) {
    if (!step.isEmpty()) {
      change(new Entry.Made(step), step);
    }
  }

  public boolean canUndo() {
    return replay.canUndo();
  }

  public boolean canRedo() {
    return replay.canRedo();
  }

  /// Takes the last step back.
  ///
  /// @return what was done; nothing when there was none
  public Optional<Step> undo() {
    if (!replay.canUndo()) {
      return Optional.empty();
    }
    Step step = replay.nextUndo().inverted();
    change(new Entry.Undone(), step);
    return Optional.of(step);
  }

  /// Makes the step again that was taken back last.
  public Optional<Step> redo() {
    if (!replay.canRedo()) {
      return Optional.empty();
    }
    Step step = replay.nextRedo();
    change(new Entry.Redone(), step);
    return Optional.of(step);
  }

  /// Says that the user is done, or goes on with it.
  public void finish(boolean finished) {
    if (replay.finished() != finished) {
      Entry entry = new Entry.Finished(finished);
      journal.add(entry);
      replay.take(entry);
    }
  }

  private void change(Entry entry, Step step) {
    Mending before = replay.now();
    // Throws when the step does not fit, before anything is written.
    before.after(step);
    Optional<Edit> edit = MendedPairs.edit(session.project(), before, step);
    session.flush();
    journal.add(entry);
    replay.take(entry);
    edit.ifPresent(session::apply);
    List.copyOf(listeners).forEach(listener -> listener.accept(step));
  }
}
