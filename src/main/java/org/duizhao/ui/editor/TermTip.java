package org.duizhao.ui.editor;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// One tooltip for all marks in sight; a tooltip each would be made anew with every scrolled row.
final class TermTip {

  private final Tooltip tooltip = new Tooltip();
  private final PauseTransition delay = new PauseTransition(Duration.millis(250));

  /// The text whose marks are told by key, and which of them was told last.
  private @Nullable MarkedText told;

  private int toldLast;

  TermTip() {
    tooltip.getStyleClass().add("term-tip");
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
  }

  /// Shows what `tip` says, unless it is empty, when the mouse rests on the text.
  void install(Text term, Supplier<String> tip) {
    term.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> soon(term, tip));
    term.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
  }

  /// Shows what `tip` says at a place of the node, unless the mouse goes on.
  void rest(Node node, double x, double y, Supplier<String> tip) {
    delay.setOnFinished(
        event -> {
          Point2D at = node.localToScreen(x, y);
          if (at != null) {
            tooltip.setText(tip.get());
            tooltip.show(node, at.getX(), at.getY());
          }
        });
    delay.playFromStart();
  }

  void hide() {
    delay.stop();
    tooltip.hide();
  }

  /// Shows the tip of the next mark in the text, by key; after the last one none.
  void next(MarkedText text) {
    List<Mark> marks = text.marks().stream().filter(mark -> !mark.tip().get().isEmpty()).toList();
    int n = text.equals(told) && tooltip.isShowing() ? toldLast + 1 : 0;
    hide();
    if (n < marks.size()) {
      told = text;
      toldLast = n;
      Bounds bounds = text.localToScreen(text.bounds(marks.get(n).span()));
      if (bounds != null) {
        tooltip.setText(marks.get(n).tip().get());
        tooltip.show(text, bounds.getMinX(), bounds.getMaxY() + 4);
      }
    }
  }

  boolean isShowing() {
    return tooltip.isShowing();
  }

  private void soon(Node term, Supplier<String> tip) {
    delay.setOnFinished(event -> show(term, tip.get()));
    delay.playFromStart();
  }

  private void show(Node term, String text) {
    if (term.getScene() == null || text.isEmpty()) {
      return;
    }
    Bounds bounds = term.localToScreen(term.getBoundsInLocal());
    if (bounds != null) {
      tooltip.setText(text);
      tooltip.show(term, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }
}
