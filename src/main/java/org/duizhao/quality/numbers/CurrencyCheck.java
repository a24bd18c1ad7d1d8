package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;

/// Amounts of one currency in a sentence whose English names only others.
final class CurrencyCheck {

  private CurrencyCheck() {}

  static List<Finding> check(Pair pair, List<SourceNumber> numbers) {
    List<Finding> findings = new ArrayList<>();
    Set<String> named = null;
    for (SourceNumber number : numbers) {
      Quantity quantity = number.quantity();
      if (quantity.kind() == Kind.MONEY
          && Currencies.isKnown(quantity.unit())
          && !Currencies.isIn(pair.target(), quantity.unit())) {
        String chinese = quantity.span().of(pair.source());
        Set<String> codes = named == null ? Currencies.in(pair.target()) : named;
        named = codes;
        boolean other =
            !codes.isEmpty()
                && codes.stream()
                    .noneMatch(code -> Currencies.isSame(chinese, quantity.unit(), code));
        if (other) {
          findings.add(
              Finding.inSource(
                  FindingKind.CURRENCY_DIFFERS,
                  Severity.WARNING,
                  quantity.span(),
                  chinese,
                  String.join(", ", codes)));
        }
      }
    }
    return findings;
  }
}
