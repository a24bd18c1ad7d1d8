package org.duizhao.session;

import java.util.List;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.SegmentSplit;
import org.duizhao.core.State;

/// What a change should come to, said again in the plainest way. Spans are left as they are: they
/// tell where a text stood when it came and no longer follow it.
final class Expected {

  /// Stands for an id that was never used in the document.
  static final String NEW_ID = "new";

  private Expected() {}

  static Segment typed(Segment segment, String text) {
    if (text.equals(segment.target())) {
      return segment;
    }
    return text.isBlank()
        ? segment.withTarget(text).withState(State.UNTRANSLATED).withOrigin(Origin.NONE)
        : segment.withTarget(text).withState(State.DRAFT).withOrigin(Origin.TYPED);
  }

  /// Both parts of a cut: all text is still there, and what was confirmed is not any more.
  static List<Segment> halves(SegmentSplit split, String newId) {
    Segment whole = split.whole();
    String rest = whole.source().substring(split.source()).strip();
    return List.of(
        half(whole, whole.source().substring(0, split.source()).strip(), split, true),
        half(
            Segment.untranslated(
                    newId, whole.paragraph(), whole.kind(), whole.speaker(), rest, whole.span())
                .withOrigin(whole.origin()),
            rest,
            split,
            false));
  }

  private static Segment half(Segment part, String source, SegmentSplit split, boolean first) {
    String target = split.whole().target();
    String own =
        (first ? target.substring(0, split.target()) : target.substring(split.target())).strip();
    return part.withSource(source)
        .withTarget(own)
        .withState(own.isEmpty() ? State.UNTRANSLATED : State.DRAFT)
        .withOrigin(own.isEmpty() ? Origin.NONE : part.origin());
  }

  /// Two segments as one. Chinese is joined without a space, English with one.
  static Segment joined(Segment one, Segment other) {
    boolean both = !one.target().isBlank() && !other.target().isBlank();
    String target =
        both
            ? one.target().stripTrailing() + " " + other.target().stripLeading()
            : one.target().isBlank() ? other.target() : one.target();
    boolean confirmed = one.state().isConfirmed() && other.state().isConfirmed();
    State lower = one.state().compareTo(other.state()) < 0 ? one.state() : other.state();
    return one.withSource(one.source() + other.source())
        .withTarget(target)
        .withState(target.isBlank() ? State.UNTRANSLATED : confirmed ? lower : State.DRAFT)
        .withOrigin(one.origin() == Origin.NONE ? other.origin() : one.origin())
        .withNote((one.note() + "\n" + other.note()).strip())
        .withBookmarked(one.bookmarked() || other.bookmarked());
  }
}
