package org.duizhao.memory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Finds the units whose folded source is nearest to a text by edit distance, without looking at
/// most of them and without missing one.
///
/// A character edit destroys at most two bigrams, so that a near text shares many (Ukkonen,
/// Approximate string-matching with q-grams, 1992). The units that share enough are counted from
/// the lists of the rarer bigrams (Li, Lu and Lu, DivideSkip, 2008); those still possible by length
/// and characters are compared by [EditDistance], the likeliest first. Reuses its buffers: one
/// thread.
final class FuzzySearch {

  private static final Comparator<Near> BEST_LAST =
      Comparator.comparingInt(Near::score).thenComparingLong(Near::unit);

  private final short[] shared = new short[Block.MOST];
  private final char[] touched = new char[Block.MOST];
  private final char[] likely = new char[Block.MOST];
  private final char[] places = new char[Block.MOST];
  private final char[] text = new char[Character.MAX_VALUE + 1];

  /// A unit near the text: its number and a score in percent, 100 for equal folded texts.
  record Near(long unit, int score) {}

  /// The score of a distance: how much of the longer text is the same, in whole percent.
  static int score(int distance, int longer) {
    return longer == 0 ? 100 : 100 * (longer - distance) / longer;
  }

  /// The best matches that score at least `least` percent, best first, newest first among equals.
  ///
  /// @param most how many at most
  /// @param filter tells which units count
  List<Near> find(List<Block> blocks, String folded, int least, int most, UnitFilter filter) {
    Wanted query = new Wanted(folded, least, most, filter);
    for (Block block : blocks.reversed()) {
      search(block, query);
    }
    return query.best.stream().sorted(BEST_LAST.reversed()).toList();
  }

  private void search(Block block, Wanted query) {
    int[] grams = query.grams;
    long[] order = new long[grams.length];
    for (int i = 0; i < grams.length; i++) {
      order[i] = ((long) block.count(grams[i]) << 32) | i;
    }
    Arrays.sort(order);
    int needed = query.leastShared();
    int skipped = Math.min(needed / 2, grams.length - 1);
    int rare = grams.length - skipped;
    int count = 0;
    for (int i = 0; i < rare; i++) {
      int size = block.places(grams[(int) order[i]], places);
      for (int j = 0; j < size; j++) {
        char place = places[j];
        if (shared[place]++ == 0) {
          touched[count++] = place;
        }
      }
    }
    // What came up often enough in the rare lists is looked for in the frequent ones.
    count = keep(block, query, count, skipped, Math.max(1, needed - skipped));
    for (int i = rare; i < grams.length && count > 0; i++) {
      int open = grams.length - 1 - i;
      add(block.places(grams[(int) order[i]], places), count);
      count = keep(count, Math.max(1, needed - open));
    }
    compareAll(block, query, count);
  }

  /// Counts the bigram whose places were just read for the units that are still possible.
  private void add(int size, int count) {
    if (size < count * 16) {
      for (int j = 0; j < size; j++) {
        if (shared[places[j]] != 0) {
          shared[places[j]]++;
        }
      }
    } else {
      for (int i = 0; i < count; i++) {
        if (Arrays.binarySearch(places, 0, size, touched[i]) >= 0) {
          shared[touched[i]]++;
        }
      }
    }
  }

  /// Leaves out what cannot be near enough, with `open` bigrams not yet counted.
  private int keep(Block block, Wanted query, int count, int open, int needed) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      char place = touched[i];
      int common = shared[place];
      if (common >= needed && query.isPossible(block, place, common + open)) {
        touched[kept++] = place;
      } else {
        shared[place] = 0;
      }
    }
    return kept;
  }

  /// Leaves out what shares too few bigrams.
  private int keep(int count, int needed) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      char place = touched[i];
      if (shared[place] >= needed) {
        touched[kept++] = place;
      } else {
        shared[place] = 0;
      }
    }
    return kept;
  }

  /// Compares those that share most first, so that the bar is high for the rest.
  private void compareAll(Block block, Wanted query, int count) {
    int[] starts = new int[query.grams.length + 2];
    for (int i = 0; i < count; i++) {
      starts[query.grams.length - shared[touched[i]] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    for (int i = 0; i < count; i++) {
      likely[starts[query.grams.length - shared[touched[i]]]++] = touched[i];
    }
    for (int i = 0; i < count; i++) {
      char place = likely[i];
      int common = shared[place];
      shared[place] = 0;
      if (query.isPossible(block, place, common)) {
        compare(block, query, place);
      }
    }
  }

  private void compare(Block block, Wanted query, char place) {
    int length = block.length(place);
    block.text(place, text);
    int longer = Math.max(length, query.length);
    int most = query.mostEdits(block, place);
    int distance = query.distance.to(text, length, most);
    if (distance <= most) {
      query.offer(block, place, score(distance, longer));
    }
  }

  /// What is looked for, and the best found so far.
  private static final class Wanted {

    final int length;
    final int[] grams;
    final EditDistance distance;
    final PriorityQueue<Near> best = new PriorityQueue<>(BEST_LAST);
    private final long[] signature;
    private final int most;
    private final UnitFilter filter;
    private int least;

    Wanted(String folded, int least, int most, UnitFilter filter) {
      this.length = folded.length();
      this.grams = Grams.distinct(folded);
      this.distance = new EditDistance(folded);
      this.signature = Grams.signature(folded);
      this.least = Math.max(1, least);
      this.most = most;
      this.filter = filter;
    }

    /// The most edits that leave a pair of texts, the longer of this length, good enough.
    int mostEdits(int longer) {
      return mostEdits(longer, least);
    }

    private static int mostEdits(int longer, int score) {
      return longer * (100 - score) / 100;
    }

    /// The same for a unit that must be better than the worst kept, unless it is newer.
    int mostEdits(Block block, char place) {
      int longer = Math.max(length, block.length(place));
      boolean loses = best.size() == most && block.first() + place < best.element().unit();
      return mostEdits(longer, loses ? least + 1 : least);
    }

    /// How many bigrams any text near enough shares at least. An edit takes away at most two of
    /// this text's, and an insertion one; a longer text has at least as many insertions as it is
    /// longer.
    int leastShared() {
      int longest = length * 100 / least;
      int fewest = Integer.MAX_VALUE;
      for (int other = length - mostEdits(length); other <= longest; other++) {
        int edits = mostEdits(Math.max(length, other));
        fewest = Math.min(fewest, grams.length + Math.max(0, other - length) - 2 * edits);
      }
      return Math.max(1, fewest);
    }

    boolean isPossible(Block block, char place, int mostShared) {
      int other = block.length(place);
      int edits = mostEdits(block, place);
      if (Math.abs(other - length) > edits
          || mostShared < Math.max(grams.length, block.grams(place)) - 2 * edits) {
        return false;
      }
      int gone = 0;
      int come = 0;
      for (int word = 0; word < Grams.SIGNATURE; word++) {
        long theirs = block.signature(place, word);
        gone += Long.bitCount(signature[word] & ~theirs);
        come += Long.bitCount(theirs & ~signature[word]);
      }
      return Math.max(gone, come) <= edits;
    }

    void offer(Block block, char place, int score) {
      if (!filter.accepts(block, place)) {
        return;
      }
      best.add(new Near(block.first() + place, score));
      if (best.size() > most) {
        best.poll();
      }
      if (best.size() == most) {
        // Equals are let in still where they are newer.
        least = Math.max(least, best.element().score());
      }
    }
  }
}
