package org.duizhao.ui.rules;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.language.SplitRule;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;

/// The selected rule, to be written as plain text or as regular expressions. Every change is in the
/// model at once.
final class RuleForm extends VBox {

  private final RulesModel model;
  private final Messages messages;
  private final RadioButton never = new RadioButton();
  private final RadioButton always = new RadioButton();
  private final TextField before = new TextField();
  private final TextField after = new TextField();
  private final TextField note = new TextField();
  private final CheckBox expressions = new CheckBox();

  /// What the fields say is no change while they are being filled.
  private boolean showing = true;

  private int shown = -1;

  RuleForm(RulesModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("rule-form");
    ToggleGroup kind = new ToggleGroup();
    never.setText(messages.text("rules.never"));
    always.setText(messages.text("rules.always"));
    never.setToggleGroup(kind);
    always.setToggleGroup(kind);
    expressions.setText(messages.text("rules.expressions"));
    HBox kinds = new HBox(never, always);
    kinds.getStyleClass().add("rule-kinds");
    before.getStyleClass().add("chinese");
    after.getStyleClass().add("chinese");
    after.setPromptText(messages.text("rules.after.prompt"));
    note.setPromptText(messages.text("rules.note.prompt"));
    GridPane grid = new GridPane();
    grid.getStyleClass().add("rule-grid");
    grid.addRow(0, new Label(), kinds);
    add(grid, 1, "rules.before", before);
    add(grid, 2, "rules.after", after);
    grid.add(expressions, 1, 3);
    add(grid, 4, "rules.note", note);
    getChildren().add(grid);
    kind.selectedToggleProperty().subscribe(toggle -> written());
    Composition.of(before).whenSettled(text -> written());
    Composition.of(after).whenSettled(text -> written());
    Composition.of(note).whenSettled(text -> written());
    expressions.selectedProperty().subscribe(wanted -> rewritten());
    model.version().subscribe(at -> showIfOther());
  }

  /// Where a new rule is written.
  TextField before() {
    return before;
  }

  private void add(GridPane grid, int row, String key, Node field) {
    Label label = new Label(messages.text(key));
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    grid.addRow(row, label, field);
    GridPane.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
  }

  private void showIfOther() {
    if (model.selected() != shown || model.selectedRule().filter(this::isShown).isEmpty()) {
      shown = model.selected();
      show();
    }
  }

  private boolean isShown(SplitRule rule) {
    return read(rule).equals(rule);
  }

  /// Shows the selected rule, plainly when it can be.
  private void show() {
    showing = true;
    SplitRule rule = model.selectedRule().orElse(null);
    setDisable(rule == null);
    if (rule == null) {
      before.clear();
      after.clear();
      note.clear();
    } else {
      expressions.setSelected(!rule.isPlain());
      (rule.breaks() ? always : never).setSelected(true);
      before.setText(rule.isPlain() ? rule.plainBefore() : rule.before());
      after.setText(rule.isPlain() ? rule.plainAfter() : rule.after());
      note.setText(rule.note());
    }
    showing = false;
  }

  private void written() {
    if (!showing) {
      model.selectedRule().ifPresent(rule -> model.change(read(rule)));
    }
  }

  /// The same rule in the other manner of writing: nothing changes but how it looks, unless an
  /// expression is to be taken as plain text.
  private void rewritten() {
    if (showing) {
      return;
    }
    SplitRule rule = model.selectedRule().orElse(null);
    if (rule == null) {
      return;
    }
    if (expressions.isSelected()) {
      showing = true;
      before.setText(rule.before());
      after.setText(rule.after());
      showing = false;
    } else if (rule.isPlain()) {
      show();
    } else {
      written();
    }
  }

  private SplitRule read(SplitRule now) {
    boolean breaks = always.isSelected();
    SplitRule written =
        expressions.isSelected()
            ? new SplitRule(breaks, before.getText(), after.getText(), "", true)
            : breaks
                ? SplitRule.always(before.getText(), after.getText())
                : SplitRule.never(before.getText(), after.getText());
    return written.withNote(note.getText()).withActive(now.active());
  }
}
