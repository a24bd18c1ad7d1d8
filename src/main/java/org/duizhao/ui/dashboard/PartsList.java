package org.duizhao.ui.dashboard;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.duizhao.session.PartProgress;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Documents and headings, each with a bar and its numbers; Enter or a click goes there.
final class PartsList extends ListView<PartProgress> {

  private final Messages messages;
  private final Consumer<PartProgress> goTo;

  PartsList(List<PartProgress> parts, Messages messages, Consumer<PartProgress> goTo) {
    this.messages = messages;
    this.goTo = goTo;
    getStyleClass().add("parts-list");
    setAccessibleText(messages.text("dashboard.parts"));
    setCellFactory(view -> new PartCell());
    getItems().setAll(parts);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          PartProgress part = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && part != null) {
            event.consume();
            goTo.accept(part);
          }
        });
  }

  void takeFocus() {
    getSelectionModel().selectFirst();
    requestFocus();
  }

  private final class PartCell extends ListCell<PartProgress> {

    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private final HBox line = new HBox(name, bar, count);

    PartCell() {
      line.getStyleClass().add("part-line");
      name.getStyleClass().add("part-name");
      name.setMaxWidth(Double.MAX_VALUE);
      bar.getStyleClass().add("part-bar");
      bar.setMinWidth(USE_PREF_SIZE);
      count.getStyleClass().add("part-count");
      count.setMinWidth(USE_PREF_SIZE);
      HBox.setHgrow(name, Priority.ALWAYS);
      setPrefWidth(0);
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            PartProgress part = getItem();
            if (part != null) {
              goTo.accept(part);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable PartProgress part, boolean empty) {
      super.updateItem(part, empty);
      getStyleClass().removeAll("part-document", "part-heading");
      if (part == null || empty) {
        setGraphic(null);
        setAccessibleText("");
        return;
      }
      getStyleClass().add(part.isDocument() ? "part-document" : "part-heading");
      name.setText(part.title());
      bar.setProgress(part.share());
      count.setText(
          messages.text("dashboard.part", part.confirmed().segments(), part.all().segments()));
      setAccessibleText(part.title() + ", " + count.getText());
      setGraphic(line);
    }
  }
}
