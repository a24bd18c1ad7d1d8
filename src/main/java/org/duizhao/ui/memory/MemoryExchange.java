package org.duizhao.ui.memory;

import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.core.UserException;
import org.duizhao.memory.Memory;
import org.duizhao.session.Jobs;
import org.duizhao.session.exchange.TmxExport;
import org.duizhao.session.exchange.UnitImport;
import org.duizhao.session.exchange.UnitImport.Report;
import org.duizhao.session.exchange.UnitImport.WhenBroken;
import org.duizhao.session.matching.MemoryLine;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.MessageBar;
import org.duizhao.ui.Messages;

/// Takes TMX files over into a memory and writes memories as TMX, beside the window. A broken file
/// leaves the memory as it was, and what stands before the broken place is offered.
public final class MemoryExchange {

  private final ProjectMemories memories;
  private final Jobs jobs;
  private final Messages messages;
  private final MessageBar bar;
  private final Choosers choosers;

  /// @param bar tells what came of it
  public MemoryExchange(
      ProjectMemories memories, Jobs jobs, Messages messages, MessageBar bar, Choosers choosers) {
    this.memories = memories;
    this.jobs = jobs;
    this.messages = messages;
    this.bar = bar;
    this.choosers = choosers;
  }

  /// Asks for files and takes them over.
  public void importInto(MemoryLine line) {
    Optional<Memory> memory = line.memory().filter(open -> !open.isReadOnly());
    if (memory.isEmpty()) {
      bar.say(messages.text("exchange.notWritable"));
      return;
    }
    choosers
        .openFiles(messages.text("exchange.import"))
        .forEach(file -> take(memory.get(), file, WhenBroken.DROP));
  }

  private void take(Memory memory, Path file, WhenBroken whenBroken) {
    jobs.start(
        "exchange.importing",
        (progress, cancel) ->
            new UnitImport(memory, whenBroken, Optional.empty()).run(file, progress, cancel),
        report -> tell(memory, file, whenBroken, report));
  }

  private void tell(Memory memory, Path file, WhenBroken whenBroken, Report report) {
    if (report.added() > 0) {
      memories.learnt();
    }
    if (report.problem().isPresent() && whenBroken == WhenBroken.DROP) {
      bar.show(new UserException(report.problem().get()));
      if (report.units() > 0) {
        bar.offer(
            messages.text("exchange.dropped", file.getFileName()),
            messages.text("exchange.keep", report.units()),
            () -> take(memory, file, WhenBroken.KEEP));
      }
      return;
    }
    bar.tell(
        messages.text(
            "exchange.imported",
            file.getFileName(),
            report.units(),
            report.added(),
            report.known(),
            report.leftOut()));
  }

  /// Asks for a place and writes the memory there.
  public void export(MemoryLine line) {
    line.memory()
        .ifPresent(
            memory ->
                choosers
                    .saveFile(
                        messages.text("exchange.export"),
                        (line.name().isEmpty() ? "memory" : line.name()) + ".tmx")
                    .ifPresent(file -> write(memory, file)));
  }

  private void write(Memory memory, Path file) {
    jobs.start(
        "exchange.exporting",
        (progress, cancel) -> TmxExport.write(memory, file, progress, cancel),
        written -> bar.tell(messages.text("exchange.exported", written, file.getFileName())));
  }
}
