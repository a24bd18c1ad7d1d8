package org.duizhao.ui.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Kind;
import org.duizhao.repair.Repair;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// The text as it will be, line by line. A key or a click makes a line title, text or left out.
final class PreviewPane extends VBox {

  private static final int LINES_ABOVE = 2;

  private final ImportModel model;
  private final ObservableList<PreviewLine> lines = FXCollections.observableArrayList();
  private final ListView<PreviewLine> list = new ListView<>(lines);
  private final CheckBox hide;
  private boolean fresh = true;

  PreviewPane(ImportModel model, Messages messages) {
    this.model = model;
    getStyleClass().add("import-pane");
    Label title = new Label(messages.text("import.preview"));
    title.getStyleClass().add("pane-title");
    hide = new CheckBox(messages.text("import.preview.hide"));
    hide.setOnAction(event -> fill(model.preview().get()));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(title, space, hide);
    head.getStyleClass().add("pane-head");
    list.getStyleClass().add("preview-list");
    list.setCellFactory(view -> new PreviewCell(view, model, messages));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setAccessibleText(messages.text("import.preview"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Label empty = new Label(messages.text("import.preview.empty"));
    empty.getStyleClass().add("empty-hint");
    list.setPlaceholder(empty);
    VBox.setVgrow(list, Priority.ALWAYS);
    Label keys = new Label(messages.text("import.preview.keys"));
    keys.getStyleClass().add("pane-hint");
    getChildren().addAll(head, list, keys);
    model.phase().subscribe(phase -> fresh |= phase == ImportModel.Phase.READING);
    model.preview().subscribe(this::fill);
  }

  /// Puts the line of the repair in view and selects it.
  void show(Repair repair) {
    Preview preview = model.preview().get();
    if (preview == null || preview.lines().isEmpty()) {
      return;
    }
    PreviewLine line = preview.lines().get(preview.lineOf(repair));
    if (hide.isSelected() && line.role() == Kind.FURNITURE) {
      hide.setSelected(false);
      fill(preview);
    }
    int at = lines.indexOf(line);
    list.getSelectionModel().clearAndSelect(at);
    list.scrollTo(Math.max(0, at - LINES_ABOVE));
  }

  ListView<PreviewLine> list() {
    return list;
  }

  private void fill(@Nullable Preview preview) {
    List<PreviewLine> shown = preview == null ? List.of() : preview.lines();
    if (hide.isSelected()) {
      shown = shown.stream().filter(line -> line.role() != Kind.FURNITURE).toList();
    }
    if (shown.size() == lines.size() && !fresh) {
      replaceChanged(shown);
      return;
    }
    lines.setAll(shown);
    fresh &= shown.isEmpty();
  }

  /// Sets only what differs, so that the selection and the place on the screen stay.
  private void replaceChanged(List<PreviewLine> shown) {
    List<Integer> selected = new ArrayList<>(list.getSelectionModel().getSelectedIndices());
    for (int i = 0; i < shown.size(); i++) {
      if (!shown.get(i).equals(lines.get(i))) {
        lines.set(i, shown.get(i));
      }
    }
    if (!selected.equals(list.getSelectionModel().getSelectedIndices())) {
      list.getSelectionModel().clearSelection();
      selected.forEach(index -> list.getSelectionModel().select(index));
    }
  }

  /// Puts the first line to translate near the top and selects it. The list must be on the screen:
  /// how far to scroll depends on how high the lines are.
  void startAtTheText() {
    list.applyCss();
    list.layout();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).role() != Kind.FURNITURE) {
        list.scrollTo(Math.max(0, i - LINES_ABOVE));
        list.getSelectionModel().clearAndSelect(i);
        return;
      }
    }
  }

  private void pressed(KeyEvent event) {
    List<PreviewLine> selected = List.copyOf(list.getSelectionModel().getSelectedItems());
    if (selected.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case T -> model.setKind(selected, Kind.TITLE);
      case B -> model.setKind(selected, Kind.SENTENCE);
      case F, DELETE -> model.setKind(selected, Kind.FURNITURE);
      case SPACE -> model.toggle(selected);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
