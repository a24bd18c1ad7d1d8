package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.language.Scripts;
import org.duizhao.memory.MemoryUnit.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Held against rating every unit.
class LookupTest {

  @TempDir Path folder;

  @Test
  void offers_what_rating_every_unit_offers() {
    Random random = new Random(11);
    List<MemoryUnit> units = units(random, 3000);
    try (Memory memory = Memory.open(folder.resolve("memory.db"))) {
      memory.addAll(units.iterator(), Progress.unwatched(), new Cancel());
      for (int i = 0; i < 400; i++) {
        MemoryUnit near = units.get(random.nextInt(units.size()));
        String text =
            random.nextInt(3) == 0 ? near.source() : ChineseLike.changed(random, near.source());
        Query query = Query.of(text).withContext(near.context().previous(), near.context().next());
        assertThat(memory.find(query)).as(text).isEqualTo(expected(units, query));
      }
    }
  }

  /// Sentences with neighbours, some of them again in the other script, with another number, or
  /// with the same or another translation.
  private static List<MemoryUnit> units(Random random, int count) {
    List<String> sources = ChineseLike.units(random, count);
    List<MemoryUnit> units = new ArrayList<>();
    while (units.size() < count) {
      int at = random.nextInt(sources.size() - 1) + 1;
      String source =
          switch (random.nextInt(6)) {
            case 0 -> Scripts.toSimplified(sources.get(at));
            case 1 -> "第" + random.nextInt(30) + "章" + sources.get(at % 50);
            default -> sources.get(at);
          };
      units.add(
          MemoryUnit.of(source, "Chapter " + random.nextInt(30), "zh", "en")
              // A document of its own, so that none is the same unit as another.
              .withContext(new Context("d" + units.size(), "", sources.get(at - 1), "後")));
    }
    return units;
  }

  private static List<Match> expected(List<MemoryUnit> units, Query query) {
    String folded = Folded.of(query.text());
    Rating rating = new Rating(query, folded);
    List<Match> all = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      String other = Folded.of(units.get(i).source());
      int longer = Math.max(folded.length(), other.length());
      int percent = 100 * (longer - Matrix.distance(folded, other)) / longer;
      Match match = rating.alike(new UnitTable.Row(i + 1, units.get(i)), percent);
      if (match.score() >= query.least()) {
        all.add(match);
      }
    }
    all.sort(Comparator.comparingInt(Match::score).thenComparingLong(Match::unit).reversed());
    Set<List<String>> seen = new HashSet<>();
    return all.stream()
        .filter(match -> seen.add(List.of(match.pair().source(), match.pair().target())))
        .limit(query.most())
        .toList();
  }
}
