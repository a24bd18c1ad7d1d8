package org.duizhao.session.alignment;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.alignment.Break;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;

/// Where a sentence stands in its text, and who says it.
///
/// @param paragraph 0-based, below 0 when nothing is known of paragraphs
/// @param speaker empty when nobody is named
public record Place(int paragraph, Kind kind, String speaker) {

  public static final Place UNKNOWN = new Place(-1, Kind.SENTENCE, "");

  public static Place of(Segment segment) {
    return new Place(segment.paragraph(), segment.kind(), segment.speaker());
  }

  /// Where a pair stands: where its first source sentence does, and without one in the paragraph of
  /// the pair before.
  ///
  /// @param source the places of its source sentences
  /// @param before the place of the pair before
  /// @param number the pair's paragraph if nothing is known
  public static Place ofPair(List<Place> source, Place before, int number) {
    if (!source.isEmpty() && source.getFirst().isKnown()) {
      return source.getFirst();
    }
    boolean follows = source.isEmpty() && before.isKnown();
    return new Place(follows ? before.paragraph : number, Kind.SENTENCE, "");
  }

  public boolean isKnown() {
    return paragraph >= 0;
  }

  Place withSpeaker(String value) {
    return value.isEmpty() ? this : new Place(paragraph, kind, value);
  }

  /// What comes to an end after each of the sentences that stand at these places.
  public static List<Break> breaks(List<Place> places) {
    List<Break> breaks = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place next = places.get(Math.min(i + 1, places.size() - 1));
      breaks.add(places.get(i).before(next));
    }
    return breaks;
  }

  private Break before(Place next) {
    if (paragraph == next.paragraph) {
      return Break.NONE;
    }
    return kind == Kind.SENTENCE && next.kind == Kind.SENTENCE ? Break.PARAGRAPH : Break.HEADING;
  }
}
