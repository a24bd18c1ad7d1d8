package org.duizhao.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.duizhao.session.WorkDay;

/// Two bars a day: a hollow one for what was first translated, a full one for what was confirmed,
/// in Chinese characters. The arrow keys walk along the days.
final class DayChart extends Pane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double FOOT = 20;
  private static final double HEAD = 8;
  private static final double LEFT = 52;
  private static final int LABEL_EVERY = 5;

  private final List<WorkDay> days;
  private final List<Column> columns = new ArrayList<>();
  private final List<Region> lines = new ArrayList<>();
  private final List<Label> marks = new ArrayList<>();
  private final Consumer<WorkDay> chosen;
  private final long top;
  private int at;

  /// One day's bars and its place to point at.
  private record Column(Region place, Region drafted, Region confirmed, Label date) {}

  /// Takes the days in order, what describes one, and its date as short as possible.
  DayChart(
      List<WorkDay> days,
      Function<WorkDay, String> described,
      Function<WorkDay, String> dated,
      Function<Long, String> number,
      Consumer<WorkDay> chosen) {
    this.days = days;
    this.chosen = chosen;
    this.top =
        Scale.top(
            days.stream()
                .mapToLong(day -> Math.max(day.drafted().han(), day.confirmed().han()))
                .max()
                .orElse(0));
    getStyleClass().add("day-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    for (int i = 0; i <= 2; i++) {
      Region line = region("chart-line");
      Label mark = new Label(number.apply(top * i / 2));
      mark.getStyleClass().add("chart-mark");
      lines.add(line);
      marks.add(mark);
      getChildren().addAll(line, mark);
    }
    for (int i = 0; i < days.size(); i++) {
      WorkDay day = days.get(i);
      Region place = region("chart-day");
      place.setAccessibleRole(AccessibleRole.TEXT);
      place.setAccessibleText(described.apply(day));
      int index = i;
      place.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> choose(index));
      Label date = new Label(dated.apply(day));
      date.getStyleClass().add("chart-mark");
      date.setVisible((days.size() - 1 - i) % LABEL_EVERY == 0);
      Region drafted = bar("bar-drafted");
      Region confirmed = bar("bar-confirmed");
      columns.add(new Column(place, drafted, confirmed, date));
      getChildren().addAll(place, drafted, confirmed, date);
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    choose(days.size() - 1);
  }

  /// Shows which day is looked at.
  void choose(int index) {
    if (days.isEmpty()) {
      return;
    }
    at = Math.clamp(index, 0, days.size() - 1);
    for (int i = 0; i < columns.size(); i++) {
      columns.get(i).place().pseudoClassStateChanged(CHOSEN, i == at);
    }
    setAccessibleText(columns.get(at).place().getAccessibleText());
    chosen.accept(days.get(at));
  }

  @Override
  protected void layoutChildren() {
    double high = getHeight() - FOOT - HEAD;
    double wide = getWidth() - LEFT;
    for (int i = 0; i < lines.size(); i++) {
      double y = Math.rint(HEAD + high - high * i / 2);
      lines.get(i).resizeRelocate(LEFT, y, wide, 1);
      Label mark = marks.get(i);
      double width = mark.prefWidth(-1);
      double height = mark.prefHeight(-1);
      mark.resizeRelocate(LEFT - 8 - width, y - height / 2, width, height);
    }
    double step = wide / Math.max(1, columns.size());
    double bar = Math.max(2, Math.rint(step * 0.34));
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      double x = LEFT + i * step;
      column.place().resizeRelocate(x, HEAD, step, high);
      double middle = Math.rint(x + step / 2);
      place(column.drafted(), middle - bar - 1, bar, high, days.get(i).drafted().han());
      place(column.confirmed(), middle + 1, bar, high, days.get(i).confirmed().han());
      Label date = column.date();
      double width = date.prefWidth(-1);
      double left = Math.min(middle - width / 2, getWidth() - width);
      date.resizeRelocate(left, HEAD + high + 3, width, date.prefHeight(-1));
    }
  }

  private void place(Region bar, double x, double width, double high, long value) {
    double height = value == 0 ? 0 : Math.max(2, Math.rint(high * value / top));
    bar.setVisible(value > 0);
    bar.resizeRelocate(x, HEAD + high - height, width, height);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> choose(at - 1);
      case RIGHT -> choose(at + 1);
      case HOME -> choose(0);
      case END -> choose(days.size() - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static Region bar(String style) {
    Region bar = region(style);
    bar.setMouseTransparent(true);
    return bar;
  }

  private static Region region(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    return region;
  }
}
