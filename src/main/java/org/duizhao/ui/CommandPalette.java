package org.duizhao.ui;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds a command by a few letters of its name and runs it.
final class CommandPalette extends VBox {

  private final Commands commands;
  private final Runnable close;
  private final TextField query = new TextField();
  private final ObservableList<Command> found = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(found);

  CommandPalette(Commands commands, Messages messages, Runnable close) {
    this.commands = commands;
    this.close = close;
    getStyleClass().add("palette");
    query.getStyleClass().add("first-focus");
    query.setPromptText(messages.text("palette.prompt"));
    query.setAccessibleText(messages.text("palette.prompt"));
    search("");
    Composition.of(query).whenSettled(this::search);
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(new Label(messages.text("palette.none")));
    list.setOnMouseClicked(event -> runSelected());
    getChildren().addAll(query, list);
  }

  private void search(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<Command> matches =
        commands.all().stream()
            .filter(command -> command.enabled().get() && matches(command, wanted))
            .toList();
    found.setAll(matches);
    list.getSelectionModel().selectFirst();
  }

  /// Whether the letters occur in the label in this order.
  private boolean matches(Command command, String wanted) {
    String label = commands.label(command).toLowerCase(Locale.ROOT);
    int at = 0;
    for (int i = 0; i < wanted.length(); i++) {
      at = label.indexOf(wanted.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> runSelected();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = found.size() - 1;
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - 3));
  }

  private void runSelected() {
    Command command = list.getSelectionModel().getSelectedItem();
    if (command != null) {
      close.run();
      command.run();
    }
  }

  private final class Cell extends ListCell<Command> {

    private final Label name = new Label();
    private final Label key = new Label();
    private final HBox line = new HBox(name, new Region(), key);

    Cell() {
      HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
      key.getStyleClass().add("key");
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      if (command == null || empty) {
        setGraphic(null);
        return;
      }
      name.setText(commands.label(command));
      key.setText(Commands.keyText(command));
      key.setVisible(!key.getText().isEmpty());
      setGraphic(line);
    }
  }
}
