package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// Sentences that belong together; either half may be empty, and both are in a row that was put in
/// by hand.
///
/// @param id unique in the whole work, and the id of the segment made of the row
/// @param confidence how likely the aligner thought it right, 0 to 1; means nothing once `byHand`
/// @param crossed whether its sentences and a neighbour's seemed to answer each other crosswise;
///   means nothing once `byHand`
/// @param byHand whether the user moved something into it or out of it
/// @param pinned whether the user confirmed it
public record Row(
    int id,
    List<Sentence> source,
    List<Sentence> target,
    double confidence,
    boolean crossed,
    boolean byHand,
    boolean pinned) {

  /// What is less likely wants a look.
  public static final double SURE = 0.8;

  public Row {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  public List<Sentence> half(Half half) {
    return half == Half.SOURCE ? source : target;
  }

  /// The row after the user changed one half: by hand, and no longer pinned.
  Row with(Half half, List<Sentence> sentences) {
    if (half(half).equals(sentences)) {
      return this;
    }
    return new Row(
        id,
        half == Half.SOURCE ? sentences : source,
        half == Half.TARGET ? sentences : target,
        confidence,
        crossed,
        true,
        false);
  }

  /// The same with sentences put before those of one half.
  Row before(Half half, List<Sentence> sentences) {
    return with(half, joined(sentences, half(half)));
  }

  /// The same with sentences put after those of one half.
  Row after(Half half, List<Sentence> sentences) {
    return with(half, joined(half(half), sentences));
  }

  /// The row as its user confirms it.
  public Row confirmed() {
    return withPinned(true);
  }

  Row withPinned(boolean value) {
    return new Row(id, source, target, confidence, crossed, byHand, value);
  }

  public boolean isEmpty() {
    return source.isEmpty() && target.isEmpty();
  }

  /// Whether both halves hold something.
  public boolean isPair() {
    return !source.isEmpty() && !target.isEmpty();
  }

  /// Whether the user should look at it: found by the aligner, not confirmed, and not likely
  /// enough.
  public boolean isUncertain() {
    return !pinned && !byHand && confidence < SURE;
  }

  /// Whether the user should look at the order of its sentences: found crossed by the aligner, and
  /// not confirmed.
  public boolean isCrossed() {
    return crossed && !pinned && !byHand;
  }

  /// One half as one text: Chinese sentences follow each other directly, others after a space.
  public String text(Half half, boolean chinese) {
    StringBuilder text = new StringBuilder();
    for (Sentence each : half(half)) {
      text.append(text.isEmpty() || chinese ? "" : " ").append(each.text());
    }
    return text.toString();
  }

  /// Where each sentence of one half stands in [#text].
  public List<Span> spans(Half half, boolean chinese) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Sentence each : half(half)) {
      at += spans.isEmpty() || chinese ? 0 : 1;
      spans.add(new Span(at, at + each.text().length()));
      at += each.text().length();
    }
    return spans;
  }

  static List<Sentence> joined(List<Sentence> first, List<Sentence> second) {
    List<Sentence> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
