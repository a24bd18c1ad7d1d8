package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;

/// Where the user has been, to go back and forth between as in a browser. Steps from row to row are
/// one visit; only jumps make another. Places are kept by id, so that edits do not move them.
final class VisitedPlaces implements EditorListener {

  private static final int MOST = 200;

  private final EditorModel model;
  private final List<Visit> visits = new ArrayList<>();
  private int now = -1;
  private boolean going;

  /// A segment, and where it stood when it was visited.
  private record Visit(String document, String segment, int position) {}

  VisitedPlaces(EditorModel model) {
    this.model = model;
    model.listen(this);
    activeChanged();
  }

  @Override
  public void activeChanged() {
    Optional<Segment> active = model.activeSegment();
    if (going || active.isEmpty()) {
      return;
    }
    Visit visit = new Visit(model.document(), active.get().id(), model.active());
    if (now >= 0 && isNear(visits.get(now), visit)) {
      visits.set(now, visit);
      return;
    }
    visits.subList(now + 1, visits.size()).clear();
    visits.add(visit);
    if (visits.size() > MOST) {
      visits.removeFirst();
    }
    now = visits.size() - 1;
  }

  /// Goes to the place before, or again to the one after; passes over segments that are gone.
  ///
  /// @return false when there is none
  boolean go(boolean back) {
    int at = now + (back ? -1 : 1);
    while (at >= 0 && at < visits.size()) {
      Visit visit = visits.get(at);
      int position = position(visit);
      if (position >= 0 && model.rows().size() > 0) {
        going = true;
        boolean went = model.go(visit.document(), position);
        going = false;
        now = went ? at : now;
        return true;
      }
      at += back ? -1 : 1;
    }
    return false;
  }

  private int position(Visit visit) {
    Project project = model.session().project();
    return project.documents().stream()
        .filter(document -> document.id().equals(visit.document()))
        .findFirst()
        .map(document -> document.indexOf(visit.segment(), visit.position()))
        .orElse(-1);
  }

  /// The same segment, or one beside it in the list.
  private boolean isNear(Visit one, Visit other) {
    if (!one.document().equals(other.document())) {
      return false;
    }
    Segments segments = model.session().project().document(other.document()).segments();
    int from = Math.min(one.position(), segments.size());
    int rows = model.rows().rowNear(other.position()) - model.rows().rowNear(from);
    return one.segment().equals(other.segment()) || Math.abs(rows) <= 1;
  }
}
