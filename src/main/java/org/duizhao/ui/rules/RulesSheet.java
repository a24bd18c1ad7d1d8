package org.duizhao.ui.rules;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.core.UserException;
import org.duizhao.language.SplitRule;
import org.duizhao.session.ProjectRules;
import org.duizhao.session.Resplit;
import org.duizhao.ui.Choosers;
import org.duizhao.ui.Messages;
import org.duizhao.ui.rules.RulesModel.Outcome;

/// Rules on the left, on the right what they would change in the open project, seen as they are
/// written. Nothing changes before Apply; what is not applied is still here when it opens again.
final class RulesSheet extends VBox {

  private final RulesModel model;
  private final Messages messages;
  private final Choosers choosers;
  private final RuleForm form;
  private final Label state = new Label();
  private final Label problem = new Label();
  private final Label told = new Label();
  private final ListView<Resplit.Place> places = new ListView<>();
  private final Button apply = new Button();
  private final Button discard = new Button();

  RulesSheet(
      RulesModel model,
      Messages messages,
      Choosers choosers,
      Consumer<Resplit> applied,
      Runnable close) {
    this.model = model;
    this.messages = messages;
    this.choosers = choosers;
    this.form = new RuleForm(model, messages);
    getStyleClass().add("rules-sheet");
    getStylesheets()
        .add(String.valueOf(RulesSheet.class.getResource("/org/duizhao/ui/css/rules.css")));
    Label title = new Label(messages.text("rules.title"));
    title.getStyleClass().add("sheet-title");
    Label hint = new Label(messages.text("rules.hint"));
    hint.getStyleClass().add("rules-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    HBox middle = new HBox(left(), right());
    middle.getStyleClass().add("rules-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().addAll(title, hint, middle, footer(applied, close));
    model.outcome().subscribe(this::show);
    model.problem().ifPresent(broken -> tell(broken.getMessage(), true));
  }

  /// Puts the caret where a new rule is written.
  void write() {
    form.before().requestFocus();
    form.before().selectAll();
  }

  private Node left() {
    RuleTable table = new RuleTable(model, messages);
    table.getStyleClass().add("first-focus");
    VBox.setVgrow(table, Priority.ALWAYS);
    Button exception = button("rules.add.never", () -> add(SplitRule.never("", "")));
    Button end = button("rules.add.always", () -> add(SplitRule.always("", "")));
    Button up = icon("rules.up", "↑", () -> model.move(-1));
    Button down = icon("rules.down", "↓", () -> model.move(1));
    Button remove = icon("rules.remove", "✕", model::remove);
    HBox tools = new HBox(exception, end, space(), up, down, remove);
    tools.getStyleClass().add("rules-tools");
    model
        .version()
        .subscribe(
            version -> {
              int at = model.selected();
              remove.setDisable(at < 0);
              up.setDisable(at <= 0);
              down.setDisable(at < 0 || at >= model.rules().size() - 1);
            });
    CheckBox semicolons = tick("rules.tick.semicolons", SplitRule.SEMICOLONS);
    CheckBox colons = tick("rules.tick.colons", SplitRule.COLONS);
    HBox ticks = new HBox(semicolons, colons);
    ticks.getStyleClass().add("rules-ticks");
    problem.getStyleClass().add("rules-problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    VBox left = new VBox(tools, table, ticks, form, problem);
    left.getStyleClass().add("rules-left");
    return left;
  }

  private Node right() {
    state.getStyleClass().add("rules-state");
    state.setWrapText(true);
    places.getStyleClass().add("place-list");
    places.setAccessibleText(messages.text("rules.changes"));
    places.setCellFactory(list -> new PlaceCell(messages));
    Label nothing = new Label(messages.text("rules.changes.none.hint"));
    nothing.getStyleClass().add("empty-hint");
    nothing.setWrapText(true);
    places.setPlaceholder(new StackPane(nothing));
    VBox.setVgrow(places, Priority.ALWAYS);
    CheckBox anew = new CheckBox(messages.text("rules.anew"));
    anew.setTooltip(new Tooltip(messages.text("rules.anew.hint")));
    anew.setAccessibleHelp(messages.text("rules.anew.hint"));
    anew.setSelected(model.splitsEverything());
    anew.selectedProperty().subscribe((was, now) -> model.splitEverything(now));
    model.outcome().subscribe(outcome -> anew.setSelected(model.splitsEverything()));
    VBox right = new VBox(state, places, anew);
    right.getStyleClass().add("rules-right");
    HBox.setHgrow(right, Priority.ALWAYS);
    return right;
  }

  private Node footer(Consumer<Resplit> applied, Runnable close) {
    Button bring = button("rules.import", this::bring);
    Button export = button("rules.export", this::export);
    told.getStyleClass().add("rules-told");
    told.setWrapText(true);
    HBox.setHgrow(told, Priority.ALWAYS);
    discard.setText(messages.text("rules.discard"));
    discard.setOnAction(event -> model.discard());
    Button closing = button("rules.close", close);
    apply.setText(messages.text("rules.apply"));
    apply.getStyleClass().addAll("accent", "rules-apply");
    apply.setOnAction(
        event -> {
          try {
            model.apply().ifPresent(applied);
          } catch (UserException refused) {
            tell(refused.getMessage(), true);
          }
        });
    HBox footer = new HBox(bring, export, told, space(), discard, closing, apply);
    footer.getStyleClass().add("rules-footer");
    return footer;
  }

  private void show(Outcome outcome) {
    apply.setDisable(!model.canApply());
    discard.setVisible(model.isChanged());
    problem.setText("");
    switch (outcome) {
      case Outcome.Looking looking -> state.setText(messages.text("rules.looking"));
      case Outcome.Found found -> {
        Resplit resplit = found.resplit();
        places.getItems().setAll(resplit.places());
        state.setText(
            messages.text("rules.changes.count", resplit.places().size())
                + (resplit.places().isEmpty()
                    ? ""
                    : " · " + messages.text("rules.changes.growth", signed(resplit.growth()))));
      }
      case Outcome.Wrong wrong -> {
        places.getItems().clear();
        state.setText(messages.text("rules.waiting"));
        problem.setText(
            messages.text(
                    "rules.problem", wrong.rule() + 1, messages.text(wrong.problem().mistake()))
                + (wrong.problem().detail().isEmpty() ? "" : " " + wrong.problem().detail()));
      }
      case Outcome.Refused refused -> {
        places.getItems().clear();
        state.setText(messages.text("rules.waiting"));
        problem.setText(refused.message());
      }
    }
    problem.setVisible(!problem.getText().isEmpty());
    problem.setManaged(problem.isVisible());
  }

  private String signed(int growth) {
    return growth > 0 ? "+" + growth : growth == 0 ? "±0" : "−" + -growth;
  }

  private void add(SplitRule rule) {
    model.add(rule);
    write();
  }

  private CheckBox tick(String key, SplitRule rule) {
    CheckBox box = new CheckBox(messages.text(key));
    box.selectedProperty()
        .subscribe(
            (was, wanted) -> {
              if (model.has(rule) != wanted) {
                model.set(rule, wanted);
              }
            });
    model.version().subscribe(version -> box.setSelected(model.has(rule)));
    return box;
  }

  private void bring() {
    choosers.openFiles(messages.text("rules.import.chooser")).stream()
        .findFirst()
        .ifPresent(this::bring);
  }

  /// Adds the rules of a file to those on the sheet.
  void bring(Path file) {
    try {
      ProjectRules.Imported imported = model.importFrom(file);
      tell(messages.text("rules.imported", imported.rules().size(), imported.others()), false);
    } catch (UserException broken) {
      tell(broken.getMessage(), true);
    }
  }

  private void export() {
    Optional<Path> file =
        choosers.saveFile(messages.text("rules.export.chooser"), "segmentation.srx");
    file.ifPresent(
        to -> {
          try {
            ProjectRules.exportTo(to, model.rules());
            tell(messages.text("rules.exported", to.getFileName()), false);
          } catch (UserException unwritable) {
            tell(unwritable.getMessage(), true);
          }
        });
  }

  private void tell(String what, boolean bad) {
    told.setText(what);
    told.getStyleClass().removeAll("bad");
    if (bad) {
      told.getStyleClass().add("bad");
    }
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private Button icon(String key, String sign, Runnable action) {
    Button button = new Button(sign);
    button.setAccessibleText(messages.text(key));
    button.setTooltip(new Tooltip(messages.text(key)));
    button.getStyleClass().addAll("flat", "rules-icon");
    button.setOnAction(event -> action.run());
    return button;
  }

  private static Region space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
