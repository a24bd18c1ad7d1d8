package org.duizhao.ui.alignment;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// A sentence that is dragged to another row: a note of it follows the mouse, and the row below the
/// mouse shows that it would take it.
final class Dragging {

  private static final double STILL = 6;
  private static final int LONGEST = 42;

  private final PairRows rows;
  private final Label ghost = new Label();
  private @Nullable SentenceFlow sentence;
  private int row = -1;
  private int over = -1;
  private boolean underWay;
  private double fromX;
  private double fromY;

  /// Is told where a sentence was dropped.
  @FunctionalInterface
  interface Drop {
    void drop(int row, SentenceFlow sentence, int to);
  }

  Dragging(PairRows rows) {
    this.rows = rows;
    ghost.getStyleClass().add("mending-ghost");
    ghost.setManaged(false);
    ghost.setVisible(false);
    ghost.setMouseTransparent(true);
  }

  Node ghost() {
    return ghost;
  }

  boolean isUnderWay() {
    return underWay;
  }

  void begin(int from, SentenceFlow dragged, MouseEvent event) {
    row = from;
    sentence = dragged;
    fromX = event.getSceneX();
    fromY = event.getSceneY();
  }

  void move(MouseEvent event) {
    SentenceFlow dragged = sentence;
    double way = Math.hypot(event.getSceneX() - fromX, event.getSceneY() - fromY);
    if (dragged == null || (!underWay && way < STILL)) {
      return;
    }
    if (!underWay) {
      underWay = true;
      ghost.setText(excerpt(dragged.text()));
      ghost.setVisible(true);
    }
    Point2D at = rows.sceneToLocal(event.getSceneX(), event.getSceneY());
    double wide = ghost.prefWidth(-1);
    ghost.resizeRelocate(at.getX() + 12, at.getY() + 8, wide, ghost.prefHeight(-1));
    over = rowAt(event);
    rows.flow().forEachShown(cell -> cell.showDrop(cell.at() == over && over != row));
    event.consume();
  }

  void end(MouseEvent event, Drop drop) {
    SentenceFlow dragged = sentence;
    boolean moved = underWay;
    int from = row;
    int to = over;
    sentence = null;
    underWay = false;
    over = -1;
    ghost.setVisible(false);
    rows.flow().forEachShown(cell -> cell.showDrop(false));
    if (moved && dragged != null && to >= 0 && to != from) {
      drop.drop(from, dragged, to);
      event.consume();
    }
  }

  private int rowAt(MouseEvent event) {
    int[] found = {-1};
    rows.flow()
        .forEachShown(
            cell -> {
              boolean here =
                  cell.localToScene(cell.getBoundsInLocal())
                      .contains(event.getSceneX(), event.getSceneY());
              if (cell.isVisible() && here) {
                found[0] = cell.at();
              }
            });
    return found[0];
  }

  private static String excerpt(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
