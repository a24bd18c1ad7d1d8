package org.duizhao.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Finds units whose folded target may hold a text, by its words; the first and the last may be
/// pieces of words. Reuses its buffers: one thread.
final class TargetSearch {

  /// So few are quicker looked at than thinned out further.
  private static final int FEW = 300;

  private final char[] places = new char[Block.MOST];
  private byte[] target = new byte[1024];

  /// Places that may hold the text; every place that does is among them.
  BitSet candidates(Block block, String folded) {
    List<Piece> pieces = pieces(folded);
    BitSet candidates = new BitSet(Block.MOST);
    for (int i = 0; i < pieces.size(); i++) {
      BitSet these = new BitSet(Block.MOST);
      add(block, pieces.get(i), these);
      if (i == 0) {
        candidates = these;
      } else {
        candidates.and(these);
      }
      if (candidates.cardinality() <= FEW) {
        break;
      }
    }
    return candidates;
  }

  /// A word of the text sought, which may go on before or after it.
  private record Piece(String text, boolean openBefore, boolean openAfter) {

    boolean tells() {
      return isWhole() || text.length() > 1;
    }

    boolean isWhole() {
      return !openBefore && !openAfter;
    }
  }

  /// Whole words first, then the longer pieces: those of few letters stand in many words.
  private static List<Piece> pieces(String folded) {
    List<String> words = Words.of(folded);
    boolean cutAtStart = Words.isLetter(folded.charAt(0));
    boolean cutAtEnd = Words.isLetter(folded.charAt(folded.length() - 1));
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      pieces.add(new Piece(words.get(i), i == 0 && cutAtStart, i == words.size() - 1 && cutAtEnd));
    }
    pieces.sort(
        Comparator.comparingInt((Piece piece) -> piece.isWhole() ? 0 : 1)
            .thenComparingInt(piece -> -piece.text().length()));
    // One letter at an end stands in so many words that it tells nothing.
    while (pieces.size() > 1 && !pieces.getLast().tells()) {
      pieces.removeLast();
    }
    return pieces;
  }

  private void add(Block block, Piece piece, BitSet into) {
    if (piece.isWhole()) {
      add(block, piece.text().hashCode(), into);
    } else {
      addPieces(block, piece.text(), piece.openBefore(), piece.openAfter(), into);
    }
  }

  private void addPieces(
      Block block, String piece, boolean openBefore, boolean openAfter, BitSet into) {
    String vocabulary = block.vocabulary();
    String sought = (openBefore ? "" : "\n") + piece + (openAfter ? "" : "\n");
    for (int at = vocabulary.indexOf(sought); at >= 0; ) {
      int start = vocabulary.lastIndexOf('\n', openBefore ? at - 1 : at) + 1;
      int end = vocabulary.indexOf('\n', start);
      add(block, vocabulary.substring(start, end).hashCode(), into);
      at = vocabulary.indexOf(sought, end);
    }
  }

  private void add(Block block, int hash, BitSet into) {
    int count = block.targets(hash, places);
    for (int i = 0; i < count; i++) {
      into.set(places[i]);
    }
  }

  /// Whether the unit's target holds the text, in UTF-8 with its [#skips].
  boolean holds(Block block, int place, byte[] folded, int[] skips) {
    int length = block.targetLength(place);
    if (target.length < length) {
      target = new byte[length * 2];
    }
    block.target(place, target);
    int last = folded.length - 1;
    // Horspool's search: the byte under the text's last tells how far the text may move on.
    for (int end = last; end < length; end += skips[target[end] & 0xff]) {
      if (target[end] == folded[last] && Arrays.equals(target, end - last, end, folded, 0, last)) {
        return true;
      }
    }
    return false;
  }

  /// How far a text may move on for each byte that stands under its last.
  static int[] skips(byte[] folded) {
    int[] skips = new int[256];
    Arrays.fill(skips, folded.length);
    for (int i = 0; i < folded.length - 1; i++) {
      skips[folded[i] & 0xff] = folded.length - 1 - i;
    }
    return skips;
  }
}
