package org.duizhao.session.mending;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.quality.Check;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;
import org.duizhao.quality.numbers.NumbersCheck;

/// Tells which rows pass a filter. Remembers what it found of rows, which never change. Safe for
/// any thread.
public final class RowSieve {

  private final Check numbers;
  private final Map<Row, Boolean> differing = new WeakHashMap<>();

  public RowSieve(Lexicon lexicon) {
    numbers = new NumbersCheck(lexicon);
  }

  public boolean passes(RowFilter filter, Row row) {
    return filter == RowFilter.NUMBERS ? hasOtherNumbers(row) : passesAtOnce(filter, row);
  }

  /// The same for a filter that needs no dictionary.
  public static boolean passesAtOnce(RowFilter filter, Row row) {
    return switch (filter) {
      case ALL -> true;
      case UNCERTAIN -> row.isUncertain();
      case EMPTY_HALF -> !row.isPair();
      case UNEVEN -> row.source().size() > 1 || row.target().size() > 1;
      case CROSSED -> row.isCrossed();
      case NUMBERS -> throw new IllegalArgumentException("Numbers need a dictionary");
    };
  }

  /// Looks at the numbers of many rows, so that they need not be looked at one by one later.
  public void look(List<Row> rows, Progress progress, Cancel cancel) {
    int done = 0;
    for (Row row : rows) {
      cancel.check();
      hasOtherNumbers(row);
      progress.at(++done, rows.size());
    }
  }

  private synchronized boolean hasOtherNumbers(Row row) {
    return differing.computeIfAbsent(row, this::differ);
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
