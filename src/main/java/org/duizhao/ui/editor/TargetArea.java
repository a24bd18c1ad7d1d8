package org.duizhao.ui.editor;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.duizhao.core.Span;
import org.duizhao.ui.Tabbing;
import org.jspecify.annotations.Nullable;

/// A stock text area for the English of the active row, as high as its text. Says when an arrow key
/// leaves it at the top or bottom.
final class TargetArea extends GrowingArea {

  private final Path hits = new Path();
  private final AreaUnderlines underlines = new AreaUnderlines(this);
  private Function<String, List<Span>> marks = text -> List.of();

  /// What the area tells of.
  interface Listener {

    /// An arrow key on the first (-1) or last (1) line.
    void leave(int direction);
  }

  TargetArea(Listener listener) {
    getStyleClass().addAll("target-area", "project-text", "english", "english-lines");
    Tabbing.leaves(this);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, listener));
    hits.setManaged(false);
    hits.setMouseTransparent(true);
    hits.getStyleClass().add("editor-hits");
    textProperty().subscribe(this::requestLayout);
  }

  /// Has stretches of the text stand out, such as search hits; asked for whenever the text changes.
  void mark(Function<String, List<Span>> stretches) {
    marks = stretches;
    requestLayout();
  }

  /// Has stretches of the text underlined; asked for whenever the text changes.
  void underline(Function<String, List<Mark>> stretches) {
    underlines.ask(stretches);
    requestLayout();
  }

  /// The node with the text; the hint of an empty area is such a node too, and stays in it unseen.
  private @Nullable Node written() {
    return lookupAll(".text").stream()
        .filter(node -> node instanceof Text text && text.getText().equals(getText()))
        .findFirst()
        .orElse(null);
  }

  /// Draws the marks over the text, for its skin lets nobody draw behind it.
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    List<Span> spans = marks.apply(getText());
    List<Mark> underlined = underlines.marks(getText());
    hits.getElements().clear();
    if ((spans.isEmpty() && underlined.isEmpty()) || !(written() instanceof Text text)) {
      getChildren().removeAll(hits, underlines);
      return;
    }
    // The text must stand where it will be seen before its places can be asked for.
    getChildren().forEach(TargetArea::layOut);
    for (Span span : spans) {
      hits.getElements().addAll(text.rangeShape(span.start(), span.end()));
    }
    Point2D origin = sceneToLocal(text.localToScene(0, 0));
    hits.setLayoutX(origin.getX());
    hits.setLayoutY(origin.getY());
    underlines.draw(underlined, text, origin);
    if (!getChildren().contains(hits)) {
      getChildren().addAll(hits, underlines);
    }
  }

  private static void layOut(Node node) {
    if (node instanceof Parent parent) {
      parent.layout();
    }
  }

  private void pressed(KeyEvent event, Listener listener) {
    boolean plain =
        !event.isShiftDown()
            && !event.isAltDown()
            && !event.isControlDown()
            && !event.isMetaDown()
            && getSelection().getLength() == 0;
    if (plain && event.getCode() == KeyCode.UP && isOnLineOf(0)) {
      event.consume();
      listener.leave(-1);
    } else if (plain && event.getCode() == KeyCode.DOWN && isOnLineOf(getLength())) {
      event.consume();
      listener.leave(1);
    }
  }

  private boolean isOnLineOf(int position) {
    if (!(getSkin() instanceof TextAreaSkin skin)) {
      return false;
    }
    if (getLength() == 0) {
      return true;
    }
    Bounds caret = skin.getCaretBounds();
    int index = Math.min(position, getLength() - 1);
    Rectangle2D there = skin.getCharacterBounds(index);
    return caret != null
        && there != null
        && Math.abs(caret.getCenterY() - (there.getMinY() + there.getHeight() / 2))
            < caret.getHeight() / 2;
  }
}
