package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;

/// Amounts of one currency in a sentence whose English names only others.
final class CurrencyCheck {

  private static final List<String> RENMINBI = List.of("人民币", "人民幣");

  private CurrencyCheck() {}

  /// The amount with the currency's name before it: 人民幣五十萬元.
  private static String named(String source, Span span) {
    int before = Math.max(0, span.start() - 3);
    boolean named = RENMINBI.contains(source.substring(before, span.start()));
    return source.substring(named ? before : span.start(), span.end());
  }

  static List<Finding> check(Pair pair, List<SourceNumber> numbers) {
    List<Finding> findings = new ArrayList<>();
    Set<String> named = null;
    for (SourceNumber number : numbers) {
      Quantity quantity = number.quantity();
      if (quantity.kind() == Kind.MONEY
          && Currencies.isKnown(quantity.unit())
          && !Currencies.isIn(pair.target(), quantity.unit())) {
        String chinese = named(pair.source(), quantity.span());
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
