package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Lists the bookmarks and notes of a project; a few letters narrow them down, Enter goes there.
final class BookmarkSheet extends VBox {

  private final List<Item> all = new ArrayList<>();
  private final ObservableList<Item> found = FXCollections.observableArrayList();
  private final ListView<Item> list = new ListView<>(found);
  private final TextField query = new TextField();
  private final Consumer<EditScope.Place> go;

  /// A segment with a bookmark or a note.
  private record Item(EditScope.Place place, Segment segment) {

    boolean holds(String wanted) {
      return (segment.source() + "\n" + segment.target() + "\n" + segment.note())
          .toLowerCase(Locale.ROOT)
          .contains(wanted);
    }
  }

  BookmarkSheet(Project project, Messages messages, Consumer<EditScope.Place> go) {
    this.go = go;
    getStyleClass().addAll("palette", "bookmark-sheet");
    for (Document document : project.documents()) {
      int at = 0;
      for (Segment segment : document.segments()) {
        if (segment.bookmarked() || !segment.note().isBlank()) {
          all.add(new Item(new EditScope.Place(document.id(), at), segment));
        }
        at++;
      }
    }
    query.getStyleClass().add("first-focus");
    query.setPromptText(messages.text("bookmarks.prompt"));
    query.setAccessibleText(messages.text("bookmarks.prompt"));
    Composition.of(query).whenSettled(this::search);
    query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setFocusTraversable(false);
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(messages.text("command.go.bookmarks"));
    Label none = new Label(messages.text("bookmarks.none"));
    none.setWrapText(true);
    list.setPlaceholder(none);
    list.setOnMouseClicked(event -> goToSelected());
    getChildren().addAll(query, list);
    search("");
  }

  private void search(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    found.setAll(all.stream().filter(item -> item.holds(wanted)).toList());
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER -> goToSelected();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = Math.max(0, found.size() - 1);
    int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().select(to);
    list.scrollTo(Math.max(0, to - 3));
  }

  private void goToSelected() {
    Item item = list.getSelectionModel().getSelectedItem();
    if (item != null) {
      go.accept(item.place());
    }
  }

  private static final class Cell extends ListCell<Item> {

    private final Region mark = new Region();
    private final Label number = new Label();
    private final Label text = new Label();
    private final Label note = new Label();
    private final VBox content = new VBox(new HBox(mark, number, text), note);

    Cell() {
      content.getChildren().getFirst().getStyleClass().add("bookmark-line");
      mark.getStyleClass().add("bookmark-mark");
      number.getStyleClass().add("bookmark-number");
      number.setMinWidth(USE_PREF_SIZE);
      number.setPrefWidth(38);
      text.getStyleClass().add("chinese");
      note.getStyleClass().add("bookmark-note");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Item item, boolean empty) {
      super.updateItem(item, empty);
      if (item == null || empty) {
        setGraphic(null);
        return;
      }
      Segment segment = item.segment();
      String under = segment.note().isBlank() ? segment.target() : segment.note();
      mark.setVisible(segment.bookmarked());
      number.setText(Integer.toString(item.place().at() + 1));
      text.setText(segment.source());
      note.setText(under.replaceAll("\\s+", " "));
      note.setVisible(!under.isBlank());
      note.setManaged(!under.isBlank());
      setGraphic(content);
    }
  }
}
