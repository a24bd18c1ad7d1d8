package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.duizhao.session.search.Swap;

/// All that a replacement would change, each accepted until it is refused.
final class ReplacePreview {

  private final List<Swap> swaps;
  private final BitSet refused = new BitSet();
  private final List<Map.Entry<Swap.Kind, Integer>> kinds;
  private final int segments;

  /// Takes its time when there are many, and may on any thread.
  ReplacePreview(List<Swap> swaps) {
    record Place(String document, int position) {}
    this.swaps = List.copyOf(swaps);
    Map<Swap.Kind, Integer> counts = new LinkedHashMap<>();
    for (Swap swap : swaps) {
      counts.merge(swap.kind(), 1, Integer::sum);
    }
    List<Map.Entry<Swap.Kind, Integer>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(Map.Entry.<Swap.Kind, Integer>comparingByValue().reversed());
    kinds = List.copyOf(sorted);
    segments =
        (int)
            swaps.stream()
                .map(swap -> new Place(swap.document(), swap.position()))
                .distinct()
                .count();
  }

  int size() {
    return swaps.size();
  }

  Swap swap(int index) {
    return swaps.get(index);
  }

  /// Segments that would change when all is accepted.
  int segments() {
    return segments;
  }

  /// What becomes what, with how often, the most frequent first.
  List<Map.Entry<Swap.Kind, Integer>> kinds() {
    return kinds;
  }

  boolean isAccepted(int index) {
    return !refused.get(index);
  }

  void accept(int index, boolean yes) {
    refused.set(index, !yes);
  }

  /// Whether any swap of a kind is accepted.
  boolean isAccepted(Swap.Kind kind) {
    return IntStream.range(0, size()).anyMatch(i -> isAccepted(i) && swap(i).kind().equals(kind));
  }

  void accept(Swap.Kind kind, boolean yes) {
    for (int i = 0; i < size(); i++) {
      if (swap(i).kind().equals(kind)) {
        accept(i, yes);
      }
    }
  }

  void acceptAll(boolean yes) {
    refused.set(0, size(), !yes);
  }

  int acceptedCount() {
    return size() - refused.cardinality();
  }

  List<Swap> accepted() {
    return IntStream.range(0, size()).filter(this::isAccepted).mapToObj(this::swap).toList();
  }
}
