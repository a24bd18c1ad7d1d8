package org.duizhao.ui.imports;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.repair.Repair;
import org.duizhao.ui.Messages;

/// The proposed repairs, grouped by kind; each can be refused by click or key.
final class RepairsPane extends VBox {

  private static final double ROW = 32;

  private final ImportModel model;
  private final ListView<RepairRow> list;
  private final Consumer<Repair> show;

  /// Takes who shows where a repair stands.
  RepairsPane(ImportModel model, Messages messages, Consumer<Repair> show) {
    this.model = model;
    this.show = show;
    getStyleClass().add("import-pane");
    Label title = new Label(messages.text("import.repairs"));
    title.getStyleClass().add("pane-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head =
        new HBox(
            title,
            space,
            link(messages.text("import.repairs.accept.all"), true),
            link(messages.text("import.repairs.refuse.all"), false));
    head.getStyleClass().add("pane-head");
    list = new ListView<>(model.rows());
    list.getStyleClass().add("repairs-list");
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new RepairCell(model, messages));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setAccessibleText(messages.text("import.repairs"));
    list.setPlaceholder(placeholder(messages));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
    model.decisions().subscribe(changed -> list.refresh());
    model.preview().subscribe(changed -> list.refresh());
    VBox.setVgrow(list, Priority.ALWAYS);
    Label keys = new Label(messages.text("import.repairs.keys"));
    keys.getStyleClass().add("pane-hint");
    getChildren().addAll(head, list, keys);
  }

  /// Puts the first repair of the kind of lost places in view.
  void selectFirstFlag() {
    List<RepairRow> rows = model.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof RepairRow.Single single && !single.repair().changes()) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 1));
        list.requestFocus();
        return;
      }
    }
  }

  ListView<RepairRow> list() {
    return list;
  }

  private void selected(RepairRow row) {
    if (row instanceof RepairRow.Single single) {
      show.accept(single.repair());
    }
  }

  private void pressed(KeyEvent event) {
    RepairRow row = list.getSelectionModel().getSelectedItem();
    if (row == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case SPACE -> {
        boolean accept = !isAccepted(row);
        for (RepairRow each : List.copyOf(list.getSelectionModel().getSelectedItems())) {
          model.setAccepted(each, accept);
        }
      }
      case LEFT -> fold(row, false);
      case RIGHT -> fold(row, true);
      case ENTER -> selected(row);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void fold(RepairRow row, boolean open) {
    model.setOpen(row.kind(), open);
    List<RepairRow> rows = model.rows();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof RepairRow.Group group && group.kind() == row.kind()) {
        list.getSelectionModel().clearAndSelect(i);
        list.getFocusModel().focus(i);
      }
    }
  }

  private boolean isAccepted(RepairRow row) {
    Decisions decisions = model.decisions().get();
    return switch (row) {
      case RepairRow.Group group -> decisions.accepted(group) == group.repairs().size();
      case RepairRow.Single single -> decisions.accepts(single.repair());
    };
  }

  private Button link(String text, boolean accept) {
    Button button = new Button(text);
    button.getStyleClass().addAll("flat", "small");
    button.setOnAction(event -> model.setAllAccepted(accept));
    return button;
  }

  private static VBox placeholder(Messages messages) {
    Label text = new Label(messages.text("import.repairs.none"));
    text.getStyleClass().add("empty-title");
    Label hint = new Label(messages.text("import.repairs.none.hint"));
    hint.getStyleClass().add("empty-hint");
    hint.setWrapText(true);
    VBox box = new VBox(text, hint);
    box.getStyleClass().add("empty-state");
    return box;
  }
}
