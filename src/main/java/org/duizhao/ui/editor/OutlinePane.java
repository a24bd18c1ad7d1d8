package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Document;
import org.duizhao.quality.Severity;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.ui.Messages;
import org.duizhao.ui.checks.SeverityMark;
import org.jspecify.annotations.Nullable;

/// Documents and headings with their progress; a click goes there.
final class OutlinePane extends VBox implements EditorListener {

  private final EditorModel model;
  private final ProjectChecks checks;
  private final Messages messages;
  private final ListView<Outline.Part> list = new ListView<>();

  /// Those made so far. `ListView.refresh` would make them all anew with every sentence.
  private final List<PartCell> cells = new ArrayList<>();

  OutlinePane(EditorModel model, ProjectChecks checks, Messages messages) {
    this.model = model;
    this.checks = checks;
    this.messages = messages;
    getStyleClass().add("outline");
    Label title = new Label(messages.text("outline.title"));
    title.getStyleClass().add("pane-title");
    list.getStyleClass().add("outline-list");
    list.setAccessibleText(messages.text("outline.title"));
    list.setCellFactory(
        view -> {
          PartCell cell = new PartCell();
          cells.add(cell);
          return cell;
        });
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            goToSelected();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(title, list);
    model.listen(this);
    checks.listen(() -> cells.forEach(PartCell::count));
    read();
  }

  /// How many errors and warnings there are in a part.
  private int findings(Outline.Part part) {
    int before = 0;
    for (Document document : model.session().project().documents()) {
      if (document.id().equals(part.document())) {
        break;
      }
      before += document.segments().size();
    }
    return checks.standing().graveWithin(before + part.start(), before + part.end());
  }

  @Override
  public void totalsChanged() {
    if (list.getItems().equals(model.outline().parts())) {
      cells.forEach(PartCell::count);
    } else {
      read();
    }
  }

  @Override
  public void activeChanged() {
    int part = model.outline().partAt(model.document(), model.active());
    list.getSelectionModel().clearAndSelect(part);
  }

  /// Gives the list the focus.
  void focusList() {
    list.requestFocus();
  }

  private void read() {
    list.getItems().setAll(model.outline().parts());
    activeChanged();
  }

  private void goToSelected() {
    Outline.Part part = list.getSelectionModel().getSelectedItem();
    if (part != null) {
      go(part);
    }
  }

  private void go(Outline.Part part) {
    int start = part.start();
    if (part.isDocument()) {
      int row = part.document().equals(model.document()) ? model.rows().rowNear(0) : -1;
      start = row < 0 ? 0 : model.rows().position(row);
    }
    model.go(part.document(), start);
  }

  /// One document or heading.
  private final class PartCell extends ListCell<Outline.Part> {

    private final Label name = new Label();
    private final Label count = new Label();
    private final Label findings = new Label();
    private final Region mark = new Region();
    private final ProgressBar bar = new ProgressBar();
    private final VBox content;
    private final Tooltip tooltip = new Tooltip();

    PartCell() {
      getStyleClass().add("outline-cell");
      name.getStyleClass().add("outline-name");
      name.setMaxWidth(Double.MAX_VALUE);
      count.getStyleClass().add("outline-count");
      count.setMinWidth(USE_PREF_SIZE);
      bar.getStyleClass().add("outline-bar");
      bar.setMaxWidth(Double.MAX_VALUE);
      mark.getStyleClass().add("bookmark-mark");
      findings.getStyleClass().add("outline-findings");
      findings.setGraphic(new SeverityMark(Severity.WARNING));
      findings.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(name, findings, mark, count);
      line.getStyleClass().add("outline-line");
      line.setAlignment(Pos.BASELINE_LEFT);
      HBox.setHgrow(name, Priority.ALWAYS);
      content = new VBox(line, bar);
      content.getStyleClass().add("outline-entry");
      setPrefWidth(0);
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            Outline.Part part = getItem();
            if (part != null) {
              go(part);
            }
          });
    }

    @Override
    protected void updateItem(Outline.@Nullable Part part, boolean empty) {
      super.updateItem(part, empty);
      if (part == null || empty) {
        getStyleClass().removeAll("outline-document", "outline-heading");
        setGraphic(null);
        setTooltip(null);
        return;
      }
      String style = part.isDocument() ? "outline-document" : "outline-heading";
      if (!getStyleClass().contains(style)) {
        getStyleClass().removeAll("outline-document", "outline-heading");
        getStyleClass().add(style);
      }
      setGraphic(content);
      setTooltip(tooltip);
      show(part);
    }

    /// Shows what has been done meanwhile.
    void count() {
      Outline.Part part = getItem();
      if (part != null && !isEmpty()) {
        show(part);
      }
    }

    private void show(Outline.Part part) {
      name.setText(part.title());
      tooltip.setText(part.title());
      count.setText(part.done() + "/" + part.total());
      bar.setProgress(part.progress());
      mark.setVisible(part.bookmarks() > 0);
      mark.setManaged(part.bookmarks() > 0);
      int found = findings(part);
      findings.setText(messages.text("checks.count", found));
      findings.setVisible(found > 0);
      findings.setManaged(found > 0);
      String told = found > 0 ? ", " + messages.text("outline.findings", found) : "";
      setAccessibleText(part.title() + " " + count.getText() + told);
    }
  }
}
