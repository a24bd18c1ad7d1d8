package org.duizhao.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Span;

/// Sentences that run on, with the selected one and the one under the mouse marked behind the text.
final class RunningText extends TextFlow {

  private final Path selection = shape("reading-selection");
  private final Path hover = shape("reading-hover");
  private final Map<Integer, Span> spans = new HashMap<>();
  private int selected = -1;
  private int hovered = -1;

  private final String language;

  /// An empty text of one language.
  ///
  /// @param language style class of the language it is in: `chinese` or `english`
  RunningText(String language) {
    this.language = language;
    getStyleClass().add(language + "-lines");
  }

  void show(List<Run> runs) {
    List<Node> pieces = new ArrayList<>(List.of(hover, selection));
    spans.clear();
    int at = 0;
    for (Run run : runs) {
      Text piece = new Text(run.text());
      piece.getStyleClass().addAll(styles(run.role()));
      if (run.position() >= 0) {
        piece.setUserData(run.position());
        spans.put(run.position(), new Span(at, at + run.text().length()));
      }
      pieces.add(piece);
      at += run.text().length();
    }
    getChildren().setAll(pieces);
  }

  void select(int position) {
    selected = position;
    requestLayout();
  }

  void hover(int position) {
    if (hovered != position) {
      hovered = position;
      requestLayout();
    }
  }

  /// Where the sentence stands in this node, once it is laid out.
  Optional<Bounds> boundsOf(int position) {
    Span span = spans.get(position);
    if (span == null) {
      return Optional.empty();
    }
    Path shape = new Path(getRangeShape(span.start(), span.end(), false));
    Bounds bounds = shape.getBoundsInLocal();
    return Optional.of(
        new BoundingBox(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    draw(selection, selected);
    draw(hover, hovered == selected ? -1 : hovered);
  }

  private void draw(Path path, int position) {
    Span span = spans.get(position);
    if (span == null) {
      path.getElements().clear();
    } else {
      path.getElements().setAll(getRangeShape(span.start(), span.end(), false));
    }
  }

  private List<String> styles(Run.Role role) {
    return switch (role) {
      case SPEAKER -> List.of(language, "reading-speaker");
      case CHINESE -> List.of("chinese", "reading-text");
      case CHINESE_GAP -> List.of("chinese", "reading-gap");
      case ENGLISH -> List.of("english", "reading-text");
      case GAP -> List.of("english", "reading-gap");
    };
  }

  private static Path shape(String style) {
    Path path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.getStyleClass().add(style);
    return path;
  }
}
