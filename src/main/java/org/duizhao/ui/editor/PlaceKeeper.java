package org.duizhao.ui.editor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Spot;

/// Opens a project where it was left, and remembers where the work stands a moment after it has
/// moved on, so that even a program that is killed comes back there.
final class PlaceKeeper implements EditorListener, AutoCloseable {

  private static final Duration MOMENT = Duration.seconds(1);

  private final EditorModel model;
  private final PauseTransition pause = new PauseTransition(MOMENT);

  PlaceKeeper(EditorModel model) {
    this.model = model;
    pause.setOnFinished(event -> keep());
    model.session().past().spot().ifPresent(this::open);
    model.listen(this);
  }

  private void open(Spot spot) {
    Project project = model.session().project();
    for (Document document : project.documents()) {
      int at = document.id().equals(spot.document()) ? document.indexOf(spot.segment(), 0) : -1;
      if (at >= 0 && model.go(document.id(), at)) {
        toListed();
      }
    }
  }

  /// A line of page furniture, which is hidden now, is left for the next one that is listed.
  private void toListed() {
    Rows rows = model.rows();
    if (rows.size() > 0 && rows.rowOf(model.active()) < 0) {
      model.go(rows.position(rows.rowNear(model.active())));
    }
  }

  @Override
  public void activeChanged() {
    pause.playFromStart();
  }

  /// Remembers the place at once.
  @Override
  public void close() {
    pause.stop();
    keep();
  }

  private void keep() {
    model
        .activeSegment()
        .map(Segment::id)
        .ifPresent(id -> model.session().past().keep(new Spot(model.document(), id)));
  }
}
