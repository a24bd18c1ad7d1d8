package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.format.read.Contents;

/// Paragraphs or lines by turns, also where some have no translation or several. Where blank lines
/// set groups of both languages apart, each group is a stretch.
final class AlternatingLayout implements LayoutReader {

  /// So many groups must hold both languages for blank lines to mean anything.
  private static final double GROUPED = 0.6;

  @Override
  public Optional<Bitext> read(Contents contents) {
    List<Piece> pieces = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Piece piece : Piece.paragraphs(contents)) {
      if (piece.counts()) {
        pieces.add(piece);
      } else {
        leftOut.add(piece.text());
      }
    }
    Turns turns = new Turns(pieces);
    if (turns.changes() == 0) {
      return Optional.empty();
    }
    List<Stretch> stretches =
        Groups.of(pieces)
            .filter(groups -> groups.paired() >= GROUPED)
            .map(Groups::stretches)
            .orElseGet(turns::stretches);
    double often = Math.min(1, 1.5 * turns.changes() / Math.max(1, pieces.size() - 1));
    double confidence = often * Turns.covered(stretches, leftOut);
    return Optional.of(
        new Bitext(Layout.of(LayoutKind.ALTERNATING, confidence), stretches, leftOut));
  }
}
