package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.quality.numbers.SourceNumber.Strength;

/// Quantities of the Chinese that only seem to be rendered, because one place of the English would
/// have to stand for two of them: "Tuesday and Tuesday" for 週一和週二.
final class SharedNumbers {

  private final List<Mention> mentions;
  private final Agreement agreement;
  private final Map<Span, SourceNumber> taken = new HashMap<>();

  private SharedNumbers(List<Mention> mentions, Agreement agreement) {
    this.mentions = mentions;
    this.agreement = agreement;
  }

  /// Those that are left over when every other has a place of its own (Kuhn 1955).
  static List<SourceNumber> left(
      List<SourceNumber> rendered, List<Mention> mentions, Agreement agreement) {
    SharedNumbers shared = new SharedNumbers(mentions, agreement);
    List<SourceNumber> left = new ArrayList<>();
    for (SourceNumber number : rendered) {
      if (isPlain(number) && !shared.place(number, new HashSet<>())) {
        left.add(number);
      }
    }
    return left;
  }

  private static boolean isPlain(SourceNumber number) {
    Quantity quantity = number.quantity();
    boolean date = quantity.kind() == Kind.DATE && !quantity.unit().startsWith("W");
    return quantity.isExact() && !date && !number.is(Strength.WEAK);
  }

  private boolean place(SourceNumber number, Set<Span> tried) {
    for (Mention mention : mentions) {
      if (agreement.renders(mention, number.quantity()) && tried.add(mention.span())) {
        SourceNumber before = taken.get(mention.span());
        if (before == null || place(before, tried)) {
          taken.put(mention.span(), number);
          return true;
        }
      }
    }
    return false;
  }
}
