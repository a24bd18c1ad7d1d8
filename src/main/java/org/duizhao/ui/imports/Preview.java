package org.duizhao.ui.imports;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.repair.Repair;
import org.duizhao.session.ImportPlan;

/// What an import would make: the lines as they will be, and the figures. Immutable, so that a job
/// can make it.
record Preview(
    ImportPlan plan, List<PreviewLine> lines, int repairs, int flags, int segments, int furniture) {

  static Preview of(ImportPlan plan) {
    List<Segment> segments = plan.segments();
    List<Span> repaired = new ArrayList<>();
    int made = 0;
    int flags = 0;
    for (Repair repair : plan.repairs()) {
      if (!repair.changes()) {
        flags++;
      } else if (plan.isAccepted(repair)) {
        repaired.add(place(plan, repair));
        made++;
      }
    }
    List<PreviewLine> lines = PreviewLine.of(plan.repairedText(), segments, repaired);
    int furniture = 0;
    for (PreviewLine line : lines) {
      if (line.role() == Kind.FURNITURE) {
        furniture++;
      }
    }
    int offered = 0;
    for (Segment segment : segments) {
      if (segment.kind().isTranslatable()) {
        offered++;
      }
    }
    return new Preview(plan, List.copyOf(lines), made, flags, offered, furniture);
  }

  /// The title of the text, or the file's name without its ending.
  String suggestedName(String fileName) {
    for (PreviewLine line : lines) {
      if (line.role() == Kind.TITLE) {
        return line.text();
      }
    }
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  /// Lines that will be translated.
  int offeredLines() {
    return lines.size() - furniture;
  }

  /// The index of the line in which the repair stands, or of the last line before it.
  int lineOf(Repair repair) {
    int at = place(plan, repair).start();
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The repair in its surroundings, as they are now.
  Excerpt excerpt(Repair repair) {
    String text = plan.repairedText();
    String after = repair.changes() ? repair.after() : "";
    return Excerpt.of(text, place(plan, repair), repair.before(), after);
  }

  /// Where what stands for the repair now is in the repaired text.
  private static Span place(ImportPlan plan, Repair repair) {
    int start = plan.repaired().toRepaired(repair.span().start());
    String stands = plan.isAccepted(repair) ? repair.after() : repair.before();
    return new Span(start, start + stands.length());
  }
}
