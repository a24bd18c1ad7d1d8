package org.duizhao.ui.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/// Lines under stretches of the English in a text area, with what they have to say when the mouse
/// rests there.
final class AreaUnderlines extends Group {

  private final Map<Mark.Layer, Path> shapes = new EnumMap<>(Mark.Layer.class);
  private final TextArea area;
  private final TermTip tip = new TermTip();
  private Function<String, List<Mark>> asked = text -> List.of();
  private List<Mark> drawn = List.of();
  private List<Mark> told = List.of();

  AreaUnderlines(TextArea area) {
    this.area = area;
    setManaged(false);
    setMouseTransparent(true);
    area.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    area.addEventHandler(MouseEvent.MOUSE_EXITED, event -> tell(List.of()));
    area.textProperty().subscribe((before, now) -> tell(List.of()));
  }

  /// Takes what is asked for the marks of a text.
  void ask(Function<String, List<Mark>> marks) {
    asked = marks;
  }

  /// The marks of a text.
  List<Mark> marks(String text) {
    return asked.apply(text);
  }

  /// What is underlined now.
  List<Mark> drawn() {
    return drawn;
  }

  /// Draws the marks; `origin` is where the text begins in the area.
  void draw(List<Mark> marks, Text text, Point2D origin) {
    drawn = marks;
    shapes.values().forEach(path -> path.getElements().clear());
    for (Mark mark : marks) {
      PathElement[] boxes = text.underlineShape(mark.span().start(), mark.span().end());
      Path path = shapes.computeIfAbsent(mark.layer(), this::path);
      path.getElements()
          .addAll(
              mark.layer().shape() == Mark.Shape.WAVE
                  ? Underline.waved(boxes)
                  : Underline.low(boxes));
    }
    setLayoutX(origin.getX());
    setLayoutY(origin.getY());
  }

  private Path path(Mark.Layer layer) {
    Path path = new Path();
    path.getStyleClass().add(layer.style() + "-shape");
    getChildren().add(path);
    return path;
  }

  private void moved(MouseEvent event) {
    if (drawn.isEmpty() || !(area.getSkin() instanceof TextAreaSkin skin)) {
      return;
    }
    int at = skin.getIndex(event.getX(), event.getY()).getCharIndex();
    tell(
        drawn.stream()
            .filter(mark -> mark.span().start() <= at && at < mark.span().end())
            .toList());
  }

  private void tell(List<Mark> now) {
    if (now.equals(told)) {
      return;
    }
    told = now;
    tip.hide();
    if (!now.isEmpty() && area.getSkin() instanceof TextAreaSkin skin) {
      Rectangle2D first = skin.getCharacterBounds(now.getFirst().span().start());
      Stream.ofNullable(first)
          .forEach(
              letter ->
                  tip.rest(area, letter.getMinX(), letter.getMaxY() + 4, () -> Mark.tips(now)));
    }
  }
}
