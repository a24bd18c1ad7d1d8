package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.session.completion.Completion;
import org.duizhao.ui.Messages;

/// A few lines under the caret that a word may become. Never takes the focus.
final class CompletionList extends Pane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double BELOW = 3;

  private final Messages messages;
  private final VBox box = new VBox();
  private final Label hint = new Label();
  private final List<HBox> lines = new ArrayList<>();

  CompletionList(Messages messages, IntConsumer taken) {
    this.messages = messages;
    setPickOnBounds(false);
    box.getStyleClass().add("completion-list");
    box.setAccessibleRole(AccessibleRole.LIST_VIEW);
    hint.getStyleClass().add("completion-hint");
    getChildren().add(box);
    box.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).getBoundsInParent().contains(event.getX(), event.getY())) {
              taken.accept(i);
            }
          }
          event.consume();
        });
    setVisible(false);
  }

  /// Shows the lines below a place of the scene, or above it where there is no room below.
  void show(List<Completion> completions, int chosen, Bounds caretInScene) {
    lines.clear();
    for (Completion each : completions) {
      Label text = new Label(each.text());
      text.getStyleClass().addAll("english", "completion-text");
      HBox.setHgrow(text, Priority.ALWAYS);
      text.setMaxWidth(Double.MAX_VALUE);
      Label kind = new Label(messages.text(each.from()));
      kind.getStyleClass().add("completion-kind");
      kind.setMinWidth(USE_PREF_SIZE);
      HBox line = new HBox(text, kind);
      line.getStyleClass().add("completion-line");
      lines.add(line);
    }
    hint.setText(messages.text(chosen < 0 ? "completion.hint" : "completion.hint.chosen"));
    box.getChildren().setAll(lines);
    box.getChildren().add(hint);
    choose(completions, chosen);
    setVisible(true);
    place(caretInScene);
  }

  private void choose(List<Completion> completions, int chosen) {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
    box.setAccessibleText(chosen < 0 ? hint.getText() : completions.get(chosen).text());
  }

  private void place(Bounds caretInScene) {
    box.applyCss();
    box.autosize();
    Point2D corner = sceneToLocal(caretInScene.getMinX(), caretInScene.getMaxY());
    double x = Math.clamp(corner.getX() - 10, 0.0, Math.max(0, getWidth() - box.getWidth() - 8));
    double y = corner.getY() + BELOW;
    if (y + box.getHeight() > getHeight()) {
      y -= box.getHeight() + caretInScene.getHeight() + 2 * BELOW;
    }
    box.relocate(snapPositionX(x), snapPositionY(Math.max(0, y)));
  }
}
