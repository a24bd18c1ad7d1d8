package org.duizhao.session.terms.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.session.terms.extract.Candidate.Context;

/// How often a candidate was met, where, and how it was spelled.
final class Tally {

  private static final int CONTEXTS = 5;

  final Candidate.Kind kind;

  /// How many words it has.
  final int words;

  private final Map<String, Integer> spellings = new TreeMap<>();
  private final List<Context> contexts = new ArrayList<>();

  /// Numbers of the segments it stands in, ascending.
  private final List<Integer> segments = new ArrayList<>();

  int count;

  /// Of the longer candidates that hold it: how many there are, and how often they were met.
  int holders;

  long countOfHolders;

  Tally(Candidate.Kind kind, int words) {
    this.kind = kind;
    this.words = words;
  }

  void add(String spelling, int segment, Context context) {
    count++;
    spellings.merge(spelling, 1, Integer::sum);
    if (segments.isEmpty() || segments.getLast() != segment) {
      segments.add(segment);
      if (contexts.size() < CONTEXTS) {
        contexts.add(context);
      }
    }
  }

  /// The commonest spelling; of two equally common ones the first in order.
  String spelling() {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> each : spellings.entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        best = each.getKey();
      }
    }
    return best;
  }

  List<Context> contexts() {
    return contexts;
  }

  List<Integer> segments() {
    return segments;
  }

  /// C-value (Frantzi, Ananiadou and Mima 2000), with one word more for the length so that single
  /// words count as well.
  double cValue() {
    double alone = holders == 0 ? count : count - (double) countOfHolders / holders;
    return Math.log(words + 1.0) / Math.log(2) * alone;
  }
}
