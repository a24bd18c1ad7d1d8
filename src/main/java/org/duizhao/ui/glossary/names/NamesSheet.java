package org.duizhao.ui.glossary.names;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.UserException;
import org.duizhao.session.Jobs;
import org.duizhao.session.Session;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.names.NameEntry;
import org.duizhao.ui.Messages;

/// The names of the project. Enter in the field of the English writes it into the glossary; Sweep
/// puts it wherever another seems to stand; Enter on a pair goes there.
public final class NamesSheet extends VBox {

  private final NamesModel model;
  private final Messages messages;
  private final TableView<NameEntry> table = new TableView<>();
  private final ListView<NameEntry.Departure> departures = new ListView<>();
  private final TextField english = new TextField();
  private final Label none = new Label();
  private final Label told = new Label();
  private final Button keep;
  private final Button sweep;
  private final Button back;
  private List<Swap> swaps = List.of();

  /// @param jump goes to a segment of a document, once the sheet is gone
  public NamesSheet(
      Session session,
      Messages messages,
      Jobs jobs,
      BiConsumer<String, Integer> jump,
      Runnable close) {
    this.model = new NamesModel(session, jobs);
    this.messages = messages;
    getStyleClass().addAll("usage-sheet", "names-sheet");
    Label title = new Label(messages.text("names.title"));
    title.getStyleClass().add("sheet-title");
    keep = button("names.keep", this::decide, "names-keep");
    sweep = button("names.sweep.none", this::sweep, "names-sweep");
    sweep.getStyleClass().add("accent");
    back = button("command.edit.undo", this::takeBack, "names-undo");
    back.setVisible(false);
    columns();
    table.getSelectionModel().selectedItemProperty().subscribe((was, now) -> show());
    english.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            decide();
          }
        });
    departures.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          NameEntry.Departure place = departures.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && place != null) {
            event.consume();
            jump.accept(place.document(), place.position());
          }
        });
    HBox.setHgrow(table, Priority.ALWAYS);
    HBox middle = new HBox(table, detail());
    middle.getStyleClass().add("extract-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    told.getStyleClass().add("rules-told");
    HBox foot = new HBox(told, back, gap, button("extract.close", close, "names-close"), sweep);
    foot.getStyleClass().add("term-buttons");
    getChildren().addAll(title, middle, foot);
    sceneProperty()
        .subscribe(
            (was, now) -> {
              if (now == null) {
                model.stop();
              }
            });
    show();
    model.look(this::found);
  }

  private void columns() {
    table.getStyleClass().addAll("term-table", "extract-table", "names-table", "first-focus");
    table.setAccessibleText(messages.text("names.title"));
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPlaceholder(new Label(messages.text("names.looking")));
    column("names.column.name", "term-cell-source", 170, NameEntry::name);
    column(
        "names.column.sort",
        "term-cell-domain",
        134,
        each -> messages.text("names.sort." + each.sort().name()));
    column("extract.column.count", "term-cell-uses", 84, each -> Integer.toString(each.count()));
    column(
        "names.column.departs",
        "term-cell-uses",
        90,
        each -> each.departures().isEmpty() ? "" : Integer.toString(each.departures().size()));
    column("names.column.english", "term-cell-target", 180, NameEntry::rendering);
  }

  private void column(String key, String style, double width, Function<NameEntry, String> text) {
    TableColumn<NameEntry, String> column = new TableColumn<>(messages.text(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.getStyleClass().add(style);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 84));
    column.setMaxWidth(width < 120 ? width : width * 4);
    column.setSortable(false);
    column.setReorderable(false);
    table.getColumns().add(column);
  }

  private Node detail() {
    english.setAccessibleText(messages.text("names.column.english"));
    english.getStyleClass().addAll("english", "names-english");
    HBox.setHgrow(english, Priority.ALWAYS);
    HBox line = new HBox(english, keep);
    line.getStyleClass().add("term-buttons");
    departures.getStyleClass().addAll("usage-places", "names-departures");
    departures.setAccessibleText(messages.text("names.departures"));
    none.getStyleClass().add("empty-note");
    departures.setCellFactory(list -> new DepartureCell(this));
    departures.setPlaceholder(none);
    VBox.setVgrow(departures, Priority.ALWAYS);
    Label first = new Label(messages.text("names.column.english"));
    Label second = new Label(messages.text("names.departures"));
    first.getStyleClass().add("term-form-label");
    second.getStyleClass().add("term-form-label");
    VBox detail = new VBox(first, line, second, departures);
    detail.getStyleClass().add("extract-detail");
    return detail;
  }

  private Button button(String key, Runnable action, String style) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().add(style);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }

  /// What a sweep of the selected name would change.
  List<Swap> swaps() {
    return swaps;
  }

  private Optional<NameEntry> selected() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
  }

  private void found() {
    String before = selected().map(NameEntry::name).orElse("");
    table.setPlaceholder(new Label(messages.text("names.none")));
    table.getItems().setAll(model.entries());
    int row = 0;
    for (int i = 0; i < model.entries().size(); i++) {
      row = model.entries().get(i).name().equals(before) ? i : row;
    }
    if (!table.getItems().isEmpty()) {
      table.getSelectionModel().clearAndSelect(row);
    }
    show();
  }

  private void show() {
    Optional<NameEntry> entry = selected();
    english.setText(entry.map(NameEntry::rendering).orElse(""));
    swaps = entry.map(model::swaps).orElse(List.of());
    departures.getItems().setAll(entry.map(NameEntry::departures).orElse(List.of()));
    none.setText(
        entry
            .map(each -> each.pairs() == 0 ? "untranslated" : "none")
            .map(key -> messages.text("names.departures." + key))
            .orElse(""));
    keep.setDisable(entry.isEmpty());
    sweep.setText(
        swaps.isEmpty()
            ? messages.text("names.sweep.none")
            : messages.text("names.sweep", swaps.size()));
    sweep.setDisable(swaps.isEmpty());
  }

  private void decide() {
    selected()
        .filter(entry -> !english.getText().isBlank())
        .ifPresent(
            entry ->
                attempt(
                    () -> {
                      String chosen = english.getText().strip();
                      told.setText(
                          model.decide(entry, chosen)
                              ? messages.text("names.kept", entry.name(), chosen)
                              : messages.text("term.noGlossary"));
                    }));
  }

  private void sweep() {
    selected()
        .ifPresent(
            entry ->
                attempt(
                    () -> {
                      told.setText(messages.text("replace.done", model.sweep(entry)));
                      back.setVisible(true);
                    }));
  }

  private void takeBack() {
    attempt(
        () -> {
          model.undo();
          told.setText("");
          back.setVisible(false);
        });
  }

  private void attempt(Runnable change) {
    try {
      change.run();
      model.look(this::found);
      table.requestFocus();
    } catch (UserException refused) {
      told.setText(String.valueOf(refused.getMessage()));
    }
  }
}
