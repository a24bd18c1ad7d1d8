package org.duizhao.ui.glossary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.PlacedTerm;
import org.duizhao.ui.Messages;

/// The terms listed, a line each. Sorts by having the model sort, away from this thread.
final class TermTable extends TableView<PlacedTerm> {

  /// Columns in the order in which they give way in a narrow table.
  private static final List<TermOrder> GIVING_WAY =
      List.of(
          TermOrder.CHANGED,
          TermOrder.NOTE,
          TermOrder.PART_OF_SPEECH,
          TermOrder.FORBIDDEN,
          TermOrder.ALTERNATIVES,
          TermOrder.GLOSSARY,
          TermOrder.DOMAIN);

  private static final double SCROLL_BAR = 18;

  private final GlossaryModel model;
  private final Messages messages;
  private final Map<TermOrder, TableColumn<PlacedTerm, PlacedTerm>> columns =
      new EnumMap<>(TermOrder.class);
  private final Label empty = new Label();
  private final Set<TermOrder> shown = EnumSet.allOf(TermOrder.class);
  private final Set<TermOrder> insisted = EnumSet.noneOf(TermOrder.class);
  private Optional<PlacedTerm> awaited = Optional.empty();
  private boolean fitting;

  TermTable(GlossaryModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("term-table");
    setAccessibleText(messages.text("glossary.table"));
    for (TermOrder order : TermOrder.values()) {
      getColumns().add(column(order));
    }
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    columns
        .values()
        .forEach(column -> column.visibleProperty().subscribe((before, now) -> chosen()));
    widthProperty().subscribe(width -> fit());
    setTableMenuButtonVisible(true);
    empty.getStyleClass().add("empty-note");
    empty.setWrapText(true);
    setPlaceholder(empty);
    setSortPolicy(table -> sorted());
    showGlossaryColumn();
  }

  /// Shows what the model lists now; the selected term stays selected where it is still listed.
  void showTerms() {
    Optional<PlacedTerm> chosen = awaited.filter(term -> indexOf(term) >= 0).or(this::selected);
    awaited = Optional.empty();
    int row = getSelectionModel().getSelectedIndex();
    setItems(FXCollections.observableList(model.shown()));
    empty.setText(messages.text(model.total() == 0 ? "glossary.empty" : "glossary.noneFound"));
    if (chosen.isPresent()) {
      int at = indexOf(chosen.get());
      choose(at >= 0 ? at : Math.min(row, model.shown().size() - 1));
    } else if (!model.shown().isEmpty()) {
      choose(0);
    }
  }

  Optional<PlacedTerm> selected() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  List<PlacedTerm> allSelected() {
    return List.copyOf(getSelectionModel().getSelectedItems());
  }

  /// Selects the term, or else as soon as it is listed, for a new one is not at once.
  void select(PlacedTerm term) {
    int at = indexOf(term);
    if (at >= 0) {
      choose(at);
    } else {
      awaited = Optional.of(term);
    }
  }

  /// Selects the next line (1) or the one before (-1).
  void step(int by) {
    int at = getSelectionModel().getSelectedIndex() + by;
    if (at >= 0 && at < getItems().size()) {
      choose(at);
    }
  }

  /// The column of glossaries is there when there are several.
  void showGlossaryColumn() {
    fit();
  }

  /// What the table's menu shows or hides stays so, however wide the table is.
  private void chosen() {
    if (!fitting) {
      for (Map.Entry<TermOrder, TableColumn<PlacedTerm, PlacedTerm>> each : columns.entrySet()) {
        if (each.getValue().isVisible() != shown.contains(each.getKey())) {
          insisted.add(each.getKey());
        }
      }
    }
  }

