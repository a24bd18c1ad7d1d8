package org.duizhao.ui.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.search.QueryProblem;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;

/// What hits are replaced with: one by one, or all that a preview offers.
final class ReplaceLine extends VBox {

  private final FindModel find;
  private final ReplaceModel replacing;
  private final Frame frame;
  private final Messages messages;
  private final TextField text = new TextField();
  private final ToggleButton keepCapitals = new ToggleButton("Ab→Xy");
  private final Button one;
  private final Button all;
  private final Label problem = new Label();
  private Runnable look = () -> {};

  ReplaceLine(
      FindModel find,
      ReplaceModel replacing,
      Frame frame,
      Messages messages,
      SettingsFile settings) {
    this.find = find;
    this.replacing = replacing;
    this.frame = frame;
    this.messages = messages;
    text.setPromptText(messages.text("replace.prompt"));
    text.setAccessibleText(messages.text("replace.prompt"));
    text.getStyleClass().add("replace-text");
    Composition.of(text).whenSettled(now -> changed());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    HBox.setHgrow(text, Priority.ALWAYS);
    keepCapitals.getStyleClass().addAll("flat", "find-toggle");
    keepCapitals.setAccessibleText(messages.text("replace.capitals"));
    keepCapitals.setTooltip(new Tooltip(messages.text("replace.capitals")));
    keepCapitals.setSelected(settings.settings().finding().keepCapitals());
    keepCapitals
        .selectedProperty()
        .subscribe(
            (before, now) -> {
              settings.change(every -> every.withFinding(every.finding().withKeepCapitals(now)));
              changed();
            });
    one = new Button(messages.text("replace.one"));
    one.setOnAction(event -> replaceHere());
    all = new Button(messages.text("replace.all"));
    all.setOnAction(event -> preview());
    for (Control each : List.of(keepCapitals, one, all)) {
      each.setMinWidth(USE_PREF_SIZE);
    }
    problem.getStyleClass().add("find-problem");
    HBox line = new HBox(text, keepCapitals, one, all);
    line.getStyleClass().add("find-line");
    getStyleClass().add("replace-line");
    getChildren().addAll(line, problem);
    changed();
  }

  void show(boolean shown) {
    FindBar.show(this, shown);
  }

  void takeFocus() {
    text.requestFocus();
    text.selectAll();
  }

  /// Takes what has the text looked for that was typed a moment ago.
  void look(Runnable now) {
    look = now;
  }

  /// Replaces the hit one is at and goes on.
  void replaceHere() {
    look.run();
    find.whenDone(this::replaceFound);
  }

  private void replaceFound() {
    if (!replacing.replaceHere() && find.total() == 0) {
      frame.messageBar().say(messages.text("replace.none"));
    }
  }

  /// Shows everything that would change.
  void preview() {
    look.run();
    find.whenDone(this::previewFound);
  }

  private void previewFound() {
    replacing.preview(
        preview -> {
          if (preview.size() == 0) {
            frame.messageBar().say(messages.text("replace.none"));
          } else {
            frame.showOverlay(
                new ReplaceSheet(preview, messages, this::apply, frame::closeOverlay));
          }
        });
  }

  private void apply(ReplacePreview preview, boolean toDraft) {
    frame.closeOverlay();
    int changes = preview.acceptedCount();
    replacing.apply(
        preview, toDraft, () -> frame.messageBar().tell(messages.text("replace.done", changes)));
  }

  /// Shows what the model says.
  void read() {
    Optional<QueryProblem> wrong = replacing.problem().filter(own -> find.problem().isEmpty());
    FindBar.show(problem, wrong.isPresent());
    problem.setText(wrong.map(each -> text(each, messages)).orElse(""));
    boolean ready = find.total() > 0 && !find.isRunning() && replacing.problem().isEmpty();
    one.setDisable(!ready);
    all.setDisable(!ready);
  }

  /// One line that says what is wrong with a query.
  static String text(QueryProblem problem, Messages messages) {
    String key = "queryProblem." + problem.kind().name();
    return problem.at() < 0
        ? messages.text(key, problem.detail(), 0)
        : messages.text(key, problem.detail(), problem.at() + 1);
  }

  private void changed() {
    replacing.with(text.getText(), keepCapitals.isSelected());
    read();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !Composition.of(text).isOpen()) {
      event.consume();
      replaceHere();
    }
  }
}
