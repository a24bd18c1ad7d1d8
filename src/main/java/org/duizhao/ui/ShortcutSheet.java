package org.duizhao.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every command with its keys: to look up, and to give commands other keys.
final class ShortcutSheet extends VBox {

  private final CommandSearch search;
  private final List<Command> all;
  private final ObservableList<Command> found = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(found);
  private final TextField query = new TextField();
  private final KeyEditor editor;

  ShortcutSheet(Commands commands, Messages messages) {
    this.search = new CommandSearch(commands, messages);
    this.all = commands.byMenu();
    this.editor = new KeyEditor(commands, messages, this::changed, list::requestFocus);
    getStyleClass().add("shortcut-sheet");
    Label title = new Label(messages.text("shortcuts.title"));
    title.getStyleClass().add("sheet-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button resetAll = new Button(messages.text("shortcuts.resetAll"));
    resetAll.getStyleClass().addAll("flat", "shortcut-reset-all");
    resetAll.setOnAction(
        event -> {
          commands.keymap().resetAll();
          changed();
        });
    HBox head = new HBox(title, space, resetAll);
    head.getStyleClass().add("shortcut-head");
    query.getStyleClass().add("first-focus");
    query.setPromptText(messages.text("shortcuts.search"));
    query.setAccessibleText(messages.text("shortcuts.search"));
    find("");
    Composition.of(query).whenSettled(this::find);
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getStyleClass().add("shortcut-list");
    list.setAccessibleText(messages.text("shortcuts.title"));
    list.setCellFactory(view -> new ShortcutCell(commands, messages));
    list.setPlaceholder(new Label(messages.text("palette.none")));
    list.getSelectionModel().selectedItemProperty().subscribe(this::edit);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            editor.record();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                editor.stop();
              }
            });
    getChildren().addAll(head, query, list, editor);
  }

  private void find(String text) {
    @Nullable Command selected = list.getSelectionModel().getSelectedItem();
    found.setAll(search.find(text, all));
    if (selected == null || !text.isBlank() || !found.contains(selected)) {
      list.getSelectionModel().selectFirst();
    } else {
      list.getSelectionModel().select(selected);
    }
  }

  private void edit(@Nullable Command command) {
    editor.show(command);
  }

  private void changed() {
    list.refresh();
    editor.show(list.getSelectionModel().getSelectedItem());
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      event.consume();
      editor.record();
    } else if (event.getCode() == KeyCode.DOWN && query.isFocused()) {
      event.consume();
      list.requestFocus();
    }
  }
}
