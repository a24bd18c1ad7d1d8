package org.duizhao.session.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.format.Report;
import org.duizhao.quality.Severity;

/// Findings as a page to read: the gravest word first, and no column that says nothing.
final class FindingsPage {

  private final FindingText text;
  private final Function<SegmentFinding, String> reason;

  /// @param reason why a finding may stand; empty when it was not dismissed
  FindingsPage(FindingText text, Function<SegmentFinding, String> reason) {
    this.text = text;
    this.reason = reason;
  }

  Report of(String title, List<SegmentFinding> found) {
    boolean several = found.stream().map(SegmentFinding::document).distinct().count() > 1;
    boolean reasons = found.stream().anyMatch(each -> !reason.apply(each).isEmpty());
    List<String> columns = new ArrayList<>(List.of("severity"));
    if (several) {
      columns.add("document");
    }
    columns.addAll(List.of("number", "check", "what", "source", "target"));
    if (reasons) {
      columns.add("reason");
    }
    return new Report(
        title,
        summary(found),
        columns.stream().map(text::column).toList(),
        found.stream()
            .map(each -> columns.stream().map(column -> cell(each, column)).toList())
            .toList(),
        found.stream()
            .map(each -> each.finding().severity().name().toLowerCase(Locale.ROOT))
            .toList());
  }

  private String summary(List<SegmentFinding> found) {
    return Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
        .map(
            severity ->
                text.count(
                    severity,
                    found.stream().filter(each -> each.finding().severity() == severity).count()))
        .collect(Collectors.joining(" · "));
  }

  private String cell(SegmentFinding found, String column) {
    return switch (column) {
      case "severity" -> text.of(found.finding().severity());
      case "document" -> found.document();
      case "number" -> Integer.toString(found.index() + 1);
      case "check" -> text.of(found.check());
      case "what" -> text.of(found.finding());
      case "source" -> found.pair().source();
      case "target" -> found.pair().target();
      default -> reason.apply(found);
    };
  }
}
