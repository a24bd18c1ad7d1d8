package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Nothing that scores enough is missed, however short the texts are and however often they repeat
/// themselves. Held against comparing with every unit.
class RecallTest {

  @Property(tries = 3000)
  void finds_every_match_among_short_and_repetitive_texts(
      @ForAll("texts") List<String> units,
      @ForAll("text") String query,
      @ForAll @IntRange(min = 60, max = 100) int least) {
    assertThat(found(units, query, least)).isEqualTo(expected(units, query, least));
  }

  @Property(tries = 1000)
  void finds_every_match_of_50_where_no_character_comes_twice(
      @ForAll("distinct") List<String> units, @ForAll("distinct") List<String> queries) {
    for (String query : queries) {
      assertThat(found(units, query, 50)).isEqualTo(expected(units, query, 50));
    }
  }

  @Property(tries = 300)
  void finds_every_match_among_texts_of_letters(
      @ForAll("english") List<String> units, @ForAll("english") List<String> queries) {
    for (String query : queries) {
      assertThat(found(units, query, 60)).isEqualTo(expected(units, query, 60));
    }
  }

  @Provide
  Arbitrary<List<String>> english() {
    return Arbitraries.of("the", "of", "then", "other", "research", "a", "he")
        .list()
        .ofMinSize(1)
        .ofMaxSize(16)
        .map(words -> String.join(" ", words))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return text().list().ofMinSize(1).ofMaxSize(60);
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars("我你他").ofMinLength(1).ofMaxLength(14);
  }

  @Provide
  Arbitrary<List<String>> distinct() {
    return Arbitraries.strings()
        .withCharRange('一', '丏')
        .ofMinLength(2)
        .ofMaxLength(6)
        .filter(text -> text.chars().distinct().count() == text.length())
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  private static List<FuzzySearch.Near> found(List<String> units, String query, int least) {
    HeapBlock first = new HeapBlock(1);
    units.forEach(unit -> first.add(FuzzySearchTest.indexed(unit)));
    return new FuzzySearch().find(List.of(first), query, least, 100, (block, place) -> true);
  }

  private static List<FuzzySearch.Near> expected(List<String> units, String query, int least) {
    List<FuzzySearch.Near> all = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      int longer = Math.max(units.get(i).length(), query.length());
      int score = 100 * (longer - Matrix.distance(units.get(i), query)) / longer;
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
