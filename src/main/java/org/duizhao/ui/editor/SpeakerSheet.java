package org.duizhao.ui.editor;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.duizhao.ui.Messages;

/// Asks who speaks; the names there are can be chosen instead of typed.
final class SpeakerSheet extends VBox {

  /// @param set takes the name and whether it holds to the end of the turn
  SpeakerSheet(Messages messages, String now, List<String> names, BiConsumer<String, Boolean> set) {
    getStyleClass().addAll("small-sheet", "speaker-sheet");
    Label title = new Label(messages.text("command.edit.speaker"));
    title.getStyleClass().add("sheet-subtitle");
    CheckBox turn = new CheckBox(messages.text("speaker.turn"));
    turn.setSelected(true);
    TextField name = new TextField(now);
    name.getStyleClass().add("first-focus");
    name.setPromptText(messages.text("speaker.prompt"));
    name.setAccessibleText(messages.text("speaker.prompt"));
    name.setOnAction(event -> set.accept(name.getText(), turn.isSelected()));
    name.selectAll();
    FlowPane known = new FlowPane();
    known.getStyleClass().add("speaker-names");
    for (String each : names) {
      Button button = new Button(each);
      button.getStyleClass().addAll("rendering", "rendering-other");
      button.setOnAction(event -> set.accept(each, turn.isSelected()));
      known.getChildren().add(button);
    }
    getChildren().addAll(title, name, known, turn);
  }
}
