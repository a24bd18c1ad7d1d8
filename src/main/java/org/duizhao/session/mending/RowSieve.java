package org.duizhao.session.mending;

import java.util.WeakHashMap;
import java.util.Map;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.quality.Check;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;
import org.duizhao.quality.numbers.NumbersCheck;

/// Tells which rows pass a filter. Remembers what it found of rows, which never change.
public final class RowSieve {

  private final Check numbers;
  private final Map<Row, Boolean> differing = new WeakHashMap<>();

  public RowSieve(Lexicon lexicon) {
    numbers = new NumbersCheck(lexicon);
  }

  public boolean passes(RowFilter filter, Row row) {
    return switch (filter) {
      case ALL -> true;
      case UNCERTAIN -> row.isUncertain();
      case EMPTY_HALF -> !row.isPair();
      case UNEVEN -> row.source().size() > 1 || row.target().size() > 1;
      case NUMBERS -> differing.computeIfAbsent(row, this::differ);
    };
  }

  private boolean differ(Row row) {
    if (!row.isPair()) {
      return false;
    }
    Pair pair = new Pair(row.text(Half.SOURCE, true), row.text(Half.TARGET, false));
    return numbers.check(pair).stream().map(Finding::severity).anyMatch(RowSieve::counts);
  }

  private static boolean counts(Severity severity) {
    return severity != Severity.INFO;
  }
}
