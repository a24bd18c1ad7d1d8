package org.duizhao.glossary;

import java.util.Arrays;
import java.util.List;

/// Finds all of many words in a text in one pass: the automaton of Aho and Corasick (1975).
///
/// States are numbers; edges lie in one open-addressed hash table, so that 100,000 words take some
/// tens of megabytes and are built in a fraction of a second.
final class Automaton {

  private static final int NONE = -1;
  private static final int ROOT = 0;

  /// Hears of each word found, by ends, at one end the longest first.
  interface Found {

    /// A word was found.
    ///
    /// @param word its number in the list given to the constructor
    /// @param earliest where any word still to be found can begin at the earliest
    void at(int word, int start, int end, int earliest);
  }

  private final int[] fromRoot;

  /// Of each slot the key of an edge and, beside it so that both are read at once, its target.
  private final long[] edges;

  private final int shift;

  /// Of each state, side by side for the same reason, what the four below say.
  private final int[] states;

  private static final int FIELDS = 4;
  private static final int FAILURE = 0;
  private static final int DEPTH = 1;
  private static final int WORD = 2;

  /// The nearest state on the way of failures, this one included, where a word ends.
  private static final int OUTPUT = 3;

  /// Builds the automaton; of equal words only the first is ever found.
  Automaton(List<String> words) {
    int most = 1;
    int highest = 0;
    for (String each : words) {
      most += each.length();
      highest = Math.max(highest, each.chars().max().orElse(0));
    }
    fromRoot = new int[highest + 1];
    Arrays.fill(fromRoot, NONE);
    int bits = 33 - Integer.numberOfLeadingZeros(most);
    edges = new long[2 << bits];
    shift = Long.SIZE - bits;
    int[] parent = new int[most];
    char[] by = new char[most];
    int[] depths = new int[most];
    int[] wordOf = new int[most];
    Arrays.fill(wordOf, NONE);
    int count = 1;
    for (int w = 0; w < words.size(); w++) {
      String each = words.get(w);
      int state = ROOT;
      for (int i = 0; i < each.length(); i++) {
        char c = each.charAt(i);
        int next = target(state, c);
        if (next == NONE) {
          next = count++;
          parent[next] = state;
          by[next] = c;
          depths[next] = i + 1;
          addEdge(state, c, next);
        }
        state = next;
      }
      if (state != ROOT && wordOf[state] == NONE) {
        wordOf[state] = w;
      }
    }
    states = new int[FIELDS * count];
    for (int state : byDepth(depths, count)) {
      int at = FIELDS * state;
      int failure = depths[state] <= 1 ? ROOT : step(of(parent[state], FAILURE), by[state]);
      states[at + FAILURE] = failure;
      states[at + DEPTH] = depths[state];
      states[at + WORD] = wordOf[state];
      boolean ends = wordOf[state] != NONE;
      states[at + OUTPUT] = ends ? state : state == ROOT ? NONE : of(failure, OUTPUT);
    }
  }

  private int of(int state, int field) {
    return states[FIELDS * state + field];
  }

  /// Tells of every word in the first `length` characters of `text`.
  void scan(char[] text, int length, Found found) {
    int state = ROOT;
    for (int i = 0; i < length; i++) {
      state = step(state, text[i]);
      tell(state, i + 1, i + 1 - of(state, DEPTH), found);
    }
  }

  /// Scans with another automaton at once. At one end this one's words are told of first.
  void scan(char[] text, int length, Found found, Automaton other, Found others) {
    int state = ROOT;
    int its = ROOT;
    for (int i = 0; i < length; i++) {
      state = step(state, text[i]);
      its = other.step(its, text[i]);
      int end = i + 1;
      int earliest = end - Math.max(of(state, DEPTH), other.of(its, DEPTH));
      tell(state, end, earliest, found);
      other.tell(its, end, earliest, others);
    }
  }

  private void tell(int state, int end, int earliest, Found found) {
    int ending = of(state, OUTPUT);
    while (ending != NONE) {
      found.at(of(ending, WORD), end - of(ending, DEPTH), end, earliest);
      ending = of(of(ending, FAILURE), OUTPUT);
    }
  }

  /// The number of this very word, or -1.
  int numberOf(String whole) {
    int state = ROOT;
    for (int i = 0; i < whole.length(); i++) {
      state = target(state, whole.charAt(i));
      if (state == NONE) {
        return NONE;
      }
    }
    return of(state, WORD);
  }

  private int step(int from, char c) {
    int state = from;
    while (true) {
      int next = target(state, c);
      if (next != NONE) {
        return next;
      }
      if (state == ROOT) {
        return ROOT;
      }
      state = of(state, FAILURE);
    }
  }

  private int target(int state, char c) {
    if (state == ROOT) {
      return c < fromRoot.length ? fromRoot[c] : NONE;
    }
    long key = key(state, c);
    int slot = slot(key);
    while (edges[slot] != 0) {
      if (edges[slot] == key) {
        return (int) edges[slot + 1];
      }
      slot = (slot + 2) & (edges.length - 1);
    }
    return NONE;
  }

  private void addEdge(int state, char c, int next) {
    if (state == ROOT) {
      fromRoot[c] = next;
      return;
    }
    long key = key(state, c);
    int slot = slot(key);
    while (edges[slot] != 0) {
      slot = (slot + 2) & (edges.length - 1);
    }
    edges[slot] = key;
    edges[slot + 1] = next;
  }

  /// Never 0, for the root's edges are kept elsewhere.
  private static long key(int state, char c) {
    return ((long) state << Character.SIZE) | c;
  }

  private int slot(long key) {
    // Fibonacci hashing: the top bits of a product with 2^64 divided by the golden ratio.
    return 2 * (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
  }

  private static int[] byDepth(int[] depth, int states) {
    int[] counts = new int[Arrays.stream(depth).max().orElse(0) + 2];
    for (int state = 0; state < states; state++) {
      counts[depth[state] + 1]++;
    }
    for (int d = 1; d < counts.length; d++) {
      counts[d] += counts[d - 1];
    }
    int[] sorted = new int[states];
    for (int state = 0; state < states; state++) {
      sorted[counts[depth[state]]++] = state;
    }
    return sorted;
  }
}
