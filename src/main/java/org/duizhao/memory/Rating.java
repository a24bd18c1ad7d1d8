package org.duizhao.memory;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.duizhao.memory.Match.Difference;

/// Gives units the scores of `docs/memory.md` for one query.
final class Rating {

  private final Query query;
  private final String folded;
  private final String frame;
  private final NumberSwap numbers;

  Rating(Query query, String folded) {
    this.query = query;
    this.folded = folded;
    this.frame = NumberFrame.of(folded);
    this.numbers = new NumberSwap(query.text());
  }

  /// The query's [NumberFrame].
  String frame() {
    return frame;
  }

  /// The unit as a match, if it is the same text but for writing and numbers.
  Optional<Match> same(UnitTable.Row row) {
    MemoryUnit unit = row.unit();
    if (unit.source().equals(query.text())) {
      return Optional.of(match(row, isInContext(unit) ? Match.IN_CONTEXT : Match.SAME, Set.of()));
    }
    String source = Folded.of(unit.source());
    if (source.equals(folded)) {
      Set<Difference> differences = Writing.differences(query.text(), unit.source());
      return Optional.of(match(row, Match.WRITTEN_OTHERWISE, differences));
    }
    if (frame.indexOf(NumberFrame.SIGN) < 0 || !NumberFrame.of(source).equals(frame)) {
      return Optional.empty();
    }
    return numbers
        .into(unit)
        .map(
            swapped ->
                new Match(
                    row.id(),
                    unit,
                    Match.OTHER_NUMBERS - (swapped.differences().size() > 1 ? 1 : 0),
                    swapped.differences(),
                    swapped.offered()));
  }

  /// The unit as a match of this likeness in percent, or better where [#same] says so.
  Match alike(UnitTable.Row row, int percent) {
    return same(row)
        .orElseGet(
            () -> {
              Set<Difference> differences = EnumSet.noneOf(Difference.class);
              if (Writing.isOtherScript(query.text(), row.unit().source())) {
                differences.add(Difference.SCRIPT);
              }
              return match(row, Math.min(Match.ALIKE, percent), differences);
            });
  }

  /// Whether the unit is of the languages asked for.
  boolean isOfLanguages(MemoryUnit unit) {
    return Languages.same(query.sourceLanguage(), unit.sourceLanguage())
        && Languages.same(query.targetLanguage(), unit.targetLanguage());
  }

  private boolean isInContext(MemoryUnit unit) {
    MemoryUnit.Context context = unit.context();
    return context.hasNeighbour()
        && context.previous().equals(query.previous())
        && context.next().equals(query.next());
  }

  private static Match match(UnitTable.Row row, int score, Set<Difference> differences) {
    return new Match(row.id(), row.unit(), score, differences, row.unit().target());
  }
}
