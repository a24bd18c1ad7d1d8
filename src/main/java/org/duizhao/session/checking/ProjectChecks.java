package org.duizhao.session.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.CheckTools;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.session.terms.names.NameLedger;
import org.jspecify.annotations.Nullable;

/// The open project's checks: all of it once, then whatever is changed, always beside the session's
/// thread; switches and dismissals, which are kept in the project's folder. Lives on the session's
/// thread.
public final class ProjectChecks implements AutoCloseable {

  private final Session session;
  private final Supplier<CheckTools> tools;
  private final UserWords words;
  private final Jobs jobs;
  private final Executor screen;
  private final ChoicesFile file;
  private final List<Runnable> listeners = new ArrayList<>();
  private final List<Runnable> endings = new ArrayList<>();
  private CheckChoices choices;
  private Optional<UserException> problem = Optional.empty();
  private Cancel running = new Cancel();
  private boolean busy;

  /// Whether the whole project has to be checked anew.
  private boolean anew;

  /// Whether the project has changed since the last check began.
  private boolean moved;

  private boolean closed;
  private String writtenDocument = "";
  private String written = "";
  private @Nullable Checked checked;

  /// Those that stand, with what is held back while a segment is written.
  private ProjectFindings settled = ProjectFindings.NONE;

  private ProjectFindings standing = ProjectFindings.NONE;

  /// A state of the project, and what is found in it, dismissed or not.
  private record Checked(
      ProjectCheck check, Project project, ProjectFindings found, ChosenFindings chosen) {

    static Checked of(
        ProjectCheck check, Project project, ProjectFindings found, CheckChoices choices) {
      return new Checked(check, project, found, ChosenFindings.of(found, choices));
    }
  }

  /// @param tools asked for on a job's thread, since loading them takes a while
  /// @param screen brings a call from a job's thread to this one
  public ProjectChecks(
      Session session, Supplier<CheckTools> tools, UserWords words, Jobs jobs, Executor screen) {
    this.session = session;
    this.tools = tools;
    this.words = words;
    this.jobs = jobs;
    this.screen = screen;
    this.file = new ChoicesFile(session.folder());
    CheckChoices read = CheckChoices.NONE;
    try {
      read = file.read();
    } catch (UserException broken) {
      problem = Optional.of(broken);
    }
    this.choices = read;
    endings.add(
        session.listen(
            change -> {
              moved = true;
              screen.execute(this::follow);
            }));
    endings.add(session.glossaries().listen(this::again));
  }

  /// Tells of each change of what is found, until what comes back is run.
  public Runnable listen(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Checks the whole project, now or once the check under way has ended; does nothing more when it
  /// was never begun and nobody asked.
  public void begin() {
    anew = true;
    follow();
  }

  /// Holds back, while a segment is being written, what only says that it is not whole yet.
  ///
  /// @param segment its id; empty when none is being written
  public void writing(String document, String segment) {
    if (!document.equals(writtenDocument) || !segment.equals(written)) {
      writtenDocument = document;
      written = segment;
      hold();
    }
  }

  /// Whether everything has been checked once.
  public boolean isReady() {
    return checked != null;
  }

  /// The names the checks found in this very state of the project, so that nobody has to look for
  /// them again; nothing when they know another state.
  public Optional<NameLedger> names(Project project) {
    return Optional.ofNullable(checked)
        .map(Checked::check)
        .filter(check -> check.isOf(project))
        .map(ProjectCheck::names);
  }

  /// Whether a check of the whole project or of a change is under way.
  public boolean isBusy() {
    return busy;
  }

  /// Why the project's choices cannot be read; every check is on then, and nothing is written over
  /// them.
  public Optional<UserException> problem() {
    return problem;
  }

  public CheckChoices choices() {
    return choices;
  }

  /// What is found and not dismissed, by the checks that are on.
  public ProjectFindings standing() {
    return standing;
  }

  /// What was dismissed, by the checks that are on.
  public List<SegmentFinding> dismissed() {
    return checked == null ? List.of() : checked.chosen.dismissed();
  }

  /// Why a finding may stand, when it was dismissed.
  public Optional<String> reason(SegmentFinding found) {
    return choices.reason(found);
  }

  /// Switches a check on or off for this project.
  ///
  /// @throws UserException when it cannot be written; nothing is changed then
  public void turn(CheckId check, boolean on) {
    change(choices.with(check, on));
    if (on) {
      again();
    }
  }

  /// Lets a finding stand until its segment changes.
  ///
  /// @throws UserException when it cannot be written; nothing is changed then
  public void dismiss(SegmentFinding found, String reason) {
    change(choices.with(found, reason));
  }

  /// Has a dismissed finding count again.
  ///
  /// @throws UserException when it cannot be written; nothing is changed then
  public void restore(SegmentFinding found) {
    change(choices.without(found));
  }

  /// Takes a word into the user's own dictionary, and checks anew.
  ///
  /// @throws UserException when it cannot be written; nothing is changed then
  public void know(String word) {
    words.add(word);
    again();
  }

  @Override
  public void close() {
    closed = true;
    running.request();
    endings.forEach(Runnable::run);
  }

  private void change(CheckChoices changed) {
    if (problem.isPresent()) {
      throw problem.get();
    }
    file.write(changed);
    choices = changed;
    show();
  }

  private void again() {
    if (checked != null || busy) {
      begin();
    }
  }

  private void show() {
    Checked shown = checked;
    if (shown != null && !shown.chosen.choices().equals(choices)) {
      // Only when the user chose otherwise since; else the job has gone through all of them.
      shown = Checked.of(shown.check, shown.project, shown.found, choices);
      checked = shown;
    }
    settled = shown == null ? ProjectFindings.NONE : shown.chosen.standing();
    hold();
  }

  /// At the first key in a segment; the findings of all others are not gone through for it.
  private void hold() {
    standing = settled.holding(writtenDocument, written, SegmentFinding::isEarly);
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /// Begins what there is to do, unless something is under way; it is done after that then.
  private void follow() {
    if (busy || closed) {
      return;
    }
    Project project = session.project();
    Checked last = checked;
    if (anew) {
      anew = false;
      moved = false;
      busy = true;
      whole(project);
    } else if (last != null && moved) {
      moved = false;
      busy = true;
      CheckChoices chosen = choices;
      jobs.quietly(
          () -> {
            Ending ending = new Ending();
            try {
              ending.checked =
                  Checked.of(
                      last.check,
                      project,
                      new Recheck(last.check).run(last.project, project, last.found),
                      chosen);
            } finally {
              screen.execute(() -> ended(ending));
            }
            return ending;
          },
          done -> {});
    }
  }

  private void whole(Project project) {
    List<Term> terms = session.glossaries().terms();
    TermFinder finder = session.glossaries().finder();
    CheckChoices chosen = choices;
    running =
        jobs.start(
            "checks.job",
            (progress, cancel) -> {
              Ending ending = new Ending();
              try {
                ProjectCheck check =
                    ProjectCheck.of(project, tools.get(), terms, finder, words.read(), chosen);
                ending.checked =
                    Checked.of(
                        check, project, new ProjectFindings(check.every(progress, cancel)), chosen);
              } finally {
                screen.execute(() -> ended(ending));
              }
              return ending;
            },
            done -> {});
    show();
  }

  /// What came of a check; nothing when it failed or was stopped.
  private static final class Ending {
    private @Nullable Checked checked;
  }

  private void ended(Ending ending) {
    busy = false;
    if (!closed) {
      if (ending.checked != null) {
        checked = ending.checked;
      }
      show();
      if (ending.checked != null || anew) {
        follow();
      }
    }
  }
}
