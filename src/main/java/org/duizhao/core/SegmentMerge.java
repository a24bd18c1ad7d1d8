package org.duizhao.core;

import java.util.List;

/// Two neighbouring segments as one, under the id of the first. Nothing of either is lost: sources
/// and translations are joined, notes stand below each other, a bookmark stays.
public record SegmentMerge(Segment first, Segment second) {

  /// Whether the two belong to one paragraph, kind and speaker, so that joining them needs no
  /// second thought.
  public boolean isNatural() {
    return first.paragraph() == second.paragraph()
        && first.kind() == second.kind()
        && first.speaker().equals(second.speaker());
  }

  public Segment merged() {
    String target = joined(first.target(), " ", second.target());
    return first
        .withSource(
            joined(first.source(), between(first.source(), second.source()), second.source()))
        .withTarget(target)
        .withState(state(target))
        .withOrigin(first.origin() == Origin.NONE ? second.origin() : first.origin())
        .withNote(joined(first.note(), "\n", second.note()))
        .withBookmarked(first.bookmarked() || second.bookmarked())
        .withSpan(
            new Span(
                Math.min(first.span().start(), second.span().start()),
                Math.max(first.span().end(), second.span().end())));
  }

  /// The edit that puts the one in the place of the two.
  public Edit.Splice edit(String document, int at) {
    return new Edit.Splice(document, at, List.of(first, second), List.of(merged()));
  }

  /// The lower of the two states when both are confirmed, else a draft.
  private State state(String target) {
    if (target.isBlank()) {
      return State.UNTRANSLATED;
    }
    boolean confirmed = isConfirmed(first) && isConfirmed(second);
    return !confirmed
        ? State.DRAFT
        : first.state().compareTo(second.state()) < 0 ? first.state() : second.state();
  }

  private static boolean isConfirmed(Segment segment) {
    return segment.state().isConfirmed();
  }

  private static String joined(String one, String between, String other) {
    if (one.isBlank() || other.isBlank()) {
      return one.isBlank() ? other : one;
    }
    return one.stripTrailing() + between + other.stripLeading();
  }

  /// Words of alphabets need a space between them, Chinese has none.
  private static String between(String one, String other) {
    int last = one.stripTrailing().codePoints().reduce(' ', (before, c) -> c);
    int next = other.stripLeading().codePoints().findFirst().orElse(' ');
    return isWide(last) || isWide(next) ? "" : " ";
  }

  /// Han, kana, hangul, and the marks that stand in a square of their own.
  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x2e80 && c <= 0xd7ff)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xfe30 && c <= 0xfe4f)
        || (c >= 0xff00 && c <= 0xffef)
        || c == '…'
        || c == '—'
        || c == '“'
        || c == '”'
        || c == '‘'
        || c == '’';
  }
}
