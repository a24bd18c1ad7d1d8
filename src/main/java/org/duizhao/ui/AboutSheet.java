package org.duizhao.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the program is and what it is made with.
final class AboutSheet extends VBox {

  AboutSheet(Messages messages) {
    getStyleClass().add("about");
    Label name = new Label(messages.text("program.name"));
    name.getStyleClass().add("sheet-title");
    Label text =
        new Label(
            messages.text(
                "about.text",
                System.getProperty("java.version", ""),
                System.getProperty("javafx.version", "")));
    text.setWrapText(true);
    getChildren().addAll(name, text);
  }
}
