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
import org.duizhao.core.Segment;
import org.duizhao.core.State;

/// Drafts for what a document has no translation of, from the best match of each segment.
///
/// @param edit fills the segments as one step; nothing when none was filled
/// @param filled how many segments were filled from each band
/// @param left how many are still without a translation
public record Pretranslation(Optional<Edit> edit, Map<MatchBand, Integer> filled, int left) {

  public Pretranslation {
    filled = Map.copyOf(filled);
  }

  /// Looks up every segment without a translation, and takes what scores at least `least`. Drafts
  /// that exist are left alone.
  public static Pretranslation of(
      Document document, Memories memories, int least, Progress progress, Cancel cancel) {
    List<Edit> edits = new ArrayList<>();
    Map<MatchBand, Integer> filled = new EnumMap<>(MatchBand.class);
    int left = 0;
    int total = document.segments().size();
    for (int at = 0; at < total; at++) {
      cancel.check();
      Segment segment = document.segments().get(at);
      if (segment.kind().isTranslatable() && segment.target().isBlank()) {
        Optional<Memories.Offer> best =
            memories
                .find(Neighbours.query(document.segments(), at).withLeast(least).withMost(1))
                .stream()
                .filter(offer -> !offer.match().offered().isBlank())
                .findFirst();
        if (best.isPresent()) {
          edits.add(new Edit.Replace(document.id(), at, segment, draft(segment, best.get())));
          filled.merge(MatchBand.of(best.get().match().score()), 1, Integer::sum);
        } else {
          left++;
        }
      }
      progress.at(at + 1L, total);
    }
    Optional<Edit> edit =
        edits.isEmpty()
            ? Optional.empty()
            : Optional.of(new Edit.Compound("edit.pretranslated", edits));
    return new Pretranslation(edit, filled, left);
  }

  private static Segment draft(Segment segment, Memories.Offer offer) {
    return segment
        .withTarget(offer.match().offered())
        .withState(State.DRAFT)
        .withOrigin(Origin.MEMORY);
  }
}
