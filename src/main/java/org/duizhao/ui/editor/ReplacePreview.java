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
  private final Map<Swap.Kind, Integer> kinds = new LinkedHashMap<>();

  ReplacePreview(List<Swap> swaps) {
    this.swaps = List.copyOf(swaps);
    for (Swap swap : swaps) {
      kinds.merge(swap.kind(), 1, Integer::sum);
    }
  }

  int size() {
    return swaps.size();
  }

  Swap swap(int index) {
    return swaps.get(index);
  }

  /// Segments that would change when all is accepted.
  int segments() {
    record Place(String document, int position) {}
    return (int)
        swaps.stream().map(swap -> new Place(swap.document(), swap.position())).distinct().count();
  }

  /// What becomes what, with how often, the most frequent first.
  List<Map.Entry<Swap.Kind, Integer>> kinds() {
    List<Map.Entry<Swap.Kind, Integer>> sorted = new ArrayList<>(kinds.entrySet());
    sorted.sort(Map.Entry.<Swap.Kind, Integer>comparingByValue().reversed());
    return sorted;
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
