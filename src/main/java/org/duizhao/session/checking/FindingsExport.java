package org.duizhao.session.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.Cancel;
import org.duizhao.core.UserException;
import org.duizhao.format.Report;
import org.duizhao.format.ReportWriter;

/// Writes findings to a file, as its ending says: .html, .csv, or .json with one object a line.
public final class FindingsExport {

  private static final List<String> COLUMNS =
      List.of(
          "document",
          "segment",
          "number",
          "severity",
          "check",
          "message",
          "source",
          "target",
          "dismissed");

  private final FindingText text;
  private final Function<SegmentFinding, String> reason;

  /// @param reason why a finding may stand; empty when it was not dismissed
  public FindingsExport(FindingText text, Function<SegmentFinding, String> reason) {
    this.text = text;
    this.reason = reason;
  }

  /// Writes them in their order. Columns of a table have English names, whatever the messages are
  /// in; a page is in the language of the messages.
  ///
  /// @throws UserException when the ending is another or the file cannot be written; what was there
  ///   stays then
  public void write(Path file, String title, List<SegmentFinding> found, Cancel cancel) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    cancel.check();
    Report report =
        new Report(title, "", COLUMNS, found.stream().map(this::row).toList(), List.of());
    try {
      if (name.endsWith(".html") || name.endsWith(".htm")) {
        Report page = new FindingsPage(text, reason).of(title, found);
        AtomicFile.write(file, out -> ReportWriter.html(page, out));
      } else if (name.endsWith(".csv")) {
        AtomicFile.write(file, out -> ReportWriter.csv(report, out));
      } else if (name.endsWith(".json") || name.endsWith(".jsonl")) {
        AtomicFile.write(file, out -> ReportWriter.jsonLines(report, out));
      } else {
        throw new UserException(
            file + ": the ending says no format; name the file .html, .csv or .json");
      }
    } catch (IOException failure) {
      throw new UserException(
          file + ": the findings cannot be written: " + failure.getMessage(), failure);
    }
  }

  private List<String> row(SegmentFinding found) {
    return List.of(
        found.document(),
        found.segment(),
        Integer.toString(found.index() + 1),
        found.finding().severity().name().toLowerCase(Locale.ROOT),
        found.check().id(),
        text.of(found.finding()),
        found.pair().source(),
        found.pair().target(),
        reason.apply(found));
  }
}
