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
    int changes = new Turns(pieces).changes();
    if (changes == 0) {
      return Optional.empty();
    }
    List<Stretch> stretches = blocks(pieces);
    double often = Math.min(1, 1.6 * (changes - 1) / Math.max(1, pieces.size() - 1));
    double confidence = (1 - often) * Turns.covered(stretches, leftOut);
    return Optional.of(new Bitext(Layout.of(LayoutKind.BLOCKS, confidence), stretches, leftOut));
  }

  /// A stretch for each pair of blocks, or one for all when the blocks are no chapters.
  private static List<Stretch> blocks(List<Piece> pieces) {
    List<Piece> smooth = smoothed(pieces);
    Turns turns = new Turns(smooth);
    List<Stretch> stretches = turns.stretches();
    if (turns.changes() == 0) {
      return List.of(whole(pieces));
    }
    boolean chapters =
        2 * turns.changes() < pieces.size()
            && stretches.stream().allMatch(each -> each.isPaired() && !Turns.isFar(each));
    return chapters ? stretches : List.of(whole(smooth));
  }

  private static Stretch whole(List<Piece> pieces) {
    List<String> chinese = new ArrayList<>();
    List<String> english = new ArrayList<>();
    pieces.forEach(each -> (each.isChinese() ? chinese : english).add(each.text()));
    return Turns.stretch(chinese, english);
  }

  /// The pieces with the language of the block they stand in: the cheapest path through two states,
  /// where a piece in the wrong one costs its length and the two changes around a block that of
  /// three usual pieces, or of the smallest block.
  private static List<Piece> smoothed(List<Piece> pieces) {
    double[] lengths =
        pieces.stream().mapToDouble(each -> Length.of(each.text())).sorted().toArray();
    double median = lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    double change = Math.min(SMALLEST, 3 * median) / 2;
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
