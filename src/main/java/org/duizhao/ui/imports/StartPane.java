package org.duizhao.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Tabbing;

/// Where an import begins: choose or drop a file, or paste a text.
final class StartPane extends VBox {

  private final TextArea text = new TextArea();

  /// Takes who reads the file, and who reads the name and text that were pasted.
  StartPane(
      Messages messages,
      Choosers choosers,
      Consumer<Path> file,
      BiConsumer<String, String> pasted) {
    getStyleClass().add("import-start");
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-file-import", "large-icon");
    Label drop = new Label(messages.text("import.drop"));
    drop.getStyleClass().add("empty-title");
    Label hint = new Label(messages.text("import.drop.hint"));
    hint.getStyleClass().add("empty-hint");
    Button choose = new Button(messages.text("import.choose"));
    choose.setOnAction(
        event -> {
          List<Path> files = choosers.openFiles(messages.text("import.chooser.title"));
          files.stream().findFirst().ifPresent(file);
        });
    VBox zone = new VBox(icon, drop, hint, choose);
    zone.getStyleClass().add("drop-zone");
    Label heading = new Label(messages.text("import.paste.title"));
    heading.getStyleClass().add("pane-title");
    text.setPromptText(messages.text("import.paste.prompt"));
    text.setWrapText(true);
    text.getStyleClass().addAll("chinese", "chinese-lines", "paste-text", "first-focus");
    text.setAccessibleText(messages.text("import.paste.title"));
    Tabbing.leaves(text);
    VBox.setVgrow(text, Priority.ALWAYS);
    TextField name = new TextField();
    name.setPromptText(messages.text("import.paste.name"));
    name.setAccessibleText(messages.text("import.paste.name"));
    HBox.setHgrow(name, Priority.ALWAYS);
    Button go = new Button(messages.text("import.paste.go"));
    go.getStyleClass().add("accent");
    go.disableProperty()
        .bind(Bindings.createBooleanBinding(() -> text.getText().isBlank(), text.textProperty()));
    go.setOnAction(
        event ->
            pasted.accept(
                name.getText().isBlank()
                    ? messages.text("import.paste.untitled")
                    : name.getText().strip(),
                text.getText()));
    HBox row = new HBox(name, go);
    row.getStyleClass().add("paste-row");
    VBox paste = new VBox(heading, text, row);
    paste.getStyleClass().add("paste-box");
    VBox.setVgrow(paste, Priority.ALWAYS);
    getChildren().addAll(zone, paste);
  }

  TextArea text() {
    return text;
  }
}
