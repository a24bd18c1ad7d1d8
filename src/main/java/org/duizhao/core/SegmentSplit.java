package org.duizhao.core;

import java.util.List;

/// A segment cut in two. The first part keeps the id, the note and the bookmark; white space at the
/// cuts goes. What was confirmed is a draft again, for nobody has seen the parts stand so.
///
/// @param source where the Chinese is cut, `target` where the English is: UTF-16 offsets
public record SegmentSplit(Segment whole, int source, int target) {

  /// Checks that both parts have Chinese.
  ///
  /// @throws IllegalArgumentException when they have not, or a cut is outside its text
  public SegmentSplit {
    if (!isInside(whole.source(), source)) {
      throw new IllegalArgumentException("No two parts at " + source);
    }
    if (target < 0 || target > whole.target().length()) {
      throw new IllegalArgumentException("No place " + target + " in the translation");
    }
  }

  /// Whether a cut here leaves text on both sides.
  public static boolean isInside(String text, int cut) {
    return cut > 0
        && cut < text.length()
        && !text.substring(0, cut).isBlank()
        && !text.substring(cut).isBlank();
  }

  public Segment first() {
    String text = whole.source().substring(0, source).stripTrailing();
    return translated(
        whole.withSource(text).withSpan(span(0, text.length())),
        whole.target().substring(0, target).strip());
  }

  /// The second part, under an id of its own.
  public Segment second(String id) {
    String text = whole.source().substring(source).stripLeading();
    Segment rest =
        Segment.untranslated(
            id,
            whole.paragraph(),
            whole.kind(),
            whole.speaker(),
            text,
            span(whole.source().length() - text.length(), whole.source().length()));
    return translated(rest.withOrigin(whole.origin()), whole.target().substring(target).strip());
  }

  /// The edit that puts the two in the place of the one.
  public Edit.Splice edit(String document, int at, String id) {
    return new Edit.Splice(document, at, List.of(whole), List.of(first(), second(id)));
  }

  private static Segment translated(Segment part, String target) {
    return target.isEmpty()
        ? part.withTarget("").withState(State.UNTRANSLATED).withOrigin(Origin.NONE)
        : part.withTarget(target).withState(State.DRAFT);
  }

  /// A piece of the source as it stood in the document; by proportion where the source was edited.
  private Span span(int from, int to) {
    Span all = whole.span();
    int length = whole.source().length();
    return new Span(
        all.start() + (int) ((long) from * all.length() / length),
        all.start() + (int) ((long) to * all.length() / length));
  }
}
