package org.duizhao.core;

/// One sentence, heading or title and its translation.
///
/// @param id unique in its document and kept for the segment's whole life
/// @param paragraph 0-based number of the paragraph in the document
/// @param speaker who says it, empty when nobody is named
/// @param source the Chinese text, with repairs applied
/// @param target the English text, empty while untranslated
/// @param span where `source` stood in the repaired text when it was imported
/// @param bookmarked whether the translator put a mark here to come back to
public record Segment(
    String id,
    int paragraph,
    Kind kind,
    String speaker,
    String source,
    String target,
    State state,
    String note,
    Origin origin,
    Span span,
    boolean bookmarked) {

  /// A segment without a bookmark.
  public Segment(
      String id,
      int paragraph,
      Kind kind,
      String speaker,
      String source,
      String target,
      State state,
      String note,
      Origin origin,
      Span span) {
    this(id, paragraph, kind, speaker, source, target, state, note, origin, span, false);
  }

  /// A segment as an import makes it: not yet translated.
  public static Segment untranslated(
      String id, int paragraph, Kind kind, String speaker, String source, Span span) {
    return new Segment(
        id, paragraph, kind, speaker, source, "", State.UNTRANSLATED, "", Origin.NONE, span);
  }

  public Segment withKind(Kind value) {
    return new Segment(
        id, paragraph, value, speaker, source, target, state, note, origin, span, bookmarked);
  }

  public Segment withSpeaker(String value) {
    return new Segment(
        id, paragraph, kind, value, source, target, state, note, origin, span, bookmarked);
  }

  public Segment withSource(String value) {
    return new Segment(
        id, paragraph, kind, speaker, value, target, state, note, origin, span, bookmarked);
  }

  public Segment withTarget(String value) {
    return new Segment(
        id, paragraph, kind, speaker, source, value, state, note, origin, span, bookmarked);
  }

  public Segment withState(State value) {
    return new Segment(
        id, paragraph, kind, speaker, source, target, value, note, origin, span, bookmarked);
  }

  public Segment withNote(String value) {
    return new Segment(
        id, paragraph, kind, speaker, source, target, state, value, origin, span, bookmarked);
  }

  public Segment withOrigin(Origin value) {
    return new Segment(
        id, paragraph, kind, speaker, source, target, state, note, value, span, bookmarked);
  }

  public Segment withSpan(Span value) {
    return new Segment(
        id, paragraph, kind, speaker, source, target, state, note, origin, value, bookmarked);
  }

  public Segment withBookmarked(boolean value) {
    return new Segment(
        id, paragraph, kind, speaker, source, target, state, note, origin, span, value);
  }
}
