package org.duizhao.session.matching;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.memory.Query;
import org.duizhao.session.Amount;

/// How much of a text the memories know, by match band.
///
/// @param bands every band has an entry
public record MatchStatistics(Map<MatchBand, Count> bands) {

  private static final int LEAST = 50;

  public MatchStatistics {
    bands = Map.copyOf(bands);
  }

  /// So much source text.
  ///
  /// @param han Chinese characters
  /// @param characters all characters but blanks
  /// @param words words of letters and figures; Chinese is never counted in words
  public record Count(int segments, long han, long characters, long words) {

    public static final Count NONE = new Count(0, 0, 0, 0);

    static Count of(String text) {
      return new Count(1, Amount.han(text), Amount.characters(text), Amount.words(text));
    }

    public Count plus(Count other) {
      return new Count(
          segments + other.segments,
          han + other.han,
          characters + other.characters,
          words + other.words);
    }
  }

  /// Looks up every segment that is to be translated. What stands a second time in these documents
  /// is a repetition, whatever the memories know.
  ///
  /// @param documents those of the project that are counted
  public static MatchStatistics of(
      Project project,
      List<Document> documents,
      Memories memories,
      Progress progress,
      Cancel cancel) {
    Map<MatchBand, Count> bands = new EnumMap<>(MatchBand.class);
    for (MatchBand band : MatchBand.values()) {
      bands.put(band, Count.NONE);
    }
    Set<String> seen = new HashSet<>();
    long total = documents.stream().mapToLong(each -> each.segments().size()).sum();
    long done = 0;
    for (Document document : documents) {
      Segments segments = document.segments();
      for (int at = 0; at < segments.size(); at++) {
        cancel.check();
        Segment segment = segments.get(at);
        if (segment.kind().isTranslatable()) {
          MatchBand band =
              seen.add(segment.source())
                  ? band(Neighbours.query(project, document, at), memories)
                  : MatchBand.REPETITION;
          bands.merge(band, Count.of(segment.source()), Count::plus);
        }
        progress.at(++done, total);
      }
    }
    return new MatchStatistics(bands);
  }

  private static MatchBand band(Query query, Memories memories) {
    return memories.find(query.withLeast(LEAST).withMost(1)).stream()
        .map(offer -> MatchBand.of(offer.match().score()))
        .findFirst()
        .orElse(MatchBand.NONE);
  }

  /// All bands together.
  public Count total() {
    return bands.values().stream().reduce(Count.NONE, Count::plus);
  }
}
