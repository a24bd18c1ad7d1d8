package org.duizhao.ui.editor;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Step;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// The steps of the whole project, newest first, read from the disk a page at a time as the list is
/// scrolled. Enter goes to what a step changed; all after a step can be taken back at once.
final class ProjectHistorySheet extends VBox {

  private static final int PAGE = 100;

  private final EditorModel model;
  private final LargeEdits large;
  private final Messages messages;
  private final Consumer<Runnable> onScreen;
  private final Consumer<Step> go;
  private final Runnable close;
  private final ListView<Bursts.Run> list = new ListView<>();
  private final List<Step> read = new ArrayList<>();
  private final Label question = new Label();
  private final Button back;
  private final Button sure;
  private final Button no;
  private boolean complete;
  private boolean reading;

  /// @param onScreen brings a call from the writer's thread to this one
  /// @param go shows what a step changed
  ProjectHistorySheet(
      EditorModel model,
      LargeEdits large,
      Messages messages,
      Consumer<Runnable> onScreen,
      Consumer<Step> go,
      Runnable close) {
    this.model = model;
    this.large = large;
    this.messages = messages;
    this.onScreen = onScreen;
    this.go = go;
    this.close = close;
    getStyleClass().add("project-history");
    Label title = new Label(messages.text("past.title"));
    title.getStyleClass().add("sheet-title");
    Label keys = new Label(messages.text("past.keys"));
    keys.getStyleClass().add("preferences-note");
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(messages.locale())
            .withZone(ZoneId.systemDefault());
    list.getStyleClass().add("first-focus");
    list.setAccessibleText(title.getText());
    list.setPlaceholder(new Label(messages.text("past.none")));
    list.setCellFactory(
        view -> new StepCell(messages, time, model.session(), this::isDone, this::seen));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            goToChosen();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    back = button("past.back", this::ask);
    sure = button("past.sure", this::takeBack);
    sure.getStyleClass().add("accent");
    no = button("past.no", () -> asking(false));
    question.setWrapText(true);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(keys, question, gap, back, no, sure);
    foot.getStyleClass().add("export-buttons");
    getChildren().addAll(title, list, foot);
    keys.visibleProperty().bind(question.visibleProperty().not());
    keys.managedProperty().bind(keys.visibleProperty());
    asking(false);
    list.getSelectionModel().selectedItemProperty().subscribe(chosen -> asking(false));
    restart();
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setOnAction(event -> action.run());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private boolean isDone(Bursts.Run run) {
    return run.last().position() <= model.session().past().done();
  }

  /// Reads on when the end of what has been read comes into sight.
  private void seen(int index) {
    if (index > list.getItems().size() - 20) {
      readOn();
    }
  }

  private void restart() {
    read.clear();
    complete = false;
    readOn();
  }

  private void readOn() {
    if (complete || reading) {
      return;
    }
    reading = true;
    long before = read.isEmpty() ? Long.MAX_VALUE : read.getLast().position();
    model.session().past().steps(before, PAGE, steps -> onScreen.accept(() -> take(steps)));
  }

  private void take(List<Step> steps) {
    reading = false;
    complete = steps.size() < PAGE;
    int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
    read.addAll(steps);
    list.getItems().setAll(Bursts.ofSteps(read, model.session().past().done()));
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().select(Math.min(chosen, list.getItems().size() - 1));
    }
  }

  private Bursts.@Nullable Run chosen() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> goToChosen();
      case BACK_SPACE, DELETE -> ask();
      // A list takes this key for itself.
      case ESCAPE -> close.run();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void goToChosen() {
    Bursts.Run run = chosen();
    if (run != null) {
      go.accept(run.last());
    }
  }

  /// How many steps lie between the chosen one and where the project stands.
  private long distance() {
    Bursts.Run run = chosen();
    return run == null ? 0 : run.last().position() - model.session().past().done();
  }

  private void ask() {
    long distance = distance();
    if (distance == 0) {
      return;
    }
    question.setText(
        messages.text(distance < 0 ? "past.askBack" : "past.askAgain", Math.abs(distance)));
    asking(true);
    sure.requestFocus();
  }

  private void asking(boolean now) {
    question.setVisible(now);
    question.setManaged(now);
    sure.setVisible(now);
    no.setVisible(now);
    long distance = distance();
    back.setVisible(!now && distance != 0);
    back.setText(messages.text(distance > 0 ? "past.again" : "past.back"));
    if (!now && getScene() != null) {
      list.requestFocus();
    }
  }

  private void takeBack() {
    Bursts.Run run = chosen();
    if (run != null) {
      asking(false);
      large.moveTo(run.last().position(), edit -> restart());
    }
  }
}
