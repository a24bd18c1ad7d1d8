package org.duizhao.ui.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.duizhao.core.UserException;
import org.duizhao.session.Jobs;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.FindingsExport;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Messages;

/// Asks for a file and writes findings to it.
public final class FindingsFile implements FindingsSheet.Export {

  private final ProjectChecks checks;
  private final String project;
  private final Jobs jobs;
  private final Messages messages;
  private final Choosers choosers;

  /// @param project its name, which the file is called by
  public FindingsFile(
      ProjectChecks checks, String project, Jobs jobs, Messages messages, Choosers choosers) {
    this.checks = checks;
    this.project = project;
    this.jobs = jobs;
    this.messages = messages;
    this.choosers = choosers;
  }

  @Override
  public void write(List<SegmentFinding> found, String ending, BiConsumer<Boolean, String> told) {
    choosers
        .saveFile(messages.text("findings.export"), project + "-findings." + ending)
        .ifPresent(file -> write(file, found, told));
  }

  private void write(Path file, List<SegmentFinding> found, BiConsumer<Boolean, String> told) {
    FindingsExport export =
        new FindingsExport(
            new FindingText(messages.locale()), each -> checks.reason(each).orElse(""));
    String title = messages.text("findings.of", project);
    jobs.<Optional<UserException>>start(
        "findings.exporting",
        (progress, cancel) -> {
          try {
            export.write(file, title, found, cancel);
            return Optional.empty();
          } catch (UserException refused) {
            return Optional.of(refused);
          }
        },
        refused ->
            told.accept(
                refused.isEmpty(),
                refused
                    .map(each -> String.valueOf(each.getMessage()))
                    .orElseGet(
                        () ->
                            messages.text("findings.exported", found.size(), file.getFileName()))));
  }
}
