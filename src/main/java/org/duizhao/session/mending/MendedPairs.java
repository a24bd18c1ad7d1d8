package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Origin;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.core.UserException;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.Place;

/// The rows of an alignment as the segments of a project: one for each row that holds something,
/// confirmed when the row is pinned, with the aligner's confidence in the note.
public final class MendedPairs {

  /// The id of the one document.
  public static final String DOCUMENT = "text";

  private MendedPairs() {}

  /// The project of an alignment.
  ///
  /// @param name of the document, and of the project
  public static Project project(Mending mending, String name, String sourceLanguage) {
    Document document =
        new Document(
            DOCUMENT, name, "text", Segments.of(segments(mending.rows(), 0, Place.UNKNOWN)));
    return new Project(name, sourceLanguage, "en", List.of(), List.of(document));
  }

  /// Whether the project's pairs are those of the rows.
  static boolean areThose(Project project, Mending mending) {
    return document(project)
        .filter(there -> areThose(there.segments(), segments(mending.rows(), 0, Place.UNKNOWN)))
        .isPresent();
  }

  private static boolean areThose(List<Segment> there, List<Segment> wanted) {
    if (wanted.size() != there.size()) {
      return false;
    }
    int at = 0;
    for (Segment segment : there) {
      Segment row = wanted.get(at++);
      if (!row.id().equals(segment.id())
          || !row.source().equals(segment.source())
          || !row.target().equals(segment.target())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Document> document(Project project) {
    return project.documents().stream().filter(each -> each.id().equals(DOCUMENT)).findFirst();
  }

  /// What a step does to the project; nothing when it only concerns empty rows.
  ///
  /// @param before the alignment the step was made for
  /// @throws UserException when the pairs concerned were changed otherwise
  static Optional<Edit> edit(Project project, Mending before, Step step) {
    Document document = document(project).orElseThrow(MendedPairs::changed);
    int at = 0;
    for (Row row : before.rows().subList(0, step.at())) {
      at += row.isEmpty() ? 0 : 1;
    }
    int removed = (int) step.removed().stream().filter(row -> !row.isEmpty()).count();
    Place above = at == 0 ? Place.UNKNOWN : Place.of(document.segments().get(at - 1));
    List<Segment> expected = segments(step.removed(), at, above);
    if (at + removed > document.segments().size()
        || !areThose(document.segments().subList(at, at + removed), expected)) {
      throw changed();
    }
    List<Segment> old = document.segments().subList(at, at + removed);
    List<Segment> fresh =
        new KeptMarks(filled(step.removed()), old)
            .onto(filled(step.inserted()), segments(step.inserted(), at, above));
    // What both have in front and behind stays untouched.
    int front = 0;
    while (front < Math.min(old.size(), fresh.size()) && same(old.get(front), fresh.get(front))) {
      front++;
    }
    int back = 0;
    while (back < Math.min(old.size(), fresh.size()) - front
        && same(old.get(old.size() - 1 - back), fresh.get(fresh.size() - 1 - back))) {
      back++;
    }
    Edit.Splice splice =
        new Edit.Splice(
            document.id(),
            at + front,
            old.subList(front, old.size() - back),
            fresh.subList(front, fresh.size() - back));
    return splice.isEmpty() ? Optional.empty() : Optional.of(splice);
  }

  private static UserException changed() {
    return new UserException(
        "The pairs were changed otherwise since the alignment was opened; open the project again to"
            + " see them");
  }

  private static boolean same(Segment one, Segment other) {
    return one.id().equals(other.id())
        && one.source().equals(other.source())
        && one.target().equals(other.target())
        && one.state() == other.state()
        && one.note().equals(other.note())
        && one.bookmarked() == other.bookmarked();
  }

  /// @param first the number of the first segment
  /// @param above the place of the segment before it
  private static List<Segment> segments(List<Row> rows, int first, Place above) {
    List<Segment> segments = new ArrayList<>();
    Place place = above;
    for (Row row : filled(rows)) {
      List<Place> places = row.source().stream().map(Sentence::place).toList();
      place = Place.ofPair(places, place, first + segments.size());
      segments.add(segment(row, place));
    }
    return segments;
  }

  private static List<Row> filled(List<Row> rows) {
    return rows.stream().filter(row -> !row.isEmpty()).toList();
  }

  /// The note the program makes of a row.
  static String note(Row row) {
    return row.byHand() ? "" : AlignedTexts.note(row.confidence(), row.crossed());
  }

  private static Segment segment(Row row, Place place) {
    String target = row.text(Half.TARGET, false);
    State state =
        row.target().isEmpty()
            ? State.UNTRANSLATED
            : row.pinned() && row.isPair() ? State.TRANSLATED : State.DRAFT;
    return new Segment(
        Integer.toString(row.id()),
        place.paragraph(),
        place.kind(),
        place.speaker(),
        row.text(Half.SOURCE, true),
        target,
        state,
        note(row),
        target.isEmpty() ? Origin.NONE : Origin.ALIGNMENT,
        new Span(0, 0));
  }
}
