package org.duizhao.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.language.Scripts;

/// Splits Chinese into its likeliest words (unigram model, Viterbi); what is not Chinese belongs to
/// no word. Immutable, safe for any thread.
public final class WordSplitter {

  private static final double UNKNOWN = 18;

  private final Words words;

  public WordSplitter(Words words) {
    this.words = words;
  }

  /// The words, in order.
  public List<Span> split(CharSequence text) {
    String folded = Scripts.fold(text);
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = at;
      while (end < folded.length() && isHan(folded.charAt(end))) {
        end++;
      }
      if (end > at) {
        splitRun(folded, at, end, found);
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private void splitRun(String folded, int from, int to, List<Span> found) {
    int size = to - from;
    double[] best = new double[size + 1];
    int[] origin = new int[size + 1];
    Arrays.fill(best, 1, size + 1, Double.POSITIVE_INFINITY);
    for (int i = 0; i < size; i++) {
      int at = words.next(Words.ROOT, folded.charAt(from + i));
      double alone = at < 0 ? UNKNOWN : Math.min(UNKNOWN, words.cost(at));
      relax(best, origin, i, i + 1, alone);
      for (int j = i + 1; j < size && at >= 0; j++) {
        at = words.next(at, folded.charAt(from + j));
        if (at >= 0) {
          relax(best, origin, i, j + 1, words.cost(at));
        }
      }
    }
    Deque<Span> backwards = new ArrayDeque<>();
    for (int i = size; i > 0; i = origin[i]) {
      backwards.push(new Span(from + origin[i], from + i));
    }
    found.addAll(backwards);
  }

  private static void relax(double[] best, int[] origin, int from, int to, double cost) {
    if (best[from] + cost < best[to]) {
      best[to] = best[from] + cost;
      origin[to] = from;
    }
  }

  private static boolean isHan(char c) {
    return (c >= 0x3400 && c < 0xA000) || c == '〇' || Character.isSurrogate(c);
  }
}
