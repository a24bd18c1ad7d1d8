package org.duizhao.ui.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.duizhao.session.Jobs;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.FindingsExport;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.MessageBar;
import org.duizhao.ui.Messages;

/// Asks for a file and writes findings to it.
public final class FindingsFile implements BiConsumer<List<SegmentFinding>, String> {

  private final ProjectChecks checks;
  private final String project;
  private final Jobs jobs;
  private final Messages messages;
  private final MessageBar bar;
  private final Choosers choosers;

  /// @param project its name, which the file is called by
  public FindingsFile(
      ProjectChecks checks,
      String project,
      Jobs jobs,
      Messages messages,
      MessageBar bar,
      Choosers choosers) {
    this.checks = checks;
    this.project = project;
    this.jobs = jobs;
    this.messages = messages;
    this.bar = bar;
    this.choosers = choosers;
  }

  @Override
  public void accept(List<SegmentFinding> found, String ending) {
    choosers
        .saveFile(messages.text("findings.export"), project + "-findings." + ending)
        .ifPresent(file -> write(file, found));
  }

  private void write(Path file, List<SegmentFinding> found) {
    FindingsExport export =
        new FindingsExport(
            new FindingText(messages.locale()), each -> checks.reason(each).orElse(""));
    String title = messages.text("findings.of", project);
    jobs.start(
        "findings.exporting",
        (progress, cancel) -> {
          export.write(file, title, found, cancel);
          return found.size();
        },
        count -> bar.tell(messages.text("findings.exported", count, file.getFileName())));
  }
}