  /// Lets columns give way, the least needed first, until the others have room without scrolling;
  /// the panel beside the table shows everything of the selected term.
  private void fit() {
    if (getWidth() <= 0) {
      return;
    }
    List<TermOrder> wanted = new ArrayList<>(List.of(TermOrder.values()));
    if (model.glossaries().files().size() < 2) {
      wanted.remove(TermOrder.GLOSSARY);
    }
    for (TermOrder order : GIVING_WAY) {
      if (wanted.stream().mapToDouble(TermTable::width).sum() > getWidth() - SCROLL_BAR) {
        wanted.remove(order);
      }
    }
    fitting = true;
    columns.forEach(
        (order, column) -> {
          if (!insisted.contains(order)) {
            column.setVisible(wanted.contains(order));
          }
        });
    fitting = false;
    shown.clear();
    columns.forEach(
        (order, column) -> {
          if (column.isVisible()) {
            shown.add(order);
          }
        });
  }

  private void choose(int row) {
    if (row >= 0) {
      getSelectionModel().clearAndSelect(row);
      getFocusModel().focus(row);
      scrollTo(Math.max(0, row - 3));
    }
  }

  private int indexOf(PlacedTerm term) {
    List<PlacedTerm> shown = model.shown();
    int changed = -1;
    for (int i = 0; i < shown.size(); i++) {
      PlacedTerm each = shown.get(i);
      if (each.term().equals(term.term())) {
        return i;
      }
      if (changed < 0
          && each.term().source().equals(term.term().source())
          && each.file().equals(term.file())) {
        changed = i;
      }
    }
    return changed;
  }

  private boolean sorted() {
    List<TableColumn<PlacedTerm, ?>> by = getSortOrder();
    if (by.isEmpty()) {
      model.sort(TermOrder.SOURCE, true);
    } else {
      TableColumn<PlacedTerm, ?> first = by.getFirst();
      model.sort(
          TermOrder.valueOf(first.getId()), first.getSortType() == TableColumn.SortType.ASCENDING);
    }
    return true;
  }

  private TableColumn<PlacedTerm, PlacedTerm> column(TermOrder order) {
    TableColumn<PlacedTerm, PlacedTerm> column =
        new TableColumn<>(messages.text("glossary.column." + order.name()));
    column.setId(order.name());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(each -> new Cell(order));
    column.setPrefWidth(width(order));
    column.setMinWidth(width(order) * 0.8);
    columns.put(order, column);
    return column;
  }

  private static double width(TermOrder order) {
    return switch (order) {
      case SOURCE -> 140;
      case TARGET -> 175;
      case ALTERNATIVES, NOTE -> 130;
      case FORBIDDEN, DOMAIN -> 110;
      case STATUS, PART_OF_SPEECH -> 92;
      case CHANGED, GLOSSARY -> 96;
      case USES -> 58;
    };
  }

  private final class Cell extends TableCell<PlacedTerm, PlacedTerm> {

    private final TermOrder order;
    private final Tooltip whole = new Tooltip();

    Cell(TermOrder order) {
      this.order = order;
      getStyleClass().add("term-cell-" + order.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    protected void updateItem(PlacedTerm item, boolean none) {
      super.updateItem(item, none);
      getStyleClass().removeIf(each -> each.startsWith("status-"));
      if (none || item == null) {
        setText("");
        setTooltip(null);
        return;
      }
      Term term = item.term();
      setText(
          switch (order) {
            case STATUS -> messages.text(term.status());
            case USES -> model.uses().isKnown() ? uses(term) : "…";
            case GLOSSARY -> item.glossary();
            case NOTE -> term.note().replace('\n', ' ');
            default -> order.text(term);
          });
      getStyleClass().add("status-" + term.status().name().toLowerCase(Locale.ROOT));
      whole.setText(getText());
      setTooltip(getText().length() > 12 ? whole : null);
    }

    /// A deprecated term is not looked for, so its uses are not known.
    private String uses(Term term) {
      return term.status() == TermStatus.DEPRECATED
          ? "–"
          : Integer.toString(model.uses().count(term));
    }
  }
}
