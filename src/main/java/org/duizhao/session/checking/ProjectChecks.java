package org.duizhao.session.checking;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duizhao.core.Cancel;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.CheckTools;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.jspecify.annotations.Nullable;

/// The open project's checks: the active segment as it is typed, the whole project in the
/// background, switches and dismissals, which are kept in the project's folder. Lives on the
/// session's thread.
public final class ProjectChecks {

  private final Session session;
  private final Supplier<CheckTools> tools;
  private final UserWords words;
  private final ChoicesFile file;
  private CheckChoices choices;
  private @Nullable ProjectCheck ready;

  /// @param tools asked for on a job's thread, since loading them takes a while
  /// @throws UserException when the project's choices cannot be read
  public ProjectChecks(Session session, Supplier<CheckTools> tools, UserWords words) {
    this.session = session;
    this.tools = tools;
    this.words = words;
    this.file = new ChoicesFile(session.folder());
    this.choices = file.read();
  }

  public CheckChoices choices() {
    return choices;
  }

  /// Checks the whole project as it is now, away from this thread.
  ///
  /// @param label message key of what is shown while it lasts
  /// @param whenDone called with all findings on this thread
  /// @return asks the work to stop
  public Cancel run(Jobs jobs, String label, Consumer<List<SegmentFinding>> whenDone) {
    Project project = session.project();
    List<Term> terms = session.glossaries().terms();
    TermFinder finder = session.glossaries().finder();
    CheckChoices chosen = choices;
    return jobs.start(
        label,
        (progress, cancel) -> {
          ProjectCheck check =
              ProjectCheck.of(project, tools.get(), terms, finder, words.read(), chosen);
          return new Run(check, check.all(progress, cancel));
        },
        run -> {
          ready = run.check;
          whenDone.accept(run.found);
        });
  }

  private record Run(ProjectCheck check, List<SegmentFinding> found) {}

  /// Findings of one segment as it is typed, against what the last run learned of the project; none
  /// before the first run is done. Takes well under a millisecond.
  ///
  /// @param index the segment's number in the project
  public List<SegmentFinding> typed(String document, Segment segment, int index) {
    return ready == null
        ? List.of()
        : ready.of(document, segment, index).stream()
            .filter(
                found ->
                    choices.reason(found).isEmpty()
                        && !choices.off().contains(found.finding().kind().check()))
            .toList();
  }

  /// Switches a check on or off for this project; a check switched on finds from the next run on.
  ///
  /// @throws UserException when it cannot be written; nothing is changed then
  public void turn(CheckId check, boolean on) {
    change(choices.with(check, on));
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

  private void change(CheckChoices changed) {
    file.write(changed);
    choices = changed;
  }
}
