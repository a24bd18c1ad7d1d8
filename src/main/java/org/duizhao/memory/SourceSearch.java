package org.duizhao.memory;

import java.util.Arrays;
import java.util.BitSet;

/// Finds units whose folded source may hold a text, by the bigrams of the text. Reuses its buffers:
/// one thread.
final class SourceSearch {

  /// So few are quicker looked at than thinned out further.
  private static final int FEW = 24;

  private final char[] places = new char[Block.MOST];
  private final char[] text = new char[Character.MAX_VALUE + 1];

  /// Places that may hold the text; every place that does is among them.
  BitSet candidates(Block block, String folded) {
    BitSet candidates = new BitSet(Block.MOST);
    if (folded.length() == 1) {
      block.gramsFrom(
          folded.charAt(0),
          gram -> {
            int count = block.places(gram, places);
            for (int i = 0; i < count; i++) {
              candidates.set(places[i]);
            }
          });
      return candidates;
    }
    long[] order = new long[folded.length() - 1];
    for (int i = 0; i < order.length; i++) {
      int gram = Grams.of(folded.charAt(i), folded.charAt(i + 1));
      order[i] = ((long) block.count(gram) << 32) | i;
    }
    Arrays.sort(order);
    int left = Integer.MAX_VALUE;
    for (int i = 0; i < order.length && left > FEW; i++) {
      int at = (int) order[i];
      int count = block.places(Grams.of(folded.charAt(at), folded.charAt(at + 1)), places);
      if (count == 0) {
        candidates.clear();
        return candidates;
      }
      left = i == 0 ? all(candidates, count) : common(candidates, count);
    }
    return candidates;
  }

  private int all(BitSet candidates, int count) {
    for (int i = 0; i < count; i++) {
      candidates.set(places[i]);
    }
    return count;
  }

  private int common(BitSet candidates, int count) {
    BitSet these = new BitSet(Block.MOST);
    for (int i = 0; i < count; i++) {
      these.set(places[i]);
    }
    candidates.and(these);
    return candidates.cardinality();
  }

  boolean holds(Block block, int place, String folded) {
    int length = block.length(place);
    block.text(place, text);
    char first = folded.charAt(0);
    for (int i = 0; i + folded.length() <= length; i++) {
      if (text[i] == first && isAt(folded, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(String folded, int at) {
    for (int i = 1; i < folded.length(); i++) {
      if (text[at + i] != folded.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
