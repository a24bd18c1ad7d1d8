package org.duizhao.ui.glossary;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.duizhao.ui.Messages;

/// Asks what a new glossary is to be called.
final class GlossaryNameSheet extends VBox {

  GlossaryNameSheet(Messages messages, Consumer<String> make) {
    getStyleClass().add("small-sheet");
    Label title = new Label(messages.text("glossary.create"));
    title.getStyleClass().add("sheet-subtitle");
    TextField name = new TextField();
    name.getStyleClass().add("first-focus");
    name.setPromptText(messages.text("glossary.name"));
    name.setAccessibleText(messages.text("glossary.name"));
    name.setOnAction(
        event -> {
          if (!name.getText().isBlank()) {
            make.accept(name.getText());
          }
        });
    getChildren().addAll(title, name);
  }
}
