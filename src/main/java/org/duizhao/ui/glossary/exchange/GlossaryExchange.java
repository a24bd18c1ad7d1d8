package org.duizhao.ui.glossary.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.exchange.ImportPlan;
import org.duizhao.glossary.exchange.TbxStyle;
import org.duizhao.session.Glossaries;
import org.duizhao.session.GlossaryFiles;
import org.duizhao.session.Jobs;
import org.duizhao.session.terms.TermExport;
import org.duizhao.session.terms.TermFile;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// Imports terms into and exports them from the project's glossaries.
public final class GlossaryExchange {

  private final Glossaries glossaries;
  private final Frame frame;
  private final Messages messages;
  private final Jobs jobs;
  private final Choosers choosers;
  private final Runnable undo;

  /// @param undo takes the last change of the glossaries back
  public GlossaryExchange(
      Glossaries glossaries,
      Frame frame,
      Messages messages,
      Jobs jobs,
      Choosers choosers,
      Runnable undo) {
    this.glossaries = glossaries;
    this.frame = frame;
    this.messages = messages;
    this.jobs = jobs;
    this.choosers = choosers;
    this.undo = undo;
  }

  /// Asks for a file and shows what it would do.
  ///
  /// @param selected the glossary to offer first
  public void bring(Optional<Path> selected) {
    choosers.openFiles(messages.text("termImport.chooser")).stream()
        .findFirst()
        .ifPresent(file -> bring(file, selected));
  }

  /// Shows what the file would do.
  public void bring(Path file, Optional<Path> selected) {
    Optional<Path> target =
        selected
            .filter(glossaries::isWritable)
            .or(() -> glossaries.files().stream().filter(glossaries::isWritable).findFirst());
    if (target.isEmpty()) {
      frame.messageBar().say(messages.text("term.noGlossary"));
      return;
    }
    jobs.start(
        "termImport.reading",
        (progress, cancel) -> TermFile.read(file),
        read -> {
          frame.messageBar().settle(file);
          frame.showOverlay(
              new TermImportSheet(
                  glossaries,
                  read,
                  String.valueOf(file.getFileName()),
                  target.get(),
                  messages,
                  this::imported,
                  frame::closeOverlay));
        });
  }

  private void imported(ImportPlan plan) {
    frame.closeOverlay();
    frame
        .messageBar()
        .offer(
            messages.text("termImport.done", plan.added().size(), plan.merged().size()),
            messages.text("command.edit.undo"),
            undo);
  }

  /// Asks for a file and writes a glossary to it.
  public void export(Optional<Path> selected) {
    selected
        .or(() -> glossaries.files().stream().findFirst())
        .ifPresent(
            from ->
                choosers
                    .saveFile(
                        messages.text("termExport.chooser"), GlossaryFiles.name(from) + ".tbx")
                    .ifPresent(to -> export(from, to)));
  }

  /// Writes a glossary; the format follows the ending.
  public void export(Path from, Path to) {
    try {
      Glossary glossary =
          glossaries
              .glossary(from)
              .orElseThrow(() -> new UserException(from + ": there is no such glossary"));
      TermExport.write(glossary, to, TbxStyle.DCA);
      frame
          .messageBar()
          .tell(messages.text("termExport.done", glossary.terms().size(), to.getFileName()));
    } catch (UserException refused) {
      frame.messageBar().show(refused);
    }
  }
}
