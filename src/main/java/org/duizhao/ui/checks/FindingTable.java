package org.duizhao.ui.checks;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.duizhao.core.Span;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// Findings, a row each: how grave, where, what is wrong, and both texts around the place.
final class FindingTable extends TableView<SegmentFinding> {

  private static final int AROUND = 14;
  private static final int LONGEST = 200;

  private final Messages messages;

  FindingTable(Messages messages, FindingText text) {
    this.messages = messages;
    getStyleClass().addAll("term-table", "extract-table", "findings-table", "first-focus");
    setAccessibleText(messages.text("findings.title"));
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    TableColumn<SegmentFinding, SegmentFinding> mark = column("", "finding-cell-mark", 34, 34);
    mark.setComparator(
        Comparator.comparing((SegmentFinding each) -> each.finding().severity()).reversed());
    mark.setCellFactory(table -> new Cell(each -> "", /* marked= */ true, messages));
    TableColumn<SegmentFinding, SegmentFinding> number =
        column(messages.text("findings.column.number"), "term-cell-uses", 62, 62);
    number.setComparator(Comparator.comparingInt(SegmentFinding::index));
    number.setCellFactory(
        table ->
            new Cell(
                each -> messages.text("checks.count", each.index() + 1),
                /* marked= */ false,
                messages));
    add("findings.column.what", "finding-cell-what", 340, each -> text.of(each.finding()));
    add(
        "findings.column.source",
        "term-cell-source",
        180,
        each -> around(each.pair().source(), each.finding().source()));
    add(
        "findings.column.target",
        "term-cell-target",
        210,
        each -> around(each.pair().target(), each.finding().target()));
  }

  private void add(String key, String style, double width, Function<SegmentFinding, String> text) {
    TableColumn<SegmentFinding, SegmentFinding> column =
        column(messages.text(key), style, width, width * 4);
    column.setComparator(Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
    column.setCellFactory(table -> new Cell(text, /* marked= */ false, messages));
  }

  private TableColumn<SegmentFinding, SegmentFinding> column(
      String title, String style, double width, double most) {
    TableColumn<SegmentFinding, SegmentFinding> column = new TableColumn<>(title);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.getStyleClass().add(style);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 90));
    column.setMaxWidth(most);
    column.setReorderable(false);
    getColumns().add(column);
    return column;
  }

  /// Lists these, in the order the user chose by a column's head or else in that of the text.
  void list(List<SegmentFinding> findings) {
    getItems().setAll(findings);
    sort();
  }

  /// The text from a little before the place on, so that the place is seen in a narrow column.
  static String around(String text, @Nullable Span place) {
    int start = place == null ? 0 : place.start();
    int from = Math.max(0, start - AROUND);
    if (from > 0 && Character.isLetterOrDigit(text.charAt(from)) && text.charAt(from) < 0x2e80) {
      int space = text.indexOf(' ', from);
      from = space < 0 || space >= start ? from : space + 1;
    }
    String seen = text.substring(from, Math.min(text.length(), from + LONGEST)).strip();
    return from > 0 ? "…" + seen : seen;
  }

  private static final class Cell extends TableCell<SegmentFinding, SegmentFinding> {

    private final Function<SegmentFinding, String> text;
    private final boolean marked;
    private final Messages messages;

    Cell(Function<SegmentFinding, String> text, boolean marked, Messages messages) {
      this.text = text;
      this.marked = marked;
      this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable SegmentFinding found, boolean empty) {
      super.updateItem(found, empty);
      if (found == null || empty) {
        setText(null);
        setGraphic(null);
        return;
      }
      setText(text.apply(found));
      if (marked) {
        setGraphic(new StackPane(new SeverityMark(found.finding().severity())));
        setAccessibleText(messages.text(found.finding().severity()));
      }
    }
  }
}
