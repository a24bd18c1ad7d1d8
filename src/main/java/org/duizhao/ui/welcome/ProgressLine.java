package org.duizhao.ui.welcome;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A thin line, filled as far as the work has come.
final class ProgressLine extends StackPane {

  private final double share;
  private final Region fill = new Region();

  ProgressLine(double share) {
    this.share = share;
    getStyleClass().add("progress-line");
    fill.getStyleClass().add("progress-fill");
    fill.setManaged(false);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    getChildren().add(fill);
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
  }
}
