package org.duizhao.ui.alignment;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.duizhao.session.mending.Mending;
import org.duizhao.ui.Messages;
import org.duizhao.ui.alignment.ConfidenceMark.Level;

/// The whole alignment at a glance, beside the list: a line for each row, or for several where they
/// are many; the less sure, the longer. The colours are those of the marks.
final class ConfidenceStrip extends Region implements MendingListener {

  private static final double WIDTH = 22;
  private static final double EDGE = 3;

  private final MendingModel model;
  private final Canvas canvas = new Canvas();

  /// Nodes that are never seen and lend the canvas their colours, which only stylesheets know.
  private final Map<Level, Region> colours = new EnumMap<>(Level.class);

  private final Region here = new Region();

  ConfidenceStrip(MendingModel model, Messages messages) {
    this.model = model;
    getStyleClass().add("confidence-strip");
    setAccessibleText(messages.text("mending.strip"));
    for (Level level : Level.values()) {
      Region colour = colour("strip-" + level.style());
      colours.put(level, colour);
      getChildren().add(colour);
    }
    here.getStyleClass().add("strip-here");
    here.setManaged(false);
    here.setVisible(false);
    getChildren().addAll(here, canvas);
    setOnMousePressed(this::go);
    setOnMouseDragged(this::go);
    model.listen(this);
  }

  private static Region colour(String style) {
    Region colour = new Region();
    colour.getStyleClass().add(style);
    colour.setManaged(false);
    colour.setVisible(false);
    return colour;
  }

  @Override
  public void rowsChanged() {
    requestLayout();
  }

  @Override
  public void caretMoved(int left) {
    if (left != model.caret().row()) {
      requestLayout();
    }
  }

  private void go(MouseEvent event) {
    int size = model.now().size();
    double part = event.getY() / Math.max(1, getHeight());
    model.go(Math.clamp((int) (part * size), 0, Math.max(0, size - 1)));
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected double computeMinWidth(double height) {
    return WIDTH;
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw(canvas.getGraphicsContext2D());
  }

  private void draw(GraphicsContext graphics) {
    double width = getWidth();
    double height = getHeight();
    graphics.clearRect(0, 0, width, height);
    Mending now = model.now();
    if (now.size() == 0) {
      return;
    }
    double high = height / now.size();
    double step = Math.max(high, 2);
    double thick = Math.max(1, step > 4 ? Math.min(step - 1, 8) : step);
    for (double y = 0; y < height; y += step) {
      int from = (int) (y / high);
      int to = Math.max(from + 1, Math.min(now.size(), (int) ((y + step) / high)));
      Level worst = Level.PINNED;
      for (int row = from; row < to && row < now.size(); row++) {
        Level level = ConfidenceMark.level(now.row(row));
        worst = level.compareTo(worst) > 0 ? level : worst;
      }
      graphics.setFill(fill(worst));
      graphics.fillRect(EDGE, y + (step - thick) / 2, length(worst, width - 2 * EDGE), thick);
    }
    graphics.setFill(fill(here));
    double at = (model.caret().row() + 0.5) * high;
    graphics.fillRect(0, Math.clamp(at - 1, 0, Math.max(0, height - 2)), width, 2);
  }

  private static double length(Level level, double most) {
    return switch (level) {
      case PINNED, HAND -> 3;
      case HIGH -> 5;
      case SURE -> most * 0.45;
      case UNSURE -> most * 0.75;
      case LOW -> most;
    };
  }

  private Paint fill(Level level) {
    Region colour = colours.get(level);
    return colour == null ? Color.GRAY : fill(colour);
  }

  private static Paint fill(Region colour) {
    Background background = colour.getBackground();
    return background == null || background.getFills().isEmpty()
        ? Color.GRAY
        : background.getFills().getFirst().getFill();
  }
}
