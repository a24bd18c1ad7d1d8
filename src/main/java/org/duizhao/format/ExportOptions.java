package org.duizhao.format;

import java.time.Instant;
import java.util.Optional;
import org.duizhao.core.Segment;

/// What of a text is written, and how.
///
/// @param confirmedOnly leaves out what no translator has confirmed
/// @param speakers whether to say who speaks
/// @param bom begins a CSV or TSV file with a byte order mark and keeps its cells from being read
///   as formulas: for spreadsheets
/// @param date written where a format has a place for it; without one the same text always gives
///   the same bytes
public record ExportOptions(
    boolean confirmedOnly, boolean speakers, boolean bom, Optional<Instant> date) {

  public static final ExportOptions ALL = new ExportOptions(false, true, false, Optional.empty());

  public ExportOptions withConfirmedOnly(boolean value) {
    return new ExportOptions(value, speakers, bom, date);
  }

  public ExportOptions withSpeakers(boolean value) {
    return new ExportOptions(confirmedOnly, value, bom, date);
  }

  public ExportOptions withBom(boolean value) {
    return new ExportOptions(confirmedOnly, speakers, value, date);
  }

  public ExportOptions withDate(Instant value) {
    return new ExportOptions(confirmedOnly, speakers, bom, Optional.of(value));
  }

  /// Whether the segment is written at all. Page furniture never is.
  public boolean keeps(Segment segment) {
    return segment.kind().isTranslatable() && (!confirmedOnly || segment.state().isConfirmed());
  }

  /// Who speaks, or nothing when speakers are left out.
  String speaker(Segment segment) {
    return speakers ? segment.speaker() : "";
  }

  /// The pairs to write, one at a time.
  Iterable<Pair> kept(Bilingual.Text text) {
    return () -> text.pairs().stream().filter(pair -> keeps(pair.segment())).iterator();
  }
}
