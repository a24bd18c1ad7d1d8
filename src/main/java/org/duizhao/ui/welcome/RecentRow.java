package org.duizhao.ui.welcome;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.session.ProjectSummary;
import org.duizhao.session.Recent;
import org.duizhao.ui.HomePath;
import org.duizhao.ui.Messages;

/// One recent project: its name, how far it has come and where it lies; a pin and a cross. Arrow
/// keys go to its neighbours, Delete takes it off the list.
final class RecentRow extends HBox {

  /// What the row asks for.
  interface Listener {
    void open(Path folder);

    void forget(Path folder);

    void pin(Path folder, boolean pinned);

    /// Goes so many rows down, or up.
    void step(RecentRow from, int by);
  }

  /// A project of the list with what it tells of itself.
  record Entry(Recent recent, ProjectSummary summary) {
    static Entry of(Recent recent) {
      return new Entry(recent, ProjectSummary.of(recent.folder()));
    }
  }

  private final Messages messages;
  private final Button open = new Button();

  RecentRow(Entry entry, Messages messages, Listener listener) {
    this.messages = messages;
    Recent recent = entry.recent();
    Path folder = recent.folder();
    getStyleClass().add("recent-row");
    if (recent.missing()) {
      getStyleClass().add("missing");
    }
    String progress =
        recent.missing() ? messages.text("welcome.recent.missing") : progress(entry.summary());
    Node content = content(entry.summary(), progress);
    open.setGraphic(content);
    open.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    open.setMaxWidth(Double.MAX_VALUE);
    open.getStyleClass().addAll("flat", "recent-project");
    open.setAccessibleText(entry.summary().name() + ", " + progress);
    open.setOnAction(
        event -> {
          if (!recent.missing()) {
            listener.open(folder);
          }
        });
    HBox.setHgrow(open, Priority.ALWAYS);
    Button pin =
        button(
            "pin",
            recent.pinned() ? "welcome.recent.unpin" : "welcome.recent.pin",
            () -> listener.pin(folder, !recent.pinned()));
    pin.getStyleClass().add(recent.pinned() ? "pinned" : "recent-pin");
    Button forget = button("close", "welcome.recent.forget", () -> listener.forget(folder));
    forget.getStyleClass().add("recent-forget");
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case DOWN -> listener.step(this, 1);
            case UP -> listener.step(this, -1);
            case DELETE -> listener.forget(folder);
            default -> {
              return;
            }
          }
          event.consume();
        });
    getChildren().addAll(open, pin, forget);
  }

  void focus() {
    open.requestFocus();
  }

  private Node content(ProjectSummary project, String progress) {
    Label name = new Label(project.name());
    name.getStyleClass().add("recent-name");
    Label done = new Label(progress);
    done.getStyleClass().add("recent-done");
    done.setMinWidth(USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label place = new Label(HomePath.shown(project.folder()));
    place.getStyleClass().add("recent-folder");
    VBox content = new VBox(new HBox(name, space, done), new ProgressLine(project.share()), place);
    content.getStyleClass().add("recent-content");
    content.prefWidthProperty().bind(open.widthProperty().subtract(24));
    return content;
  }

  private Button button(String icon, String label, Runnable action) {
    Region shape = new Region();
    shape.getStyleClass().addAll("icon", "icon-" + icon);
    Button button = new Button();
    button.setGraphic(shape);
    button.getStyleClass().addAll("flat", "icon-button");
    button.setAccessibleText(messages.text(label));
    button.setTooltip(new Tooltip(messages.text(label)));
    button.setOnAction(event -> action.run());
    return button;
  }

  private String progress(ProjectSummary project) {
    if (project.total() == 0) {
      return "";
    }
    return project.confirmed() == project.total()
        ? messages.text("welcome.recent.done", project.total())
        : messages.text("welcome.recent.progress", project.confirmed(), project.total());
  }
}
