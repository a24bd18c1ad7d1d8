package org.duizhao.ui.dashboard;

import java.time.InstantSource;
import java.time.ZoneId;
import org.duizhao.core.Project;
import org.duizhao.session.Jobs;
import org.duizhao.session.ProgressReport;
import org.duizhao.session.Session;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// Opens the dashboard over the window and has its figures counted.
public final class Dashboard {

  private final Session session;
  private final Frame frame;
  private final Messages messages;
  private final Jobs jobs;
  private final InstantSource clock;
  private final ZoneId zone;

  /// Goes to a place in the text.
  @FunctionalInterface
  public interface Way {
    /// Goes to a segment of a document.
    boolean go(String document, int position);
  }

  /// Takes the clock and the zone that say which day is today.
  public Dashboard(
      Session session,
      Frame frame,
      Messages messages,
      Jobs jobs,
      InstantSource clock,
      ZoneId zone) {
    this.session = session;
    this.frame = frame;
    this.messages = messages;
    this.jobs = jobs;
    this.clock = clock;
    this.zone = zone;
  }

  /// The command that opens it.
  ///
  /// @param handOver makes an edit of what was typed
  /// @param way leads to a part that is chosen
  public Command command(Runnable handOver, Way way) {
    return Command.of(
            "view.reading",
            "view.dashboard",
            () -> {
              handOver.run();
              open(way);
            })
        .key("F8");
  }

  private void open(Way way) {
    DashboardSheet sheet =
        new DashboardSheet(
            messages,
            part -> {
              frame.closeOverlay();
              way.go(part.document(), part.start());
            },
            frame::closeOverlay);
    frame.showOverlay(sheet);
    Project project = session.project();
    jobs.start(
        "dashboard.counting",
        (progress, cancel) -> {
          // Waits for what is on its way to the disk, where the days are remembered.
          session.flush();
          return ProgressReport.of(
              project, session.folder(), clock.instant(), zone, progress, cancel);
        },
        sheet::show);
  }
}
