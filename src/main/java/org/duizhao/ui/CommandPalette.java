package org.duizhao.ui;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.session.SettingsFile;
import org.jspecify.annotations.Nullable;

/// Finds a command by a few letters of its name and runs it. Those run last stand first; what
/// cannot be done now is grey.
final class CommandPalette extends VBox {

  private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");
  private static final int PAGE = 8;

  private final Commands commands;
  private final Messages messages;
  private final SettingsFile settings;
  private final Runnable close;
  private final CommandSearch search;
  private final List<Command> all;
  private final TextField query = new TextField();
  private final ObservableList<Command> found = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(found);

  CommandPalette(Commands commands, Messages messages, SettingsFile settings, Runnable close) {
    this.commands = commands;
    this.messages = messages;
    this.settings = settings;
    this.close = close;
    this.search = new CommandSearch(commands, messages);
    this.all = recentFirst();
    getStyleClass().add("palette");
    query.getStyleClass().add("first-focus");
    query.setPromptText(messages.text("palette.prompt"));
    query.setAccessibleText(messages.text("palette.prompt"));
    search("");
    Composition.of(query).whenSettled(this::search);
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setFocusTraversable(false);
    list.setAccessibleText(messages.text("palette.list"));
    list.setCellFactory(view -> new Cell());
    list.setPlaceholder(new Label(messages.text("palette.none")));
    list.setOnMouseClicked(event -> runSelected());
    list.getSelectionModel().selectedItemProperty().subscribe(this::speak);
    getChildren().addAll(query, list);
  }

  private List<Command> recentFirst() {
    List<String> recent = settings.settings().controls().recent();
    Comparator<Command> lastRun =
        Comparator.comparingInt(
            command ->
                recent.contains(command.id()) ? recent.indexOf(command.id()) : recent.size());
    return commands.byMenu().stream()
        .filter(command -> !command.id().equals("view.palette"))
        .sorted(lastRun.thenComparing(command -> !command.enabled().get()))
        .toList();
  }

  private void search(String text) {
    found.setAll(search.find(text, all));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(PAGE);
      case PAGE_UP -> move(-PAGE);
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

  /// The focus stays in the text field, so that it has to say what is selected.
  private void speak(@Nullable Command selected) {
    query.setAccessibleHelp(selected == null ? messages.text("palette.none") : spoken(selected));
  }

  private String spoken(Command command) {
    String text = commands.label(command) + " " + commands.keyText(command);
    return command.enabled().get() ? text.strip() : messages.text("palette.disabled", text.strip());
  }

  private void runSelected() {
    Command command = list.getSelectionModel().getSelectedItem();
    if (command != null && command.enabled().get()) {
      settings.change(set -> set.withControls(set.controls().withRecent(command.id())));
      close.run();
      command.run();
    }
  }

  private final class Cell extends ListCell<Command> {

    private final Label menu = new Label();
    private final Label name = new Label();
    private final Label key = new Label();
    private final HBox line = new HBox(name, menu, new Region(), key);

    Cell() {
      HBox.setHgrow(line.getChildren().get(2), Priority.ALWAYS);
      line.getStyleClass().add("palette-line");
      menu.getStyleClass().add("palette-menu");
      key.getStyleClass().add("key");
      key.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(@Nullable Command command, boolean empty) {
      super.updateItem(command, empty);
      pseudoClassStateChanged(UNAVAILABLE, command != null && !empty && !command.enabled().get());
      if (command == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(commands.label(command));
      menu.setText(messages.text("menu." + command.menu()));
      key.setText(commands.keyText(command));
      key.setVisible(!key.getText().isEmpty());
      setAccessibleText(spoken(command));
      setGraphic(line);
    }
  }
}
