package org.duizhao.ui.editor;

import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.session.Jobs;
import org.duizhao.session.Repeats;
import org.duizhao.session.Session;

/// Counts how often each sentence of a project stands in it. A large project is counted beside the
/// window; marks of repetition come when it is done.
final class RepeatCounting {

  private static final int COUNTED_AT_ONCE = 5_000;

  private RepeatCounting() {}

  /// Begins to count.
  ///
  /// @return asks the counting to stop
  static Cancel start(
      Session session, Repeats repeats, RowsView rows, Jobs jobs, Runnable counted) {
    Project project = session.project();
    int size = project.documents().stream().mapToInt(each -> each.segments().size()).sum();
    if (size <= COUNTED_AT_ONCE) {
      Cancel unasked = new Cancel();
      repeats.take(Repeats.counts(project, Progress.unwatched(), unasked));
      counted.run();
      return unasked;
    }
    return jobs.start(
        "repeats.job",
        (progress, cancel) -> Repeats.counts(project, progress, cancel),
        counts -> {
          repeats.take(counts);
          rows.refreshMarks();
          counted.run();
        });
  }
}
