package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.duizhao.session.Jobs;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.SharedMemories;
import org.duizhao.session.matching.Memories;
import org.duizhao.session.matching.MemoryLine;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;
import org.duizhao.ui.memory.ConcordanceSheet;
import org.duizhao.ui.memory.MatchesPane;
import org.duizhao.ui.memory.MemoriesSheet;
import org.duizhao.ui.memory.MemoryExchange;
import org.duizhao.ui.memory.PretranslateSheet;
import org.duizhao.ui.memory.StatisticsSheet;
import org.duizhao.ui.memory.UnitsSheet;
import org.jspecify.annotations.Nullable;

/// What can be done with the memories from the editor.
final class MemoryCommands implements MatchesPane.Actions, MemoriesSheet.Actions {

  private final EditorScreen screen;
  private final ProjectMemories memories;
  private final SettingsFile settings;
  private final Frame frame;
  private final Messages messages;
  private final Jobs jobs;
  private final Choosers choosers;
  private final MemoryExchange exchange;
  private @Nullable Matching matching;

  MemoryCommands(
      EditorScreen screen,
      ProjectMemories memories,
      SettingsFile settings,
      Frame frame,
      Messages messages,
      Jobs jobs,
      Choosers choosers) {
    this.screen = screen;
    this.memories = memories;
    this.settings = settings;
    this.frame = frame;
    this.messages = messages;
    this.jobs = jobs;
    this.choosers = choosers;
    this.exchange = new MemoryExchange(memories, jobs, messages, frame.messageBar(), choosers);
  }

  /// All commands, those on matches among them.
  List<Command> all(Matching active) {
    matching = active;
    List<Command> all = new ArrayList<>(active.all());
    all.add(
        Command.of("memory.look", "memory.concordance", () -> lookUp(selected()))
            .key("Shortcut+K"));
    all.add(
        Command.of("memory.work", "memory.pretranslate", this::pretranslate)
            .key("Shortcut+Shift+T"));
    all.add(Command.of("memory.work", "memory.statistics", this::count).key("Shift+F8"));
    all.add(
        Command.of("memory.set", "memory.memories", this::openMemories).key("Shortcut+Shift+M"));
    all.add(Command.of("memory.set", "memory.import", () -> own(this::importInto)));
    all.add(Command.of("memory.set", "memory.export", () -> own(this::export)));
    all.add(Command.of("memory.set", "memory.units", () -> own(line -> units(line.name()))));
    all.add(Command.of("memory.set", "memory.autofill", this::toggleFill));
    return all;
  }

  @Override
  public void insert(Memories.Offer offer) {
    if (matching != null) {
      matching.insert(offer);
      screen.focusTranslation();
    }
  }

  /// What is selected on either side.
  private String selected() {
    String source = screen.selectedSource();
    return source.isEmpty() ? screen.selectedTarget() : source;
  }

  @Override
  public void lookUp(String text) {
    frame.showOverlay(
        new ConcordanceSheet(
            memories,
            screen.model().session().project().name(),
            jobs,
            messages,
            text.isEmpty() ? selected() : text,
            target -> {
              frame.closeOverlay();
              screen.focusTranslation();
              screen.insert(target);
            }));
  }

  private void count() {
    EditorModel model = screen.model();
    if (model.handOver() && !model.document().isEmpty()) {
      frame.showOverlay(
          new StatisticsSheet(
              memories,
              model.session().project(),
              model.document(),
              jobs,
              messages,
              frame.messageBar(),
              choosers));
    }
  }

  private void pretranslate() {
    EditorModel model = screen.model();
    if (model.handOver() && !model.document().isEmpty()) {
      frame.showOverlay(
          new PretranslateSheet(
              memories, model.session().project(), model.document(), jobs, messages, this::fill));
    }
  }

  private void fill(PretranslateSheet.Wish wish) {
    frame.closeOverlay();
    screen
        .largeEdits()
        .make(
            "pretranslate.job",
            wish.found().found().size(),
            () ->
                (project, progress, cancel) ->
                    wish.found().edit(project, wish.least(), wish.confirm()),
            done -> frame.messageBar().tell(PretranslateSheet.report(wish, messages)));
  }

  @Override
  public void openMemories() {
    frame.showOverlay(
        new MemoriesSheet(
            memories, screen.model().session().project().name(), jobs, messages, choosers, this));
  }

  @Override
  public void correct(Memories.Offer offer) {
    units(offer.memory(), OptionalLong.of(offer.match().unit()));
  }

  @Override
  public void units(String memory) {
    units(memory, OptionalLong.empty());
  }

  private void units(String memory, OptionalLong unit) {
    memories.all().stream()
        .filter(line -> line.name().equals(memory))
        .findFirst()
        .flatMap(MemoryLine::memory)
        .ifPresent(
            open ->
                frame.showOverlay(
                    new UnitsSheet(
                        memory,
                        screen.model().session().project().name(),
                        open,
                        unit,
                        jobs,
                        messages,
                        memories::learnt)));
  }

  @Override
  public void importInto(MemoryLine memory) {
    frame.closeOverlay();
    exchange.importInto(memory);
  }

  @Override
  public void export(MemoryLine memory) {
    frame.closeOverlay();
    exchange.export(memory);
  }

  /// The user's own memory, or the project's where that is not in use.
  private void own(Consumer<MemoryLine> action) {
    List<MemoryLine> open =
        memories.all().stream().filter(line -> line.memory().isPresent()).toList();
    open.stream()
        .filter(line -> line.use().filter(use -> use.file().equals(SharedMemories.OWN)).isPresent())
        .findFirst()
        .or(() -> open.stream().findFirst())
        .ifPresentOrElse(action, () -> frame.messageBar().say(messages.text("matches.noMemory")));
  }

  @Override
  public void leave() {
    screen.focusTranslation();
  }

  private void toggleFill() {
    boolean fills = !settings.settings().matching().fill();
    settings.change(all -> all.withMatching(all.matching().withFill(fills)));
    frame.messageBar().tell(messages.text(fills ? "matches.fillOn" : "matches.fillOff"));
  }
}
