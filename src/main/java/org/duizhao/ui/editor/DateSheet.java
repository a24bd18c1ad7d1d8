package org.duizhao.ui.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.duizhao.ui.Messages;

/// Asks for a day, written as 2026-11-24.
final class DateSheet extends VBox {

  DateSheet(Messages messages, LocalDate today, Consumer<LocalDate> choose) {
    getStyleClass().add("small-sheet");
    Label title = new Label(messages.text("filter.date"));
    title.getStyleClass().add("sheet-subtitle");
    TextField date = new TextField(today.toString());
    date.getStyleClass().add("first-focus");
    date.setAccessibleText(messages.text("filter.date"));
    Label wrong = new Label(messages.text("filter.date.wrong"));
    wrong.getStyleClass().add("find-problem");
    FindBar.show(wrong, false);
    date.setOnAction(
        event -> {
          try {
            choose.accept(LocalDate.parse(date.getText().strip()));
          } catch (DateTimeException unreadable) {
            FindBar.show(wrong, true);
            date.selectAll();
          }
        });
    getChildren().addAll(title, date, wrong);
  }
}
