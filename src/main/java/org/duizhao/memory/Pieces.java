package org.duizhao.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duizhao.core.Span;

/// Finds the longest pieces of a sentence that stand in some unit's source. For one thread at a
/// time.
final class Pieces {

  /// The piece is best seen in a short sentence; that many of the newest are considered.
  private static final int CONSIDERED = 20;

  private final UnitTable table;
  private final Concordance concordance;

  Pieces(UnitTable table, Concordance concordance) {
    this.table = table;
    this.concordance = concordance;
  }

  /// @param except number of a unit that is passed over, or 0
  List<Fragment> find(String sentence, int least, int most, long except) {
    Folded folded = Folded.from(sentence);
    List<Span> spans = spans(folded.text(), Math.max(1, least), except);
    spans.sort(Comparator.comparingInt(Span::length).reversed());
    return spans.stream().limit(most).map(span -> fragment(folded, span, except)).toList();
  }

  /// Every piece that cannot be made longer.
  private List<Span> spans(String text, int least, long except) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    int lastEnd = 0;
    for (int start = 0; start + least <= text.length() && end < text.length(); start++) {
      end = Math.max(end, start);
      while (end < text.length() && stands(text.substring(start, end + 1), except)) {
        end++;
      }
      Span piece = bare(text, start, end);
      if (piece.length() >= least && piece.end() > lastEnd) {
        spans.add(piece);
        lastEnd = piece.end();
      }
    }
    return spans;
  }

  private boolean stands(String folded, long except) {
    return concordance.find(folded, PairSide.SOURCE, except > 0 ? 2 : 1).stream()
        .anyMatch(unit -> unit != except);
  }

  /// Without punctuation at its ends.
  private static Span bare(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private Fragment fragment(Folded sentence, Span span, long except) {
    String piece = span.of(sentence.text());
    UnitTable.Row best =
        concordance.find(piece, PairSide.SOURCE, CONSIDERED).stream()
            .filter(unit -> unit != except)
            .map(id -> new UnitTable.Row(id, table.get(id).orElseThrow()))
            .min(Comparator.comparingInt(row -> row.unit().source().length()))
            .orElseThrow();
    Span there = Folded.from(best.unit().source()).find(piece).getFirst();
    Span here = sentence.original(span.start(), span.end());
    return new Fragment(here, best.id(), best.unit(), there);
  }
}
