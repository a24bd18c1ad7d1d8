package org.duizhao.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.session.Repeats.Place;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Where a repeated sentence stands, with what it is called in English there. Enter goes there,
/// Shift+Enter takes that English over into the segment one is at.
final class RepeatSheet extends VBox {

  /// One occurrence.
  record Occurrence(Place place, Segment segment) {}

  RepeatSheet(
      Messages messages,
      List<Occurrence> occurrences,
      Place active,
      Consumer<Place> go,
      Consumer<Segment> insert,
      Runnable close) {
    getStyleClass().add("repeat-sheet");
    Label title = new Label(messages.text("repeats.title", occurrences.size()));
    title.getStyleClass().add("sheet-title");
    Label source = new Label(occurrences.getFirst().segment().source());
    source.getStyleClass().addAll("repeat-source", "chinese");
    source.setWrapText(true);
    ListView<Occurrence> list = new ListView<>();
    list.getItems().setAll(occurrences);
    list.getStyleClass().add("first-focus");
    list.setAccessibleText(title.getText());
    list.setCellFactory(view -> new Cell(messages, go));
    list.setOnKeyPressed(
        event -> {
          Occurrence chosen = list.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            if (event.isShiftDown()) {
              insert.accept(chosen.segment());
            } else {
              go.accept(chosen.place());
            }
          } else if (event.getCode() == KeyCode.ESCAPE) {
            // A list takes this key for itself.
            event.consume();
            close.run();
          }
        });
    occurrences.stream()
        .filter(each -> each.place().equals(active))
        .forEach(list.getSelectionModel()::select);
    Label hint = new Label(messages.text("repeats.hint"));
    hint.getStyleClass().add("sheet-hint");
    getChildren().addAll(title, source, list, hint);
  }

  private static final class Cell extends ListCell<Occurrence> {
    private final Messages messages;
    private final Label number = new Label();
    private final Label english = new Label();
    private final Label apart = new Label();
    private final StateMark state = new StateMark();
    private final HBox line = new HBox(number, english, apart, state);

    Cell(Messages messages, Consumer<Place> go) {
      this.messages = messages;
      line.getStyleClass().add("repeat-line");
      number.getStyleClass().add("row-number");
      apart.setText(messages.text("repeats.own"));
      apart.getStyleClass().add("repeat-own");
      apart.setMinWidth(USE_PREF_SIZE);
      english.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(english, Priority.ALWAYS);
      setOnMouseClicked(
          event -> {
            if (getItem() != null) {
              go.accept(getItem().place());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Occurrence item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty ? null : line);
      if (item != null && !empty) {
        Segment segment = item.segment();
        boolean none = segment.target().isBlank();
        number.setText(Integer.toString(item.place().at() + 1));
        english.setText(none ? messages.text(segment.state()) : segment.target());
        english.getStyleClass().setAll("label", none ? "repeat-none" : "english");
        state.show(segment.state());
        boolean own = segment.origin() == Origin.APART;
        apart.setVisible(own);
        apart.setManaged(own);
        setAccessibleText(number.getText() + ". " + english.getText());
      }
    }
  }
}
