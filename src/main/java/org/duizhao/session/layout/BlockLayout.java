package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.format.read.Contents;
import org.duizhao.language.TextLanguage;

/// Long stretches by turns: one language and then the other, once or chapter by chapter. A line in
/// the other language inside a stretch, such as a quotation, does not end it.
final class BlockLayout implements LayoutReader {

  /// Less text than this, in English letters, makes no block of its own.
  private static final double SMALLEST = 300;

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
    List<Piece> smooth = smoothed(pieces);
    Turns turns = new Turns(smooth);
    if (turns.changes() == 0) {
      return Optional.empty();
    }
    List<Stretch> stretches = turns.stretches();
    boolean byTurns = 2 * turns.changes() >= pieces.size();
    if (byTurns || stretches.stream().anyMatch(each -> !each.isPaired() || Turns.isFar(each))) {
      stretches = List.of(whole(smooth));
    }
    int changes = new Turns(pieces).changes();
    double often = Math.min(1, 1.6 * (changes - 1) / Math.max(1, pieces.size() - 1));
    double confidence = (1 - often) * Turns.covered(stretches, leftOut);
    return Optional.of(new Bitext(Layout.of(LayoutKind.BLOCKS, confidence), stretches, leftOut));
  }

  private static Stretch whole(List<Piece> pieces) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    pieces.forEach(each -> (each.isChinese() ? chinese : english).add(each.text()));
    return Turns.stretch(chinese, english);
  }

  /// The pieces with the language of the block they stand in: the cheapest path through two states,
  /// where a piece in the wrong one costs its length and a change the smallest block's.
  private static List<Piece> smoothed(List<Piece> pieces) {
    double total = pieces.stream().mapToDouble(each -> Length.of(each.text())).sum();
    double change = Math.min(SMALLEST, total / 10);
    double[] best = {0, 0};
    boolean[][] changed = new boolean[pieces.size()][2];
    for (int i = 0; i < pieces.size(); i++) {
      double[] next = new double[2];
      for (int state = 0; state < 2; state++) {
        boolean wrong = pieces.get(i).isChinese() == (state == 1);
        double move = best[1 - state] + change;
        changed[i][state] = move < best[state];
        next[state] = Math.min(best[state], move) + (wrong ? Length.of(pieces.get(i).text()) : 0);
      }
      best = next;
    }
    List<Piece> smooth = new ArrayList<>(pieces);
    int state = best[0] <= best[1] ? 0 : 1;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      TextLanguage language = state == 0 ? TextLanguage.CHINESE : TextLanguage.ENGLISH;
      smooth.set(i, new Piece(pieces.get(i).text(), language, pieces.get(i).apart()));
      state = changed[i][state] ? 1 - state : state;
    }
    return smooth;
  }
}
