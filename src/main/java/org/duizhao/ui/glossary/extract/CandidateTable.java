package org.duizhao.ui.glossary.extract;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.duizhao.session.terms.extract.Candidate;
import org.duizhao.session.terms.extract.Candidate.Proposal;
import org.duizhao.ui.Messages;

/// The candidates: Chinese, how often, what sort, and the English proposed.
final class CandidateTable extends TableView<Candidate> {

  private final Messages messages;

  CandidateTable(Messages messages) {
    this.messages = messages;
    getStyleClass().addAll("term-table", "extract-table", "first-focus");
    setAccessibleText(messages.text("extract.title"));
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    add("extract.column.source", "term-cell-source", 170, Candidate::source);
    add("extract.column.count", "term-cell-uses", 80, each -> Integer.toString(each.count()));
    add(
        "extract.column.kind",
        "term-cell-domain",
        80,
        each -> messages.text("extract.kind." + each.kind().name()));
    add(
        "extract.column.english",
        "term-cell-target",
        280,
        each -> each.english().stream().map(Proposal::english).collect(Collectors.joining(" · ")));
  }

  private void add(String key, String style, double width, Function<Candidate, String> text) {
    TableColumn<Candidate, String> column = new TableColumn<>(messages.text(key));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    column.getStyleClass().add(style);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 84));
    column.setMaxWidth(width < 120 ? width : width * 4);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
  }

  Optional<Candidate> selected() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  void show(ExtractModel model) {
    setPlaceholder(new Label(messages.text(model.isFound() ? "extract.none" : "extract.finding")));
    getItems().setAll(model.candidates());
  }

  void select(int row) {
    if (!getItems().isEmpty()) {
      int at = Math.min(row, getItems().size() - 1);
      getSelectionModel().clearAndSelect(at);
      getFocusModel().focus(at);
      scrollTo(Math.max(0, at - 4));
    }
  }
}
