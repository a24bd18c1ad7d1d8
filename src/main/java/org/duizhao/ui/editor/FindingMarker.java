package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Severity;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.checking.SegmentFinding;
import org.jspecify.annotations.Nullable;

/// Marks what the checks found, at its place in both texts and beside the row. What is about a text
/// as a whole is only shown beside the row.
final class FindingMarker implements Marker {

  private final EditorModel model;
  private final ProjectChecks checks;
  private final FindingText text;

  FindingMarker(EditorModel model, ProjectChecks checks, FindingText text) {
    this.model = model;
    this.checks = checks;
    this.text = text;
  }

  @Override
  public List<Mark> source(Segment segment) {
    return marks(
        of(segment),
        segment.source(),
        each -> each.pair().source().equals(segment.source()) ? each.finding().source() : null);
  }

  @Override
  public List<Mark> target(Segment segment) {
    return marks(
        of(segment),
        segment.target(),
        each -> each.pair().target().equals(segment.target()) ? each.finding().target() : null);
  }

  /// Marks in the English that is being typed: those that stand where nothing was changed since.
  List<Mark> typed(String english) {
    return model
        .activeSegment()
        .map(
            segment ->
                marks(
                    of(segment),
                    english,
                    each ->
                        Optional.ofNullable(each.finding().target())
                            .flatMap(span -> moved(span, each.pair().target(), english))
                            .orElse(null)))
        .orElse(List.of());
  }

  @Override
  public void row(Segment segment, RowView row) {
    List<SegmentFinding> found = of(segment);
    Optional<Severity> gravest = checks.standing().gravest(model.document(), segment.id());
    row.showFindings(
        gravest,
        found.stream().map(each -> text.of(each.finding())).collect(Collectors.joining(" ")));
  }

  private List<SegmentFinding> of(Segment segment) {
    return checks.standing().of(model.document(), segment.id());
  }

  private List<Mark> marks(
      List<SegmentFinding> found, String whole, Function<SegmentFinding, @Nullable Span> place) {
    List<Mark> marks = new ArrayList<>();
    for (SegmentFinding each : found) {
      Span span = place.apply(each);
      if (span != null && span.length() < whole.length() && span.end() <= whole.length()) {
        marks.add(mark(seen(span, whole), each.finding()));
      }
    }
    return marks;
  }

  private Mark mark(Span span, Finding finding) {
    return new Mark(
        span,
        switch (finding.severity()) {
          case ERROR -> Mark.Layer.FINDING_ERROR;
          case WARNING -> Mark.Layer.FINDING_WARNING;
          case INFO -> Mark.Layer.FINDING_INFO;
        },
        () -> text.of(finding));
  }

  /// A place between two letters is shown under the one before it.
  private static Span seen(Span span, String whole) {
    if (span.length() > 0) {
      return span;
    }
    return span.start() > 0
        ? new Span(span.start() - 1, span.start())
        : new Span(0, Math.min(1, whole.length()));
  }

  /// Where a place of a text stands after the text was changed elsewhere; nowhere when it was
  /// changed there.
  static Optional<Span> moved(Span span, String before, String after) {
    int least = Math.min(before.length(), after.length());
    int head = 0;
    while (head < least && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    int by = after.length() - before.length();
    if (span.end() <= head) {
      return Optional.of(span);
    }
    return span.start() >= before.length() - tail
        ? Optional.of(new Span(span.start() + by, span.end() + by))
        : Optional.empty();
  }
}
