package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Progress;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;

/// Splits a document again when the rules change, as one edit that can be undone. Only ends that
/// the old and the new rules see differently move: what the translator split or merged by hand
/// stays, and so does every translation.
public final class Resegmenter {

  private final SentenceSplitter before;
  private final SentenceSplitter after;

  /// @param before the splitter the document was made with
  /// @param after the splitter to use from now on
  public Resegmenter(SentenceSplitter before, SentenceSplitter after) {
    this.before = before;
    this.after = after;
  }

  /// The edit that follows the new rules, or nothing when they change nothing here.
  ///
  /// A segment whose source stays keeps all it has. Where segments merge, their translations are
  /// joined; where one splits, its translation stays with the first part as a draft.
  public Optional<Edit> edit(Document document) {
    return edit(document, Progress.unwatched(), new Cancel());
  }

  /// The same, telling how far it is in segments, and stopping when asked to.
  public Optional<Edit> edit(Document document, Progress progress, Cancel cancel) {
    Segments segments = document.segments();
    long[] nextId = {firstFreeId(segments)};
    List<Edit> edits = new ArrayList<>();
    int moved = 0;
    int from = 0;
    while (from < segments.size()) {
      cancel.check();
      progress.at(from, segments.size());
      int to = from + 1;
      while (to < segments.size() && isSameParagraph(segments.get(from), segments.get(to))) {
        to++;
      }
      if (isSplit(segments.get(from))) {
        for (Change change : changes(segments.subList(from, to), nextId)) {
          int at = from + change.at() + moved;
          edits.add(new Edit.Splice(document.id(), at, change.removed(), change.inserted()));
          moved += change.inserted().size() - change.removed().size();
        }
      }
      from = to;
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit.Compound("edit.resegment", edits));
  }

  /// What takes the place of the segments from `at` on, counted in the paragraph.
  private record Change(int at, List<Segment> removed, List<Segment> inserted) {}

  private List<Change> changes(List<Segment> old, long[] nextId) {
    Paragraph paragraph = new Paragraph(old);
    NavigableSet<Integer> now = paragraph.starts();
    NavigableSet<Integer> was = starts(before.split(paragraph.text()));
    NavigableSet<Integer> will = starts(after.split(paragraph.text()));
    NavigableSet<Integer> wanted = new TreeSet<>(now);
    for (int start : will) {
      if (!was.contains(start)) {
        wanted.add(start);
      }
    }
    for (int start : was) {
      if (!will.contains(start)) {
        wanted.remove(start);
      }
    }
    wanted.add(paragraph.start(0));
    if (wanted.equals(now)) {
      return List.of();
    }
    List<Change> changes = new ArrayList<>();
    int first = 0;
    // Between two starts that stay, old segments become new ones.
    for (int i = 1; i <= old.size(); i++) {
      int limit = i == old.size() ? paragraph.text().length() : paragraph.start(i);
      if (i < old.size() && !wanted.contains(limit)) {
        continue;
      }
      List<Integer> cuts =
          new ArrayList<>(wanted.subSet(paragraph.start(first), true, limit, false));
      if (i - first != 1 || cuts.size() != 1) {
        cuts.add(limit);
        List<Segment> removed = List.copyOf(old.subList(first, i));
        changes.add(new Change(first, removed, inserted(paragraph, removed, cuts, nextId)));
      }
      first = i;
    }
    return changes;
  }

