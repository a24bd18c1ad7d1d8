package org.duizhao.ui.imports;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.language.Lines;

/// One non-blank line of the text as it will be imported.
///
/// @param number 0-based, counted over the non-blank lines
/// @param start where the line begins in the repaired text
/// @param speaker the label the line begins with, empty when it has none
/// @param segments where its segments stand, as offsets in `text`
/// @param repaired where repairs stand, as offsets in `text`; empty spans where something was taken
///   out
record PreviewLine(
    int number,
    int start,
    Kind role,
    String text,
    String speaker,
    List<Span> segments,
    List<Span> repaired) {

  PreviewLine {
    segments = List.copyOf(segments);
    repaired = List.copyOf(repaired);
  }

  /// The non-blank lines of `text`.
  ///
  /// @param segments in text order, with spans in `text`
  /// @param repaired in text order, offsets in `text`
  static List<PreviewLine> of(String text, List<Segment> segments, List<Span> repaired) {
    List<PreviewLine> lines = new ArrayList<>();
    int segment = 0;
    int repair = 0;
    for (Span line : Lines.of(text)) {
      int start = line.start();
      int end = line.end();
      List<Segment> inLine = new ArrayList<>();
      for (; segment < segments.size() && segments.get(segment).span().start() < end; segment++) {
        inLine.add(segments.get(segment));
      }
      List<Span> repairs = new ArrayList<>();
      for (; repair < repaired.size() && repaired.get(repair).start() <= end; repair++) {
        Span span = repaired.get(repair);
        if (span.start() >= start) {
          repairs.add(new Span(span.start() - start, Math.min(span.end(), end) - start));
        }
      }
      lines.add(line(lines.size(), text.substring(start, end), start, inLine, repairs));
    }
    return lines;
  }

  private static PreviewLine line(
      int number, String text, int start, List<Segment> inLine, List<Span> repairs) {
    Kind role = inLine.isEmpty() ? Kind.FURNITURE : inLine.getFirst().kind();
    List<Span> spans = new ArrayList<>();
    for (Segment each : inLine) {
      int from = Math.max(each.span().start() - start, 0);
      spans.add(new Span(from, Math.clamp(each.span().end() - start, from, text.length())));
    }
    String label = spans.isEmpty() ? "" : text.substring(0, spans.getFirst().start());
    return new PreviewLine(number, start, role, text, label, spans, repairs);
  }
}
