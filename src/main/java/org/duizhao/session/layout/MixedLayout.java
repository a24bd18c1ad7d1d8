package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.format.read.Contents;

/// Both languages in one line or paragraph, after each other or sentence by sentence.
final class MixedLayout implements LayoutReader {

  @Override
  public Optional<Bitext> read(Contents contents) {
    List<Piece> pieces = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (Piece piece : Piece.runs(contents)) {
      if (piece.counts()) {
        pieces.add(piece);
      } else {
        leftOut.add(piece.text());
      }
    }
    double mixed = mixed(pieces);
    if (mixed == 0) {
      return Optional.empty();
    }
    List<Stretch> stretches =
        Groups.of(pieces).map(Groups::stretches).orElseGet(() -> new Turns(pieces).stretches());
    double confidence = mixed * Turns.covered(stretches, leftOut);
    return Optional.of(new Bitext(Layout.of(LayoutKind.MIXED, confidence), stretches, leftOut));
  }

  /// The share of the text that is in paragraphs of both languages.
  private static double mixed(List<Piece> pieces) {
    double mixed = 0;
    double all = 0;
    for (int i = 0; i < pieces.size(); i++) {
      boolean alone =
          pieces.get(i).apart() && (i + 1 == pieces.size() || pieces.get(i + 1).apart());
      double length = Length.of(pieces.get(i).text());
      all += length;
      mixed += alone ? 0 : length;
    }
    return all == 0 ? 0 : mixed / all;
  }
}
