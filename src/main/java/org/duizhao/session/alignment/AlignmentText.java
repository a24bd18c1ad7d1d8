package org.duizhao.session.alignment;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.alignment.Break;
import org.duizhao.alignment.Sentences;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;

/// One side of an alignment.
///
/// @param name the name of the file it came from
/// @param chinese whether it is Chinese; if not, it is taken for English
/// @param set its sentences, with the ends of paragraphs
public record AlignmentText(String name, boolean chinese, Sentences set) {

  /// A text of whose paragraphs nothing is known.
  public AlignmentText(String name, boolean chinese, List<String> sentences) {
    this(name, chinese, Sentences.plain(sentences));
  }

  /// A text as a document has it.
  ///
  /// @param segments whose sources are the sentences
  public static AlignmentText of(String name, boolean chinese, List<Segment> segments) {
    List<Break> breaks = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment next = segments.get(Math.min(i + 1, segments.size() - 1));
      breaks.add(breakAfter(segments.get(i), next));
    }
    return new AlignmentText(
        name, chinese, new Sentences(segments.stream().map(Segment::source).toList(), breaks));
  }

  private static Break breakAfter(Segment segment, Segment next) {
    if (segment.paragraph() == next.paragraph()) {
      return Break.NONE;
    }
    return segment.kind() == Kind.SENTENCE && next.kind() == Kind.SENTENCE
        ? Break.PARAGRAPH
        : Break.HEADING;
  }

  public List<String> sentences() {
    return set.texts();
  }
}
