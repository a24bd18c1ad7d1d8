package org.duizhao.session.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Origin;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.memory.Match;

/// What the memories have for segments without a translation: the best match of each.
///
/// @param found in the order of the documents
/// @param empty how many segments have no translation
public record Pretranslation(List<Found> found, int empty) {

  /// The least score that is looked for.
  public static final int LEAST = 50;

  public Pretranslation {
    found = List.copyOf(found);
  }

  /// A segment and its best match.
  ///
  /// @param offered the translation
  public record Found(String document, int at, Segment segment, int score, String offered) {}

  /// Looks up every segment without a translation. Drafts that exist are left alone.
  ///
  /// @param documents those of the project that are looked at
  public static Pretranslation of(
      Project project,
      List<Document> documents,
      Memories memories,
      Progress progress,
      Cancel cancel) {
    List<Found> found = new ArrayList<>();
    int empty = 0;
    long done = 0;
    long total = documents.stream().mapToLong(each -> each.segments().size()).sum();
    for (Document document : documents) {
      for (int at = 0; at < document.segments().size(); at++) {
        cancel.check();
        Segment segment = document.segments().get(at);
        if (isEmpty(segment)) {
          empty++;
          best(project, document, at, memories).ifPresent(found::add);
        }
        progress.at(++done, total);
      }
    }
    return new Pretranslation(found, empty);
  }

  private static Optional<Found> best(
      Project project, Document document, int at, Memories memories) {
    return memories
        .find(Neighbours.query(project, document, at).withLeast(LEAST).withMost(1))
        .stream()
        .map(Memories.Offer::match)
        .filter(match -> !match.offered().isBlank())
        .findFirst()
        .map(
            match ->
                new Found(
                    document.id(),
                    at,
                    document.segments().get(at),
                    match.score(),
                    match.offered()));
  }

  private static boolean isEmpty(Segment segment) {
    return segment.kind().isTranslatable()
        && segment.target().isBlank()
        && !segment.source().isBlank();
  }

  /// How many segments each band fills from this score up.
  public Map<MatchBand, Integer> filled(int least) {
    Map<MatchBand, Integer> filled = new EnumMap<>(MatchBand.class);
    found.stream()
        .filter(each -> each.score() >= least)
        .forEach(each -> filled.merge(MatchBand.of(each.score()), 1, Integer::sum));
    return filled;
  }

  /// How many segments are filled from this score up.
  public int count(int least) {
    return (int) found.stream().filter(each -> each.score() >= least).count();
  }

  /// Fills the segments as one step; nothing when there is none to fill. Segments that have changed
  /// since are left alone.
  ///
  /// @param confirm whether what scores 100 or more counts as confirmed; all else is a draft
  public Optional<Edit> edit(Project now, int least, boolean confirm) {
    List<Edit> edits = new ArrayList<>();
    for (Found each : found) {
      Document document = now.document(each.document());
      boolean same =
          each.at() < document.segments().size()
              && document.segments().get(each.at()).equals(each.segment());
      if (same && each.score() >= least) {
        boolean sure = confirm && each.score() >= Match.SAME;
        Segment filled =
            each.segment()
                .withTarget(each.offered())
                .withState(sure ? State.TRANSLATED : State.DRAFT)
                .withOrigin(each.segment().origin().changedTo(Origin.MEMORY));
        edits.add(new Edit.Replace(each.document(), each.at(), each.segment(), filled));
      }
    }
    return edits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Edit.Compound("edit.pretranslated", edits));
  }
}
