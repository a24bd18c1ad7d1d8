package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Held against comparing with every unit.
class FuzzySearchTest {

  @TempDir Path folder;

  @Test
  void finds_what_comparing_with_every_unit_finds() throws IOException {
    Random random = new Random(42);
    List<String> units = ChineseLike.units(random, 4000);
    List<Block> blocks = blocks(units);
    FuzzySearch search = new FuzzySearch();
    for (int i = 0; i < 400; i++) {
      String query = ChineseLike.changed(random, units.get(random.nextInt(units.size())));
      List<FuzzySearch.Near> expected = exhaustive(units, query, 60);
      List<FuzzySearch.Near> found = search.find(blocks, query, 60, 5, (block, place) -> true);
      assertThat(found).as(query).isEqualTo(expected.subList(0, Math.min(5, expected.size())));
    }
  }

  /// The text as it is, not folded.
  static Indexed indexed(String source) {
    return Indexed.of(source, "", (char) 0, new UnitKeys(0, 0, 0));
  }

  private List<Block> blocks(List<String> units) throws IOException {
    List<Block> blocks = new ArrayList<>();
    HeapBlock block = new HeapBlock(1);
    for (String unit : units) {
      if (block.size() == 1500) {
        Path file = folder.resolve("block" + blocks.size());
        FileBlock.write(file, block, 1);
        blocks.add(FileBlock.open(file));
        block = new HeapBlock(block.first() + 1500);
      }
      block.add(indexed(unit));
    }
    blocks.add(block);
    return blocks;
  }

  private static List<FuzzySearch.Near> exhaustive(List<String> units, String query, int least) {
    List<FuzzySearch.Near> all = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      String unit = units.get(i);
      int longer = Math.max(unit.length(), query.length());
      int score = FuzzySearch.score(Matrix.distance(unit, query), longer);
      if (score >= least) {
        all.add(new FuzzySearch.Near(i + 1, score));
      }
    }
    all.sort(
        Comparator.comparingInt(FuzzySearch.Near::score)
            .thenComparingLong(FuzzySearch.Near::unit)
            .reversed());
    return all;
  }
}
