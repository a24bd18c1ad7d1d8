package org.duizhao.session;

import java.util.List;
import java.util.Optional;
import org.duizhao.core.Conflict;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;

/// What settling a conflict changes.
final class Conflicts {

  private Conflicts() {}

  /// The edit that takes the other side's text; nothing when neither side has the segment.
  static Optional<Edit> theirs(Project project, Conflict conflict) {
    Document document = project.document(conflict.document());
    int at = document.indexOf(conflict.segment(), -1);
    if (at < 0) {
      int end = document.segments().size();
      return conflict
          .theirs()
          .map(theirs -> new Edit.Splice(document.id(), end, List.of(), List.of(theirs)));
    }
    Segment own = document.segments().get(at);
    return Optional.of(
        conflict
            .theirs()
            .<Edit>map(theirs -> new Edit.Replace(document.id(), at, own, theirs))
            .orElseGet(() -> new Edit.Splice(document.id(), at, List.of(own), List.of())));
  }
}
