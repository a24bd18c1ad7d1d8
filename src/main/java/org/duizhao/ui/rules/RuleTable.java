package org.duizhao.ui.rules;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.language.SplitRule;
import org.duizhao.ui.Messages;

/// The rules in the order in which they are tried. Space switches one on or off, Delete takes it
/// out, Alt+Up and Alt+Down move it.
final class RuleTable extends TableView<SplitRule> {

  private final RulesModel model;
  private final Messages messages;

  RuleTable(RulesModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("rule-table");
    setItems(model.rules());
    setEditable(true);
    setAccessibleText(messages.text("rules.title"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    Label none = new Label(messages.text("rules.none"));
    none.getStyleClass().add("empty-hint");
    none.setWrapText(true);
    setPlaceholder(none);
    TableColumn<SplitRule, Boolean> on = new TableColumn<>(messages.text("rules.column.on"));
    on.setCellFactory(column -> new CheckBoxTableCell<>(this::activeOf));
    fix(on, 40);
    TableColumn<SplitRule, String> kind =
        text(
            "rules.column.kind",
            rule -> messages.text(rule.breaks() ? "rules.kind.always" : "rules.kind.never"));
    fix(kind, 76);
    TableColumn<SplitRule, String> before = chinese("rules.column.before", this::before);
    TableColumn<SplitRule, String> after = chinese("rules.column.after", RuleTable::after);
    TableColumn<SplitRule, String> note = text("rules.column.note", SplitRule::note);
    before.setPrefWidth(130);
    after.setPrefWidth(110);
    note.setPrefWidth(120);
    getColumns().add(on);
    getColumns().add(kind);
    getColumns().add(before);
    getColumns().add(after);
    getColumns().add(note);
    getColumns()
        .forEach(
            column -> {
              column.setSortable(false);
              column.setReorderable(false);
            });
    setRowFactory(table -> new Row());
    getSelectionModel().selectedIndexProperty().subscribe(at -> model.select(at.intValue()));
    model.version().subscribe(version -> select(model.selected()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void select(int at) {
    if (at >= 0 && at != getSelectionModel().getSelectedIndex()) {
      getSelectionModel().clearAndSelect(at);
      scrollTo(at);
    }
  }

  private SimpleBooleanProperty activeOf(int at) {
    SimpleBooleanProperty active =
        new SimpleBooleanProperty(at < model.rules().size() && model.rules().get(at).active());
    active.subscribe(
        (was, now) -> {
          if (at < model.rules().size()) {
            model.setActive(at, now);
          }
        });
    return active;
  }

  private String before(SplitRule rule) {
    if (rule.isSameAs(SplitRule.SEMICOLONS)) {
      return messages.text("rules.semicolon");
    }
    return rule.isSameAs(SplitRule.COLONS) ? messages.text("rules.colon") : rule.plainBefore();
  }

  private static String after(SplitRule rule) {
    boolean ticked = rule.isSameAs(SplitRule.SEMICOLONS) || rule.isSameAs(SplitRule.COLONS);
    return ticked ? "" : rule.plainAfter();
  }

  private TableColumn<SplitRule, String> text(String key, Function<SplitRule, String> text) {
    TableColumn<SplitRule, String> column = new TableColumn<>(messages.text(key));
    column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
    return column;
  }

  private TableColumn<SplitRule, String> chinese(String key, Function<SplitRule, String> text) {
    TableColumn<SplitRule, String> column = text(key, text);
    column.setCellFactory(
        of -> {
          TableCell<SplitRule, String> cell =
              new TableCell<>() {
                @Override
                protected void updateItem(String shown, boolean empty) {
                  super.updateItem(shown, empty);
                  setText(empty ? null : shown);
                }
              };
          cell.getStyleClass().add("chinese");
          return cell;
        });
    return column;
  }

  private static void fix(TableColumn<?, ?> column, double width) {
    column.setMinWidth(width);
    column.setMaxWidth(width);
  }

  private void pressed(KeyEvent event) {
    boolean taken = true;
    switch (event.getCode()) {
      case DELETE -> model.remove();
      case SPACE ->
          model.selectedRule().ifPresent(rule -> model.setActive(model.selected(), !rule.active()));
      case UP, DOWN -> {
        taken = event.isAltDown();
        if (taken) {
          model.move(event.getCode() == KeyCode.UP ? -1 : 1);
        }
      }
      default -> taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  /// Rules that are switched off are grey; one that is not whole is red.
  private final class Row extends TableRow<SplitRule> {
    @Override
    protected void updateItem(SplitRule rule, boolean empty) {
      super.updateItem(rule, empty);
      getStyleClass().removeAll("off", "wrong");
      if (!empty && rule != null) {
        if (rule.problem().isPresent()) {
          getStyleClass().add("wrong");
        } else if (!rule.active()) {
          getStyleClass().add("off");
        }
        setAccessibleText(
            messages.text(rule.breaks() ? "rules.kind.always" : "rules.kind.never")
                + " "
                + before(rule)
                + " "
                + after(rule)
                + " "
                + rule.note());
      }
    }
  }
}
