package org.duizhao.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.duizhao.core.Conflict;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.MergeReport;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.jspecify.annotations.Nullable;

/// Merges a project with its pairs as somebody changed them outside, segment by segment, three-way:
/// what one side changed is taken, what both changed differently is a conflict and stays.
final class PairsMerge {

  /// What the merged edit is called in the undo menu.
  static final String LABEL = "edit.merge";

  private final Map<String, Map<String, Optional<Segment>>> base;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> reordered = new ArrayList<>();
  private int taken;
  private int added;
  private int removed;

  /// @param edit leads from our project to the merged one
  record Result(Edit.Compound edit, MergeReport report) {}

  /// @param base for the segments changed in the project since both sides were one, what they were
  ///   then; empty for those not there then
  private PairsMerge(Map<String, Map<String, Optional<Segment>>> base) {
    this.base = base;
  }

  static Result merge(
      Project ours,
      Map<String, Map<String, Optional<Segment>>> base,
      Map<String, List<Segment>> theirs) {
    PairsMerge merge = new PairsMerge(base);
    for (Document document : ours.documents()) {
      merge.document(document, theirs.getOrDefault(document.id(), List.of()));
    }
    return new Result(
        new Edit.Compound(LABEL, merge.edits),
        new MergeReport(
            merge.taken, merge.added, merge.removed, merge.conflicts, merge.kept, merge.reordered));
  }

  private void document(Document document, List<Segment> theirs) {
    Segments segments = document.segments();
    if (theirs.isEmpty()) {
      if (!segments.isEmpty()) {
        kept.add(document.id());
      }
      return;
    }
    Map<String, Segment> outside = new LinkedHashMap<>();
    theirs.forEach(segment -> outside.put(segment.id(), segment));
    List<Integer> dropped = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < segments.size(); at++) {
      Segment own = segments.get(at);
      places.put(own.id(), at);
      if (!stays(document, at, own, outside.get(own.id()))) {
        dropped.add(at);
      }
    }
    Map<Integer, List<Segment>> come = additions(document, theirs, places);
    removed += dropped.size();
    splice(document, dropped, come);
  }

  /// Decides one of our segments; false when it is to go.
  private boolean stays(Document document, int at, Segment own, @Nullable Segment other) {
    Segment before = base(document, own.id(), own);
    if (other == null) {
      if (own.equals(before)) {
        return false;
      }
      if (before != null) {
        conflict(document, own.id(), own, null);
      }
    } else if (!own.equals(other)) {
      both(document, at, own, before, other);
    }
    return true;
  }

  /// Decides a segment that both have and not alike. A bookmark is merged by itself: it is no part
  /// of the text, and two sides that both moved it agree.
  private void both(
      Document document, int at, Segment own, @Nullable Segment before, Segment other) {
    if (before == null) {
      conflict(document, own.id(), own, other);
      return;
    }
    boolean mark = own.bookmarked() == before.bookmarked() ? other.bookmarked() : own.bookmarked();
    Segment mine = own.withBookmarked(mark);
    Segment theirs = other.withBookmarked(mark);
    Segment base = before.withBookmarked(mark);
    Segment merged = mine.equals(base) ? theirs : mine;
    if (!theirs.equals(base) && !theirs.equals(merged)) {
      conflict(document, own.id(), own, other);
    } else if (!merged.equals(own)) {
      edits.add(new Edit.Replace(document.id(), at, own, merged));
      taken++;
    }
  }

  /// Segments that only they have, by the index in our document they come before.
  private Map<Integer, List<Segment>> additions(
      Document document, List<Segment> theirs, Map<String, Integer> places) {
    Map<Integer, List<Segment>> come = new HashMap<>();
    int last = -1;
    boolean ordered = true;
    for (Segment other : theirs) {
      Integer place = places.get(other.id());
      if (place != null) {
        ordered &= place > last;
        last = place;
        continue;
      }
      Segment before = base(document, other.id(), null);
      if (before == null) {
        come.computeIfAbsent(last + 1, at -> new ArrayList<>()).add(other);
        added++;
      } else if (!other.equals(before)) {
        conflict(document, other.id(), null, other);
      }
    }
    if (!ordered) {
      reordered.add(document.id());
    }
    return come;
  }

  /// From the end to the start, so that each splice finds its index unmoved.
  private void splice(Document document, List<Integer> dropped, Map<Integer, List<Segment>> come) {
    Segments segments = document.segments();
    int next = dropped.size() - 1;
    for (int at = segments.size(); at >= 0 && (next >= 0 || !come.isEmpty()); at--) {
      boolean goes = next >= 0 && dropped.get(next) == at;
      List<Segment> inserted = Objects.requireNonNullElse(come.remove(at), List.of());
      if (goes) {
        next--;
      }
      if (goes || !inserted.isEmpty()) {
        edits.add(
            new Edit.Splice(
                document.id(), at, goes ? List.of(segments.get(at)) : List.of(), inserted));
      }
    }
  }

  private @Nullable Segment base(Document document, String id, @Nullable Segment own) {
    Optional<Segment> changed =
        base.getOrDefault(document.id(), Map.of()).getOrDefault(id, Optional.ofNullable(own));
    return changed.orElse(null);
  }

  private void conflict(
      Document document, String id, @Nullable Segment own, @Nullable Segment other) {
    conflicts.add(
        new Conflict(document.id(), id, Optional.ofNullable(own), Optional.ofNullable(other)));
  }
}
