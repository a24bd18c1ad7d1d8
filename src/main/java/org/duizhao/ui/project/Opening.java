package org.duizhao.ui.project;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.duizhao.core.Cancel;
import org.duizhao.core.DamagedProject;
import org.duizhao.core.LockedProject;
import org.duizhao.core.UserException;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.ui.Frame;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Messages;

/// Opens projects by a job; what only the user can decide is asked on a sheet.
public final class Opening {

  private final Projects projects;
  private final FxJobs jobs;
  private final Frame frame;
  private final Messages messages;
  private final Runnable fallBack;
  private Cancel running = new Cancel();

  private sealed interface Outcome {
    record Opened(Session session) implements Outcome {}

    record Damaged(DamagedProject problem) implements Outcome {}

    record Locked(LockedProject problem) implements Outcome {}

    record Failed(UserException problem) implements Outcome {}
  }

  @FunctionalInterface
  private interface Way {
    Session open();
  }

  /// @param fallBack called when the project does not open; shows something where there is nothing
  public Opening(
      Projects projects, FxJobs jobs, Frame frame, Messages messages, Runnable fallBack) {
    this.projects = projects;
    this.jobs = jobs;
    this.frame = frame;
    this.messages = messages;
    this.fallBack = fallBack;
  }

  /// Opens the project; the one asked for last wins.
  public void open(Path folder, Consumer<Session> opened) {
    start(() -> projects.openAsking(folder), folder, opened);
  }

  private void start(Way way, Path folder, Consumer<Session> opened) {
    running.request();
    running =
        jobs.<Outcome>start(
            "file.opening",
            (progress, cancel) -> attempt(way, cancel),
            outcome -> {
              switch (outcome) {
                case Outcome.Opened(Session session) -> opened.accept(session);
                case Outcome.Damaged(DamagedProject problem) -> ask(problem, folder, opened);
                case Outcome.Locked(LockedProject problem) -> ask(problem, folder, opened);
                case Outcome.Failed(UserException problem) -> {
                  frame.messageBar().show(problem);
                  fallBack.run();
                }
              }
            });
  }

  private static Outcome attempt(Way way, Cancel cancel) {
    try {
      Session session = way.open();
      if (cancel.isRequested()) {
        // Nobody waits for it any more, and it would keep the project locked.
        session.abandon();
        cancel.check();
      }
      return new Outcome.Opened(session);
    } catch (DamagedProject problem) {
      return new Outcome.Damaged(problem);
    } catch (LockedProject problem) {
      return new Outcome.Locked(problem);
    } catch (UserException problem) {
      return new Outcome.Failed(problem);
    }
  }

  private void ask(DamagedProject problem, Path folder, Consumer<Session> opened) {
    fallBack.run();
    frame.showOverlay(
        new DamagedSheet(
            problem,
            messages,
            chosen -> {
              frame.closeOverlay();
              start(() -> projects.open(folder, chosen), folder, opened);
            },
            frame::closeOverlay));
  }

  private void ask(LockedProject problem, Path folder, Consumer<Session> opened) {
    fallBack.run();
    frame.showOverlay(
        new LockedSheet(
            problem,
            messages,
            () -> {
              frame.closeOverlay();
              open(folder, opened);
            },
            frame::closeOverlay));
  }
}
