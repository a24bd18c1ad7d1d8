package org.duizhao.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One command with its menu and its keys.
final class ShortcutCell extends ListCell<Command> {

  private final Commands commands;
  private final Messages messages;
  private final Label menu = new Label();
  private final Label name = new Label();
  private final Label changed = new Label();
  private final HBox keys = new HBox();
  private final HBox line;

  ShortcutCell(Commands commands, Messages messages) {
    this.commands = commands;
    this.messages = messages;
    menu.getStyleClass().add("shortcut-menu");
    changed.getStyleClass().add("shortcut-changed");
    changed.setText(messages.text("shortcuts.changed"));
    keys.getStyleClass().add("shortcut-keys");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    line = new HBox(menu, name, changed, space, keys);
    line.getStyleClass().add("shortcut-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Command command, boolean empty) {
    super.updateItem(command, empty);
    if (command == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    List<KeyCombination> all = commands.keymap().keys(command);
    menu.setText(messages.text("menu." + command.menu()));
    name.setText(commands.label(command));
    changed.setVisible(commands.keymap().isChosen(command));
    keys.getChildren().setAll(all.stream().map(ShortcutCell::chip).toList());
    String spoken =
        all.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(", "));
    setAccessibleText(name.getText() + " " + spoken);
    setGraphic(line);
  }

  private static Label chip(KeyCombination keys) {
    Label key = new Label(keys.getDisplayText());
    key.getStyleClass().add("key");
    key.setMinWidth(USE_PREF_SIZE);
    return key;
  }
}
