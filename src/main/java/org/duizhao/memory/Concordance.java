package org.duizhao.memory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the units that hold a text anywhere in their source or target, the newest first. Reuses
/// its buffers: one thread.
final class Concordance {

  private final MemoryIndex index;
  private final SourceSearch sources = new SourceSearch();
  private final TargetSearch targets = new TargetSearch();

  Concordance(MemoryIndex index) {
    this.index = index;
  }

  /// Numbers of the units, descending.
  List<Long> find(String folded, PairSide side, int most) {
    List<Long> found = new ArrayList<>();
    byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
    int[] skips = TargetSearch.skips(bytes);
    for (Block block : index.blocks().reversed()) {
      if (found.size() >= most) {
        break;
      }
      BitSet source = side == PairSide.TARGET ? new BitSet() : sources.candidates(block, folded);
      BitSet target = side == PairSide.SOURCE ? new BitSet() : targets.candidates(block, folded);
      int place = Block.MOST;
      while (found.size() < most) {
        int inSource = source.previousSetBit(place - 1);
        int inTarget = target.previousSetBit(place - 1);
        place = Math.max(inSource, inTarget);
        if (place < 0) {
          break;
        }
        boolean holds =
            (place == inSource && sources.holds(block, place, folded))
                || (place == inTarget && targets.holds(block, place, bytes, skips));
        if (holds && !index.isGone(block.first() + place)) {
          found.add(block.first() + place);
        }
      }
    }
    return found;
  }
}
