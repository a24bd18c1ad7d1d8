package org.duizhao.ui.dashboard;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.session.Pace;
import org.duizhao.session.ProgressReport;
import org.duizhao.session.WorkDay;
import org.duizhao.ui.Messages;

/// The last 30 days as a chart or as a table.
final class DaysPane extends VBox {

  private final Messages messages;
  private final DateTimeFormatter dates;
  private final Label value = new Label();

  DaysPane(ProgressReport report, Messages messages) {
    this.messages = messages;
    this.dates = DateTimeFormatter.ofPattern(messages.text("dashboard.date"), messages.locale());
    getStyleClass().add("days");
    List<WorkDay> days = new ArrayList<>();
    for (int ago = Pace.LOOKED_AT - 1; ago >= 0; ago--) {
      days.add(report.day(report.today().minusDays(ago)));
    }
    DayChart chart =
        new DayChart(
            days, this::described, this::date, this::number, day -> value.setText(described(day)));
    TableView<WorkDay> table = table(days.reversed());
    table.setVisible(false);
    ToggleButton asTable = new ToggleButton(messages.text("dashboard.table"));
    asTable.getStyleClass().add("days-toggle");
    asTable
        .selectedProperty()
        .subscribe(
            on -> {
              table.setVisible(on);
              chart.setVisible(!on);
              value.setVisible(!on);
            });
    Label title = new Label(messages.text("dashboard.days"));
    title.getStyleClass().add("sheet-subtitle");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            gap,
            legend("bar-drafted", "dashboard.drafted"),
            legend("bar-confirmed", "dashboard.confirmed"),
            asTable);
    head.getStyleClass().add("days-head");
    value.getStyleClass().add("days-value");
    StackPane middle = new StackPane(chart, table);
    middle.getStyleClass().add("days-middle");
    getChildren().addAll(head, middle, value);
  }

  private TableView<WorkDay> table(List<WorkDay> days) {
    TableView<WorkDay> table = new TableView<>();
    table.setAccessibleText(messages.text("dashboard.days"));
    table.getStyleClass().add("days-table");
    table.getColumns().add(column("dashboard.day", this::date));
    table.getColumns().add(column("dashboard.drafted", day -> number(day.drafted().han())));
    table.getColumns().add(column("dashboard.confirmed", day -> number(day.confirmed().han())));
    table
        .getColumns()
        .add(column("dashboard.segments", day -> number((long) day.confirmed().segments())));
    table.getColumns().add(column("dashboard.words", day -> number(day.confirmed().words())));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.getItems().setAll(days);
    return table;
  }

  private TableColumn<WorkDay, String> column(String key, Function<WorkDay, String> text) {
    TableColumn<WorkDay, String> column = new TableColumn<>(messages.text(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }

  private Label legend(String style, String key) {
    Region sample = new Region();
    sample.getStyleClass().addAll("legend-sample", style);
    Label label = new Label(messages.text(key), sample);
    label.getStyleClass().add("legend");
    return label;
  }

  private String described(WorkDay day) {
    return messages.text(
        "dashboard.described",
        date(day),
        day.drafted().han(),
        day.confirmed().han(),
        day.confirmed().segments(),
        day.confirmed().words());
  }

  private String date(WorkDay day) {
    return dates.format(day.date());
  }

  private String number(Long value) {
    return messages.text("dashboard.number", value);
  }
}