  private static List<Segment> inserted(
      Paragraph paragraph, List<Segment> removed, List<Integer> cuts, long[] nextId) {
    List<Segment> inserted = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      Span piece = paragraph.trimmed(cuts.get(i), cuts.get(i + 1));
      Segment first = removed.getFirst();
      String source = piece.of(paragraph.text());
      Span span = paragraph.original(piece);
      if (i == 0) {
        inserted.add(joined(removed, cuts.size() > 2).withSource(source).withSpan(span));
      } else {
        inserted.add(
            Segment.untranslated(
                Long.toString(nextId[0]++),
                first.paragraph(),
                first.kind(),
                first.speaker(),
                source,
                span));
      }
    }
    return inserted;
  }

  private static Segment joined(List<Segment> segments, boolean divided) {
    Segment first = segments.getFirst();
    StringBuilder target = new StringBuilder();
    StringBuilder note = new StringBuilder();
    boolean allTranslated = true;
    State lowest = first.state();
    Origin origin = first.origin();
    boolean bookmarked = false;
    for (Segment each : segments) {
      append(target, each.target(), " ");
      append(note, each.note(), "\n");
      allTranslated &= !each.target().isBlank();
      lowest = each.state().compareTo(lowest) < 0 ? each.state() : lowest;
      bookmarked |= each.bookmarked();
      origin = origin == Origin.NONE ? each.origin() : origin;
    }
    State state =
        target.isEmpty() ? State.UNTRANSLATED : divided || !allTranslated ? State.DRAFT : lowest;
    return first
        .withTarget(target.toString())
        .withNote(note.toString())
        .withState(state)
        .withOrigin(origin)
        .withBookmarked(bookmarked);
  }

  private static void append(StringBuilder all, String piece, String between) {
    if (!piece.isBlank()) {
      all.append(all.isEmpty() ? "" : between).append(piece);
    }
  }

  private static boolean isSameParagraph(Segment one, Segment other) {
    return isSplit(one)
        && isSplit(other)
        && one.paragraph() == other.paragraph()
        && one.speaker().equals(other.speaker());
  }

  /// A segment the translator put in without Chinese of its own stays where and as it is.
  private static boolean isSplit(Segment segment) {
    return segment.kind() == Kind.SENTENCE && !segment.source().isBlank();
  }

  private static NavigableSet<Integer> starts(List<Span> spans) {
    TreeSet<Integer> starts = new TreeSet<>();
    for (Span span : spans) {
      starts.add(span.start());
    }
    return starts;
  }

  private static long firstFreeId(List<Segment> segments) {
    long highest = 0;
    for (Segment segment : segments) {
      String id = segment.id();
      if (id.length() < 18 && !id.isEmpty() && id.chars().allMatch(c -> c >= '0' && c <= '9')) {
        highest = Math.max(highest, Long.parseLong(id));
      }
    }
    return highest + 1;
  }

  /// The text of a paragraph put together again from its segments.
  private static final class Paragraph {

    /// White space between sentences that is wider than this was something else.
    private static final int WIDEST_GAP = 8;

    private final List<Segment> segments;
    private final int[] starts;
    private final String text;

    Paragraph(List<Segment> segments) {
      this.segments = segments;
      this.starts = new int[segments.size()];
      StringBuilder joined = new StringBuilder();
      for (int i = 0; i < segments.size(); i++) {
        if (i > 0) {
          int gap = segments.get(i).span().start() - segments.get(i - 1).span().end();
          joined.repeat(' ', gap > 0 && gap <= WIDEST_GAP ? gap : 0);
        }
        starts[i] = joined.length();
        joined.append(segments.get(i).source());
      }
      this.text = joined.toString();
    }

    String text() {
      return text;
    }

    int start(int segment) {
      return starts[segment];
    }

    NavigableSet<Integer> starts() {
      TreeSet<Integer> all = new TreeSet<>();
      for (int start : starts) {
        all.add(start);
      }
      return all;
    }

    Span trimmed(int from, int to) {
      int end = to;
      while (end > from && Mark.isSpace(text.charAt(end - 1))) {
        end--;
      }
      return new Span(from, end);
    }

    /// Where a piece of this text stood in the document's text.
    Span original(Span piece) {
      int start = original(piece.start(), piece.start());
      return new Span(start, Math.max(start, original(piece.end(), piece.end() - 1)));
    }

    private int original(int offset, int within) {
      int i = starts.length - 1;
      while (i > 0 && starts[i] > within) {
        i--;
      }
      Span span = segments.get(i).span();
      return Math.min(span.start() + offset - starts[i], span.end());
    }
  }
}
