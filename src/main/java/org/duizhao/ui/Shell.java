package org.duizhao.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.duizhao.session.Session;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.checking.CheckShelf;
import org.duizhao.session.matching.MemoryShelf;
import org.duizhao.session.matching.ProjectMemories;
import org.duizhao.ui.editor.EditorScreen;

/// The window: its frame, the commands that are always there, and the ways between its screens.
public final class Shell implements AutoCloseable {

  private static final int STEP = 10;

  private final Stage stage;
  private final SettingsFile settings;
  private final MemoryShelf shelf;
  private final CheckShelf checks;
  private final Choosers choosers;
  private final Messages messages;
  private final Theme theme;
  private final Commands commands;
  private final Frame frame;
  private final FxJobs jobs;
  private final WindowPlace place;

  /// Builds the window's content; `open` shows it.
  ///
  /// @param shelf where the memories lie that projects share
  /// @param checks what the checks of all projects share
  public Shell(
      Stage stage, SettingsFile settings, MemoryShelf shelf, CheckShelf checks, Choosers choosers) {
    this.stage = stage;
    this.settings = settings;
    this.shelf = shelf;
    this.checks = checks;
    this.choosers = choosers;
    this.place = new WindowPlace(stage, settings);
    this.messages = Messages.of(settings.settings().look().language());
    this.theme = new Theme(settings, new Fonts());
    this.commands = new Commands(messages, new Keymap(settings));
    this.frame = new Frame(commands, messages);
    this.jobs = new FxJobs(frame.messageBar()::show);
    frame.showWork(new WorkLine(jobs, messages));
    addCommands();
    commands.keymap().listen(frame::refreshCommands);
  }

  /// Shows the window where it stood last.
  public void open() {
    Dimension2D size = place.size();
    Scene scene = new Scene(frame, size.getWidth(), size.getHeight());
    theme.dress(scene);
    Composition.guard(scene);
    KeyUsed.guard(scene);
    commands.listenIn(scene);
    scene.addEventFilter(ScrollEvent.SCROLL, this::zoomByWheel);
    frame.refreshCommands();
    stage.setScene(scene);
    stage.setTitle(messages.text("program.name"));
    stage.setMinWidth(720);
    stage.setMinHeight(480);
    place.restore();
    stage.show();
    place.follow();
  }

  /// Puts a screen into the window.
  public void show(org.duizhao.ui.Screen screen) {
    frame.show(screen);
    String program = messages.text("program.name");
    stage.setTitle(screen.title().isEmpty() ? program : screen.title() + " – " + program);
  }

  /// Opens the editor on the session, which stays with its owner to close.
  public void edit(Session session) {
    show(
        new EditorScreen(
            session, memories(session), frame, messages, jobs, theme, settings, choosers, checks));
  }

  /// Opens the memories of a project that is about to be shown, whose Chinese the window then knows
  /// how to write.
  public ProjectMemories memories(Session session) {
    theme.showChineseOf(session.project().sourceLanguage());
    return new ProjectMemories(session, shelf, jobs, frame.messageBar()::show);
  }

  public SettingsFile settings() {
    return settings;
  }

  public Frame frame() {
    return frame;
  }

  public Commands commands() {
    return commands;
  }

  public Messages messages() {
    return messages;
  }

  public Theme theme() {
    return theme;
  }

  public FxJobs jobs() {
    return jobs;
  }

  @Override
  public void close() {
    place.stop();
    frame.leave();
    theme.stop();
    jobs.close();
  }

  private void addCommands() {
    commands.add(
        Command.of("view", "view.palette", this::showPalette).key("Shortcut+Shift+P"),
        Command.of("view", "view.theme", theme::toggle).key("Shortcut+Shift+L"),
        Command.of("view.zoom", "view.larger", () -> zoom(STEP))
            .key("Shortcut+EQUALS", "Shortcut+PLUS", "Shortcut+Shift+EQUALS", "Shortcut+ADD"),
        Command.of("view.zoom", "view.smaller", () -> zoom(-STEP))
            .key("Shortcut+MINUS", "Shortcut+SUBTRACT"),
        Command.of("view.zoom", "view.actualSize", () -> zoom(0))
            .key("Shortcut+DIGIT0", "Shortcut+NUMPAD0"),
        Command.of("view.settings", "view.preferences", this::showPreferences)
            .key("Shortcut+COMMA"),
        Command.of("view.message", "view.answer", frame.messageBar()::answer)
            .key("Alt+ENTER")
            .when(frame.messageBar().offering()),
        Command.of("help", "help.shortcuts", this::showShortcuts).key("F1"),
        Command.of("help", "help.about", () -> frame.showOverlay(new AboutSheet(messages))));
  }

  private void showPalette() {
    frame.showOverlay(new CommandPalette(commands, messages, settings, frame::closeOverlay));
  }

  private void showShortcuts() {
    frame.showOverlay(new ShortcutSheet(commands, messages));
  }

  /// Shows the settings; each topic is a section of its own.
  private void showPreferences() {
    frame.showOverlay(
        new PreferencesSheet(
            messages,
            List.of(
                new LookSection(theme, messages, this::speak),
                new FontsSection(theme, messages),
                new TranslatingSection(settings, commands.find("checks.choose"), messages),
                new MatchesSection(settings, messages))));
  }

  /// Shows the window in another language, at the same place.
  private void speak(String languageTag) {
    theme.change(theme.look().withLanguage(languageTag));
    messages.speak(languageTag);
    if (frame.handOver()) {
      Optional<String> over = frame.screen().flatMap(org.duizhao.ui.Screen::openedBy);
      frame.uncover();
      frame
          .screen()
          .flatMap(org.duizhao.ui.Screen::again)
          .ifPresentOrElse(this::show, frame::refreshCommands);
      over.map(commands::get).ifPresent(Command::run);
    } else {
      frame.refreshCommands();
    }
    frame.closeOverlay();
    showPreferences();
  }

  private void zoom(int by) {
    theme.change(theme.look().withZoom(by == 0 ? 100 : theme.look().zoom() + by));
  }

  private void zoomByWheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      event.consume();
      zoom(event.getDeltaY() > 0 ? STEP : -STEP);
    }
  }
}
