package org.duizhao.ui.memory;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Spinner;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.core.MemoryUse;
import org.duizhao.session.matching.MemoryLine;
import org.duizhao.ui.HomePath;
import org.duizhao.ui.Messages;

/// One memory in the list: in use or not, filled or not, what is taken off its matches, and what
/// can be done with it.
final class MemoryRow extends HBox {

  private final MemoryLine line;
  private final Messages messages;
  private final MemoriesSheet sheet;
  private final CheckBox on;
  private final CheckBox readOnly;
  private final Spinner<Integer> penalty;
  private final Label state = new Label();
  private final MenuItem importing;
  private final MenuItem units;
  private final MenuItem exporting;
  private MemoryLine now;

  MemoryRow(MemoryLine line, String name, Messages messages, MemoriesSheet sheet) {
    this.line = line;
    this.now = line;
    this.messages = messages;
    this.sheet = sheet;
    getStyleClass().add("memory-row");
    setAlignment(Pos.CENTER_LEFT);
    on = box(name, line.isOn());
    on.setOnAction(event -> use(use -> use.withOn(on.isSelected())));
    on.getStyleClass().add("memory-on");
    state.getStyleClass().add("match-from");
    state.setWrapText(true);
    Label place = new Label(HomePath.shown(line.file()));
    place.getStyleClass().add("match-from");
    place.setTooltip(new Tooltip(line.file().toString()));
    VBox names = new VBox(on, place, state);
    place.setManaged(line.use().isPresent());
    place.setVisible(place.isManaged());
    names.getStyleClass().add("memory-names");
    HBox.setHgrow(names, Priority.ALWAYS);
    readOnly = box(messages.text("memories.readOnly"), line.isReadOnly());
    readOnly.setOnAction(event -> use(use -> use.withReadOnly(readOnly.isSelected())));
    penalty = new Spinner<>(0, MemoryUse.MOST, line.penalty());
    penalty.setEditable(true);
    penalty.getStyleClass().add("memory-penalty");
    penalty.setAccessibleText(messages.text("memories.penalty"));
    penalty.getEditor().setAccessibleText(messages.text("memories.penalty"));
    penalty.valueProperty().subscribe((was, value) -> use(use -> use.withPenalty(value)));
    Label minus = new Label(messages.text("memories.penalty"));
    minus.getStyleClass().add("match-from");
    units = item("memories.units", () -> sheet.actions().units(this.line.name()));
    importing = item("memories.import", () -> sheet.actions().importInto(now));
    exporting = item("memories.export", () -> sheet.actions().export(now));
    MenuButton more = new MenuButton("", null, units, importing, exporting);
    more.getStyleClass().addAll("flat", "memory-more");
    more.setText(messages.text("memories.menu"));
    more.setAccessibleText(messages.text("memories.more", name));
    line.use()
        .ifPresent(
            use ->
                more.getItems()
                    .addAll(
                        item("memories.up", () -> move(-1)),
                        item("memories.down", () -> move(1)),
                        item("memories.remove", () -> sheet.change(all -> all.remove(use)))));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    boolean own = line.use().isEmpty();
    on.setDisable(own);
    readOnly.setVisible(!own);
    penalty.setVisible(!own);
    minus.setVisible(!own);
    getChildren().addAll(names, readOnly, minus, penalty, more);
  }

  private CheckBox box(String name, boolean ticked) {
    CheckBox box = new CheckBox(name);
    box.setMnemonicParsing(false);
    box.setSelected(ticked);
    return box;
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void pressed(KeyEvent event) {
    int by =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    if (by != 0 && event.isAltDown()) {
      move(by);
      event.consume();
    }
  }

  private void move(int by) {
    now.use().ifPresent(use -> sheet.change(all -> all.move(use, by)));
  }

  private void use(UnaryOperator<MemoryUse> change) {
    now.use()
        .filter(use -> !change.apply(use).equals(use))
        .ifPresent(use -> sheet.change(all -> all.change(use, change)));
  }

  /// Whether the row is about this memory.
  boolean isOf(MemoryLine other) {
    return line.file().equals(other.file());
  }

  void show(MemoryLine current) {
    now = current;
    on.setSelected(current.isOn());
    readOnly.setSelected(current.isReadOnly());
    boolean open = current.memory().isPresent();
    units.setDisable(!open);
    exporting.setDisable(!open);
    importing.setDisable(!open || current.isReadOnly());
    Optional<String> problem = current.problem();
    state.getStyleClass().removeAll("memory-broken");
    if (problem.isPresent()) {
      state.getStyleClass().add("memory-broken");
      state.setText(problem.get().isEmpty() ? messages.text("memories.stopped") : problem.get());
    } else if (!current.isOn()) {
      state.setText(messages.text("memories.off"));
    } else if (!open) {
      state.setText(messages.text("memory.opening"));
    }
  }

  void count(long size) {
    state.setText(messages.text("memories.size", size));
  }
}
