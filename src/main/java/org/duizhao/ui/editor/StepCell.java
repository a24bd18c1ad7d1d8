package org.duizhao.ui.editor;

import java.time.format.DateTimeFormatter;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Edit;
import org.duizhao.core.Step;
import org.duizhao.session.Session;
import org.duizhao.ui.DifferenceFlow;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// A step in the history of a project: what, where, when and by whom, and how the text changed.
final class StepCell extends ListCell<Bursts.Run> {

  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

  private final Messages messages;
  private final DateTimeFormatter time;
  private final Session session;
  private final Predicate<Bursts.Run> isDone;
  private final IntConsumer seen;
  private final StepText words;
  private final Label what = new Label();
  private final Label place = new Label();
  private final Label when = new Label();
  private final VBox box;

  StepCell(
      Messages messages,
      DateTimeFormatter time,
      Session session,
      Predicate<Bursts.Run> isDone,
      IntConsumer seen) {
    this.messages = messages;
    this.time = time;
    this.session = session;
    this.isDone = isDone;
    this.seen = seen;
    this.words = new StepText(messages);
    getStyleClass().add("step-cell");
    what.getStyleClass().add("step-what");
    place.getStyleClass().add("history-when");
    when.getStyleClass().add("history-when");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(what, place, gap, when);
    head.getStyleClass().add("step-head");
    box = new VBox(head);
    box.getStyleClass().add("step-box");
    // The list's width decides where texts wrap, not the longest of them.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Bursts.@Nullable Run item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(empty ? null : box);
    if (item == null || empty) {
      setAccessibleText("");
      return;
    }
    Step step = item.last();
    boolean done = isDone.test(item);
    pseudoClassStateChanged(UNDONE, !done);
    String name = words.what(step);
    what.setText(done ? name : messages.text("past.undone", name));
    place.setText(place(step));
    when.setText(step.when().map(time::format).orElse("") + author(step));
    box.getChildren().subList(1, box.getChildren().size()).clear();
    StepText.difference(step)
        .ifPresent(
            changed ->
                box.getChildren().add(DifferenceFlow.brief(changed.before(), changed.after())));
    setAccessibleText(what.getText() + " " + place.getText() + " " + when.getText());
    seen.accept(getIndex());
  }

  private static String author(Step step) {
    return step.who().isEmpty() ? "" : " · " + step.who();
  }

  private String place(Step step) {
    return EditScope.firstPlace(step.first())
        .map(
            where ->
                session.project().documents().size() > 1
                    ? messages.text("past.placeIn", where.at() + 1, where.document())
                    : messages.text("past.place", where.at() + 1))
        .orElse("");
  }

  /// The id of the first segment an edit touches.
  static String segmentOf(Edit edit) {
    return switch (edit) {
      case Edit.Replace replace -> replace.after().id();
      case Edit.Splice splice ->
          splice.inserted().isEmpty()
              ? splice.removed().getFirst().id()
              : splice.inserted().getFirst().id();
      case Edit.Compound compound -> segmentOf(compound.edits().getFirst());
    };
  }
}
