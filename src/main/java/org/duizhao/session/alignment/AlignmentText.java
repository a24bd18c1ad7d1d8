package org.duizhao.session.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duizhao.alignment.Sentences;
import org.duizhao.core.Segment;

/// One side of an alignment.
///
/// @param name the name of the file it came from
/// @param chinese whether it is Chinese; if not, it is taken for English
/// @param places where each of the sentences stands
public record AlignmentText(
    String name, boolean chinese, List<String> sentences, List<Place> places) {

  public AlignmentText {
    sentences = List.copyOf(sentences);
    places = List.copyOf(places);
  }

  /// A text of whose paragraphs nothing is known.
  public AlignmentText(String name, boolean chinese, List<String> sentences) {
    this(name, chinese, sentences, Collections.nCopies(sentences.size(), Place.UNKNOWN));
  }

  /// A text as a document has it.
  ///
  /// @param segments whose sources are the sentences
  public static AlignmentText of(String name, boolean chinese, List<Segment> segments) {
    return new AlignmentText(
        name,
        chinese,
        segments.stream().map(Segment::source).toList(),
        segments.stream().map(Place::of).toList());
  }

  /// The same with what else is known of who speaks.
  ///
  /// @param speakers one for each sentence, empty where nothing is known
  AlignmentText spokenBy(List<String> speakers) {
    List<Place> spoken = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      spoken.add(places.get(i).withSpeaker(speakers.get(i)));
    }
    return new AlignmentText(name, chinese, sentences, spoken);
  }

  Sentences set() {
    return new Sentences(sentences, Place.breaks(places));
  }
}
