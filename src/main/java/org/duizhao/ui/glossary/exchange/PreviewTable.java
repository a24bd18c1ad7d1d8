package org.duizhao.ui.glossary.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.duizhao.glossary.exchange.TableLine;
import org.duizhao.glossary.exchange.TermField;
import org.duizhao.ui.Messages;

/// The first rows of a file, with a choice above each column of what it holds.
final class PreviewTable extends TableView<TableLine> {

  private static final int ROWS = 100;

  private final TermImportModel model;
  private final Messages messages;
  private final Runnable changed;

  PreviewTable(TermImportModel model, Messages messages, Runnable changed) {
    this.model = model;
    this.messages = messages;
    this.changed = changed;
    getStyleClass().addAll("term-table", "import-table");
    setAccessibleText(messages.text("termImport.preview"));
    setFocusTraversable(false);
    for (int column = 0; column < model.width(); column++) {
      getColumns().add(column(column));
    }
    show();
  }

  /// Shows the rows and choices as they are now.
  void show() {
    getItems().setAll(model.sample(ROWS));
    for (TableColumn<TableLine, ?> column : getColumns()) {
      if (column.getGraphic() instanceof Head head) {
        head.show();
      }
    }
  }

  private TableColumn<TableLine, String> column(int at) {
    TableColumn<TableLine, String> column = new TableColumn<>();
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(row.getValue().cell(at).replace('\n', ' ')));
    column.setSortable(false);
    column.setReorderable(false);
    column.setPrefWidth(190);
    column.setGraphic(new Head(at));
    return column;
  }

  /// The column's name in the file, and what it is taken for.
  private final class Head extends VBox {

    private final int column;
    private final Label name = new Label();
    private final ComboBox<Optional<TermField>> field = new ComboBox<>();
    private boolean showing;

    Head(int column) {
      this.column = column;
      getStyleClass().add("import-head");
      field.getItems().add(Optional.empty());
      Stream.of(TermField.values()).map(Optional::of).forEach(field.getItems()::add);
      field.setConverter(
          new StringConverter<>() {
            @Override
            public String toString(Optional<TermField> value) {
              return messages.text(
                  Objects.requireNonNullElse(value, Optional.<TermField>empty())
                      .map(each -> "termImport.field." + each.name())
                      .orElse("termImport.field.none"));
            }

            @Override
            public Optional<TermField> fromString(String text) {
              return Optional.empty();
            }
          });
      field.setAccessibleText(messages.text("termImport.column", column + 1));
      field.setMaxWidth(Double.MAX_VALUE);
      field
          .valueProperty()
          .subscribe(
              (was, now) -> {
                if (!showing && now != null) {
                  model.assign(column, now);
                  changed.run();
                }
              });
      getChildren().addAll(name, field);
    }

    void show() {
      showing = true;
      String called = model.name(column);
      name.setText(called.isEmpty() ? messages.text("termImport.column", column + 1) : called);
      field.setValue(model.field(column));
      showing = false;
    }
  }
}
