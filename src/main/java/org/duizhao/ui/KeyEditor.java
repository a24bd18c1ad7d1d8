package org.duizhao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Gives one command other keys: shows those it has, waits for new ones, and asks when they belong
/// to another command, of this screen or of one that is not shown now.
final class KeyEditor extends HBox {

  private final Commands commands;
  private final Messages messages;
  private final Runnable changed;
  private final Runnable back;
  private final EveryScreen everyScreen = new EveryScreen();
  private @Nullable Command command;

  /// @param changed called after each change
  /// @param back gives the focus back to the list
  KeyEditor(Commands commands, Messages messages, Runnable changed, Runnable back) {
    this.commands = commands;
    this.messages = messages;
    this.changed = changed;
    this.back = back;
    getStyleClass().add("key-editor");
  }

  /// Shows the command's keys and what can be done with them.
  void show(@Nullable Command shown) {
    commands.capture(null);
    command = shown;
    getChildren().clear();
    if (shown == null) {
      return;
    }
    add(label(commands.label(shown), "key-editor-name"));
    for (KeyCombination keys : commands.keymap().keys(shown)) {
      Button remove = new Button(keys.getDisplayText() + "  ×");
      remove.getStyleClass().addAll("small", "key-remove");
      remove.setAccessibleText(messages.text("shortcuts.remove", keys.getDisplayText()));
      remove.setOnAction(event -> remove(shown, keys));
      add(remove);
    }
    Button more = button("shortcuts.add", this::record);
    more.getStyleClass().addAll("accent", "key-add");
    add(more);
    if (commands.keymap().isChosen(shown)) {
      Button reset =
          button(
              "shortcuts.reset",
              () -> {
                commands.keymap().reset(shown);
                done();
              });
      reset.getStyleClass().add("key-reset");
      add(reset);
    }
  }

  /// Waits for the new keys.
  void record() {
    if (command != null) {
      ask(messages.text("shortcuts.press", commands.label(command)));
      commands.capture(this::pressed);
    }
  }

  void stop() {
    commands.capture(null);
  }

  private void pressed(KeyEvent event) {
    Command taker = command;
    if (event.getCode() == KeyCode.ESCAPE || taker == null) {
      done();
      return;
    }
    Keys.pressed(event).ifPresent(keys -> take(taker, keys));
  }

  private void take(Command taker, KeyCombination keys) {
    if (!Keys.canRun(keys)) {
      ask(messages.text("shortcuts.types", keys.getDisplayText()));
      return;
    }
    List<Command> all = new ArrayList<>(commands.all());
    all.addAll(everyScreen.beside(taker, all));
    List<Command> others = commands.keymap().takers(keys, all, taker);
    commands.capture(null);
    if (others.isEmpty()) {
      commands.keymap().takeOver(taker, keys, others);
      done();
      return;
    }
    String names = others.stream().map(commands::label).collect(Collectors.joining(", "));
    Button take =
        button(
            "shortcuts.take",
            () -> {
              commands.keymap().takeOver(taker, keys, others);
              done();
            });
    take.getStyleClass().addAll("accent", "key-take");
    Button leave = button("shortcuts.leave", this::done);
    ask(messages.text("shortcuts.taken", keys.getDisplayText(), names), take, leave);
    getStyleClass().add("asking");
    take.requestFocus();
  }

  private void remove(Command from, KeyCombination keys) {
    List<KeyCombination> left = new ArrayList<>(commands.keymap().keys(from));
    left.remove(keys);
    commands.keymap().choose(from, left);
    done();
  }

  private void done() {
    show(command);
    changed.run();
    back.run();
  }

  private void ask(String text, Node... answers) {
    Label question = label(text, "key-editor-question");
    question.setWrapText(true);
    question.setMaxWidth(Double.MAX_VALUE);
    setHgrow(question, Priority.ALWAYS);
    getChildren().setAll(question);
    getChildren().addAll(answers);
  }

  private void add(Node node) {
    getStyleClass().remove("asking");
    getChildren().add(node);
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setMnemonicParsing(false);
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
