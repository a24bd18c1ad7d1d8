package org.duizhao.ui.editor;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.duizhao.ui.Messages;

/// Asks for the number of a segment to go to.
final class NumberSheet extends VBox {

  NumberSheet(Messages messages, int size, IntConsumer go) {
    getStyleClass().add("small-sheet");
    Label title = new Label(messages.text("command.go.number"));
    title.getStyleClass().add("sheet-subtitle");
    TextField number = new TextField();
    number.getStyleClass().add("first-focus");
    number.setPromptText(messages.text("number.prompt", size));
    number.setAccessibleText(messages.text("number.prompt", size));
    number.setOnAction(
        event -> {
          String text = number.getText().strip();
          if (text.matches("[0-9]{1,9}")) {
            go.accept(Math.clamp(Integer.parseInt(text), 1, size));
          } else {
            number.selectAll();
          }
        });
    getChildren().addAll(title, number);
  }
}
