package org.duizhao.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the best matches for a text: in context and with other numbers by hashes in the index, all
/// others by the index. For one thread at a time.
final class Lookup {

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::score).thenComparingLong(Match::unit).reversed();

  /// Of units with the same frame the newest are looked at; thousands of 第1章 to 第9999章 may be.
  private static final int NUMBER_ROWS = 30;

  /// Where equal pairs fill the places of others, that many are looked at.
  private static final int ENOUGH = 500;

  private final UnitTable table;
  private final MemoryIndex index;
  private final FuzzySearch fuzzy = new FuzzySearch();

  Lookup(UnitTable table, MemoryIndex index) {
    this.table = table;
    this.index = index;
  }

  List<Match> find(Query query) {
    String folded = Folded.of(query.text());
    if (folded.isEmpty() || query.most() < 1) {
      return List.of();
    }
    Rating rating = new Rating(query, folded);
    Map<Long, Match> matches = new LinkedHashMap<>();
    int neighbours = UnitKeys.neighbours(query.text(), query.previous(), query.next());
    addSame(withKey(neighbours, query.most() * 2), rating, matches);
    addSame(withKey(UnitKeys.numbers(rating.frame()), NUMBER_ROWS), rating, matches);
    int wanted = query.most();
    List<FuzzySearch.Near> near;
    List<Match> best;
    do {
      near = fuzzy.find(index.blocks(), folded, query.least(), wanted, filter(query));
      for (FuzzySearch.Near each : near) {
        addAlike(each, rating, matches);
      }
      best = best(query, matches);
      wanted *= 4;
    } while (best.size() < query.most() && near.size() * 4 >= wanted && wanted <= ENOUGH);
    return best;
  }

  private UnitFilter filter(Query query) {
    return (block, place) ->
        Languages.mayBe(block.languages(place), query.sourceLanguage(), query.targetLanguage())
            && !index.isGone(block.first() + place);
  }

  private List<UnitTable.Row> withKey(int key, int most) {
    List<UnitTable.Row> rows = new ArrayList<>();
    for (long id : index.withKey(key, most)) {
      table.get(id).ifPresent(unit -> rows.add(new UnitTable.Row(id, unit)));
    }
    return rows;
  }

  private static void addSame(List<UnitTable.Row> rows, Rating rating, Map<Long, Match> matches) {
    for (UnitTable.Row row : rows) {
      if (!matches.containsKey(row.id()) && rating.isOfLanguages(row.unit())) {
        rating.same(row).ifPresent(match -> matches.put(row.id(), match));
      }
    }
  }

  private void addAlike(FuzzySearch.Near near, Rating rating, Map<Long, Match> matches) {
    if (matches.containsKey(near.unit())) {
      return;
    }
    table
        .get(near.unit())
        .filter(rating::isOfLanguages)
        .map(unit -> rating.alike(new UnitTable.Row(near.unit(), unit), near.score()))
        .ifPresent(match -> matches.put(near.unit(), match));
  }

  /// Of pairs with the same texts the best alone.
  private static List<Match> best(Query query, Map<Long, Match> matches) {
    Set<List<String>> seen = new HashSet<>();
    List<Match> sorted = new ArrayList<>(matches.values());
    sorted.sort(BEST_FIRST);
    return sorted.stream()
        .filter(match -> match.score() >= query.least())
        .filter(match -> !query.except().isOf(match.pair()))
        .filter(match -> seen.add(List.of(match.pair().source(), match.pair().target())))
        .limit(query.most())
        .toList();
  }
}
