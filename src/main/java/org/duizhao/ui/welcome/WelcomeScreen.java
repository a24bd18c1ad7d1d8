package org.duizhao.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.core.Cancel;
import org.duizhao.session.Jobs;
import org.duizhao.session.Projects;
import org.duizhao.session.Recent;
import org.duizhao.ui.Command;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Screen;

/// Ways to begin on the left, recent projects with their progress on the right.
public final class WelcomeScreen implements Screen, RecentRow.Listener {

  /// What the screen asks the window to do.
  public interface Ways {
    void open(Path folder);

    void newFromFile();

    void newFromText();

    /// Pairs a text and its translation.
    void alignTexts();

    /// Takes a text or files from the clipboard.
    void newFromClipboard();

    void chooseProject();

    /// Opens the translation that comes with the program; called only when it is there.
    void openInterview();

    boolean hasInterview();
  }

  private final Messages messages;
  private final Projects recent;
  private final Jobs jobs;
  private final Ways ways;
  private final VBox projects = new VBox();
  private final StackPane view = new StackPane();
  private final Button first;
  private final List<Command> commands;
  private Cancel reading = new Cancel();

  public WelcomeScreen(Messages messages, Projects recent, Jobs jobs, Ways ways) {
    this.messages = messages;
    this.recent = recent;
    this.jobs = jobs;
    this.ways = ways;
    commands =
        List.of(Command.of("file", "file.clipboard", ways::newFromClipboard).key("Shortcut+V"));
    view.getStyleClass().add("welcome-screen");
    view.getStylesheets()
        .add(String.valueOf(WelcomeScreen.class.getResource("/org/duizhao/ui/css/screens.css")));
    first = way("file-import", "welcome.new.file", "welcome.new.file.hint", ways::newFromFile);
    VBox start =
        new VBox(
            first,
            way("paste", "welcome.new.paste", "welcome.new.paste.hint", ways::newFromText),
            way("align", "welcome.align", "welcome.align.hint", ways::alignTexts),
            way("file-open", "welcome.open", "welcome.open.hint", ways::chooseProject));
    if (ways.hasInterview()) {
      start
          .getChildren()
          .add(way("book", "welcome.interview", "welcome.interview.hint", ways::openInterview));
    }
    start.getStyleClass().add("welcome-ways");
    Label headline = new Label(messages.text("welcome.headline"));
    headline.getStyleClass().add("welcome-headline");
    Label tagline = new Label(messages.text("welcome.tagline"));
    tagline.getStyleClass().add("welcome-tagline");
    Label recentTitle = new Label(messages.text("welcome.recent"));
    recentTitle.getStyleClass().add("pane-title");
    projects.getStyleClass().add("welcome-projects");
    ScrollPane scroll = new ScrollPane(projects);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox right = new VBox(recentTitle, scroll);
    right.getStyleClass().add("welcome-recent");
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox columns = new HBox(start, new Separator(Orientation.VERTICAL), right);
    columns.getStyleClass().add("welcome-columns");
    Label drop = new Label(messages.text("welcome.drop"));
    drop.getStyleClass().add("empty-hint");
    VBox page = new VBox(new VBox(headline, tagline), columns, drop);
    page.getStyleClass().add("welcome-page");
    page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    view.getChildren().add(page);
  }

  /// Lists the recent projects as their files are now; one just closed must be written by then.
  public WelcomeScreen list() {
    fill();
    return this;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public String title() {
    return "";
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public void shown() {
    focusFirst();
  }

  @Override
  public Optional<Screen> again() {
    return Optional.of(new WelcomeScreen(messages, recent, jobs, ways).list());
  }

  @Override
  public void hidden() {
    reading.request();
  }

  private void fill() {
    List<Recent> all = recent.recents();
    if (all.isEmpty()) {
      Label empty = new Label(messages.text("welcome.recent.empty"));
      empty.getStyleClass().add("empty-hint");
      empty.setWrapText(true);
      projects.getChildren().setAll(empty);
      return;
    }
    reading =
        jobs.start(
            "welcome.job",
            (progress, cancel) -> all.stream().map(RecentRow.Entry::of).toList(),
            this::fill);
  }

  private void fill(List<RecentRow.Entry> entries) {
    boolean hadFocus = projects.getChildren().isEmpty() && first.isFocused();
    projects
        .getChildren()
        .setAll(entries.stream().map(entry -> new RecentRow(entry, messages, this)).toList());
    if (hadFocus) {
      focusFirst();
    }
  }

  private void focusFirst() {
    Node project = projects.lookup(".recent-project");
    (project == null ? first : project).requestFocus();
  }

  @Override
  public void open(Path folder) {
    ways.open(folder);
  }

  @Override
  public void forget(Path folder) {
    int at = focusedRow();
    recent.forget(folder);
    refill(at);
  }

  @Override
  public void pin(Path folder, boolean pinned) {
    recent.pin(folder, pinned);
    refill(pinned ? 0 : focusedRow());
  }

  @Override
  public void step(RecentRow from, int by) {
    focusRow(projects.getChildren().indexOf(from) + by);
  }

  private void refill(int focus) {
    fill();
    focusRow(focus);
  }

  private int focusedRow() {
    for (int i = 0; i < projects.getChildren().size(); i++) {
      if (projects.getChildren().get(i).isFocusWithin()) {
        return i;
      }
    }
    return 0;
  }

  private void focusRow(int at) {
    List<Node> rows = projects.getChildren();
    if (!rows.isEmpty() && rows.get(Math.clamp(at, 0, rows.size() - 1)) instanceof RecentRow row) {
      row.focus();
    }
  }

  private Button way(String icon, String label, String hint, Runnable action) {
    Region shape = new Region();
    shape.getStyleClass().addAll("icon", "icon-" + icon, "way-icon");
    Label name = new Label(messages.text(label));
    name.getStyleClass().add("way-name");
    Label explained = new Label(messages.text(hint));
    explained.getStyleClass().add("empty-hint");
    HBox content = new HBox(shape, new VBox(name, explained));
    content.getStyleClass().add("way-content");
    Button button = new Button();
    button.setGraphic(content);
    button.getStyleClass().addAll("flat", "welcome-way");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(name.getText());
    button.setAccessibleHelp(explained.getText());
    button.setOnAction(event -> action.run());
    return button;
  }
}
