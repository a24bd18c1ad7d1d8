package org.duizhao.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Every key and what it does, on one page.
final class ShortcutSheet extends VBox {

  ShortcutSheet(Commands commands, Messages messages) {
    getStyleClass().add("shortcut-sheet");
    Label title = new Label(messages.text("shortcuts.title"));
    title.getStyleClass().add("sheet-title");
    FlowPane groups = new FlowPane();
    groups.getStyleClass().add("shortcut-groups");
    Map<String, List<Command>> byMenu =
        commands.all().stream()
            .filter(command -> command.shortcut().isPresent())
            .collect(Collectors.groupingBy(Command::menu, LinkedHashMap::new, Collectors.toList()));
    byMenu.forEach(
        (menu, inMenu) ->
            groups.getChildren().add(group(messages.text("menu." + menu), inMenu, commands)));
    getChildren().addAll(title, groups);
  }

  private static VBox group(String name, List<Command> inMenu, Commands commands) {
    Label title = new Label(name);
    title.getStyleClass().add("sheet-subtitle");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("shortcut-grid");
    ColumnConstraints grows = new ColumnConstraints();
    grows.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(grows);
    int row = 0;
    for (Command command : inMenu) {
      Label key = new Label(Commands.keyText(command));
      key.getStyleClass().add("key");
      grid.addRow(row++, new Label(commands.label(command)), key);
    }
    return new VBox(title, grid);
  }
}
