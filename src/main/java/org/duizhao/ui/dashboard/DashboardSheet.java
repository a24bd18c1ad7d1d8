package org.duizhao.ui.dashboard;

import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.session.Amount;
import org.duizhao.session.Pace;
import org.duizhao.session.PartProgress;
import org.duizhao.session.ProgressReport;
import org.duizhao.ui.Messages;

/// The figures that matter, the last 30 days, and every document and heading. Made empty; `show`
/// fills it.
final class DashboardSheet extends VBox {

  private final Messages messages;
  private final Consumer<PartProgress> goTo;

  DashboardSheet(Messages messages, Consumer<PartProgress> goTo, Runnable close) {
    this.messages = messages;
    this.goTo = goTo;
    getStyleClass().add("dashboard");
    // Before the list of parts, which keeps Escape to itself.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
          }
        });
    ProgressBar bar = new ProgressBar();
    bar.setAccessibleText(messages.text("dashboard.counting"));
    getChildren().addAll(title(), new Label(messages.text("dashboard.counting")), bar);
  }

  void show(ProgressReport report) {
    DaysPane days = new DaysPane(report, messages);
    PartsList parts = new PartsList(report.parts(), messages, goTo);
    VBox left = new VBox(subtitle("dashboard.parts"), parts);
    left.getStyleClass().add("dashboard-parts");
    VBox.setVgrow(parts, Priority.ALWAYS);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox right = new VBox(subtitle("dashboard.amounts"), amounts(report), facts(report));
    right.getStyleClass().add("dashboard-side");
    HBox lower = new HBox(left, right);
    lower.getStyleClass().add("dashboard-lower");
    VBox.setVgrow(lower, Priority.ALWAYS);
    getChildren().setAll(title(), tiles(report), days, lower);
    parts.takeFocus();
  }

  private HBox tiles(ProgressReport report) {
    Amount today = report.day(report.today()).confirmed();
    HBox tiles =
        new HBox(
            tile(
                "dashboard.confirmed",
                messages.text("dashboard.share", share(report)),
                messages.text(
                    "dashboard.confirmed.of",
                    report.confirmed().segments(),
                    report.all().segments())),
            tile(
                "dashboard.today",
                messages.text("dashboard.han", today.han()),
                messages.text("dashboard.today.more", today.segments(), today.words())),
            pace(report.pace()),
            left(report));
    tiles.getStyleClass().add("dashboard-tiles");
    return tiles;
  }

  /// Never rounded up to all of it.
  private static double share(ProgressReport report) {
    int all = report.all().segments();
    return all == 0 ? 0 : Math.floor(100.0 * report.confirmed().segments() / all) / 100;
  }

  private Node pace(Pace pace) {
    if (pace.hanPerDay().isEmpty()) {
      return tile(
          "dashboard.pace",
          messages.text("dashboard.pace.unknown"),
          messages.text("dashboard.pace.days", pace.days(), Pace.FEWEST_DAYS));
    }
    return tile(
        "dashboard.pace",
        messages.text("dashboard.pace.day", pace.hanPerDay().getAsLong()),
        messages.text("dashboard.pace.median", pace.days()));
  }

  private Node left(ProgressReport report) {
    long han = report.all().han() - report.confirmed().han();
    boolean finished = report.confirmed().segments() == report.all().segments();
    String head;
    if (finished) {
      head = messages.text("dashboard.left.none");
    } else if (report.pace().daysLeft().isEmpty()) {
      head = messages.text("dashboard.han", han);
    } else {
      head = messages.text("dashboard.left.days", report.pace().daysLeft().getAsLong());
    }
    String foot =
        finished
            ? messages.text("dashboard.left.done")
            : messages.text("dashboard.left.of", han, report.all().han());
    return tile("dashboard.left", head, foot);
  }

  private Node tile(String key, String head, String foot) {
    Label name = new Label(messages.text(key));
    name.getStyleClass().add("tile-name");
    Label value = new Label(head);
    value.getStyleClass().add("tile-value");
    Label more = new Label(foot);
    more.getStyleClass().add("tile-more");
    more.setMinHeight(USE_PREF_SIZE);
    VBox tile = new VBox(name, value, more);
    tile.getStyleClass().add("tile");
    tile.setMaxWidth(Double.MAX_VALUE);
    tile.setAccessibleText(name.getText() + ": " + head + ", " + foot);
    HBox.setHgrow(tile, Priority.ALWAYS);
    return tile;
  }

  private GridPane amounts(ProgressReport report) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("amounts");
    ColumnConstraints first = new ColumnConstraints();
    first.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(first);
    String[] heads = {"dashboard.segments", "dashboard.characters", "dashboard.words"};
    for (int i = 0; i < heads.length; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(column);
      Label head = new Label(messages.text(heads[i]));
      head.getStyleClass().add("amounts-head");
      grid.add(head, i + 1, 0);
    }
    row(grid, 1, "dashboard.all", report.all());
    row(grid, 2, "dashboard.translated", report.translated());
    row(grid, 3, "dashboard.confirmed", report.confirmed());
    row(grid, 4, "dashboard.today", report.day(report.today()).confirmed());
    return grid;
  }

  private void row(GridPane grid, int row, String key, Amount amount) {
    grid.add(new Label(messages.text(key)), 0, row);
    long[] values = {amount.segments(), amount.han(), amount.words()};
    for (int i = 0; i < values.length; i++) {
      Label value = new Label(messages.text("dashboard.number", values[i]));
      value.getStyleClass().add("amounts-value");
      grid.add(value, i + 1, row);
    }
  }

  private Node facts(ProgressReport report) {
    VBox facts = new VBox();
    facts.getStyleClass().add("facts");
    facts
        .getChildren()
        .addAll(
            new Label(messages.text("dashboard.repetitions", report.repetitions())),
            new Label(messages.text("dashboard.notes", report.notes(), report.bookmarks())));
    report
        .pace()
        .hanPerHour()
        .ifPresent(
            han ->
                facts
                    .getChildren()
                    .add(new Label(messages.text("dashboard.hour", han, report.pace().hours()))));
    return facts;
  }

  private Label title() {
    Label title = new Label(messages.text("dashboard.title"));
    title.getStyleClass().add("sheet-title");
    return title;
  }

  private Label subtitle(String key) {
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("sheet-subtitle");
    return label;
  }
}
