package org.duizhao.session.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;

/// Checks what changed between two states of a project, and what is compared with it. Made for one
/// run on one thread.
final class Recheck {

  private final ProjectCheck check;
  private final Set<Segment> changed = new HashSet<>();

  /// Texts of the segments that changed ones are compared with.
  private final Set<String> texts = new HashSet<>();

  Recheck(ProjectCheck check) {
    this.check = check;
  }

  /// What is found in the state after.
  ///
  /// @param known what is found in the state before
  ProjectFindings run(Project before, Project after, ProjectFindings known) {
    for (Document document : after.documents()) {
      Segments then =
          before.documents().stream()
              .filter(each -> each.id().equals(document.id()))
              .findFirst()
              .map(Document::segments)
              .orElseGet(() -> Segments.of(List.of()));
      compare(then, document.segments());
    }
    List<SegmentFinding> found = new ArrayList<>();
    int index = 0;
    for (Document document : after.documents()) {
      for (Segment segment : document.segments()) {
        List<SegmentFinding> here = known.of(document.id(), segment.id());
        if (changed.contains(segment) || isCompared(segment)) {
          found.addAll(check.every(document.id(), segment, index));
        } else {
          for (SegmentFinding each : here) {
            found.add(each.at(index));
          }
        }
        index++;
      }
    }
    return new ProjectFindings(found);
  }

  /// An edit leaves most segments as they are, so that equal ones are quickly passed over.
  private void compare(Segments before, Segments after) {
    int start = 0;
    int beforeEnd = before.size();
    int afterEnd = after.size();
    int least = Math.min(beforeEnd, afterEnd);
    while (start < least && before.get(start).equals(after.get(start))) {
      start++;
    }
    while (beforeEnd > start
        && afterEnd > start
        && before.get(beforeEnd - 1).equals(after.get(afterEnd - 1))) {
      beforeEnd--;
      afterEnd--;
    }
    boolean inPlace = beforeEnd == afterEnd;
    for (int i = start; i < beforeEnd; i++) {
      if (!inPlace || !before.get(i).equals(after.get(i))) {
        note(before.get(i));
        check.forget(before.get(i));
      }
    }
    for (int i = start; i < afterEnd; i++) {
      if (!inPlace || !before.get(i).equals(after.get(i))) {
        check.learn(after.get(i));
        note(after.get(i));
        changed.add(after.get(i));
      }
    }
  }

  private void note(Segment segment) {
    texts.addAll(check.compared(segment));
  }

  /// Whether it is compared with a changed segment.
  private boolean isCompared(Segment segment) {
    return texts.contains(segment.source()) || texts.contains(segment.target());
  }
}
