package org.duizhao.quality.numbers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity.Kind;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;
import org.duizhao.quality.numbers.Mention.Sense;

/// 首次 or 第一 taken for a later place. Told only where the English has another place that is no other
/// quantity's, and nothing that says first.
final class FirstsCheck {

  private static final Pattern CHINESE =
      Pattern.compile("首[次场場个個届屆套款部例枚座家批条條轮輪位名支只隻颗顆本期季日映播演发發创創]|第一(?![線线夫時时])");
  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)\\b(?:first\\w*|1st|initial\\w*|debut\\w*|maiden|inaugura\\w*|premi\\w*|opening|opener|earliest|foremost)\\b|(?:No\\.? ?|#|number )1\\b");

  private static final Set<Kind> PLACES =
      EnumSet.of(Kind.ORDINAL, Kind.DATE, Kind.CENTURY, Kind.FRACTION);

  private FirstsCheck() {}

  static List<Finding> check(Pair pair, List<SourceNumber> sought, Agreement agreement) {
    String text = pair.source();
    if (text.indexOf('首') < 0 && !text.contains("第一")) {
      return List.of();
    }
    Matcher chinese = CHINESE.matcher(text);
    if (!chinese.find() || FIRST.matcher(pair.target()).find()) {
      return List.of();
    }
    Span source = new Span(chinese.start(), chinese.end());
    return agreement.mentions().stream()
        .filter(each -> each.is(Sense.ORDINAL) && each.isExact() && each.low() >= 2)
        .filter(
            each ->
                sought.stream()
                    .filter(number -> PLACES.contains(number.quantity().kind()))
                    .noneMatch(number -> agreement.renders(each, number.quantity())))
        .findFirst()
        .map(
            each ->
                Finding.ofPair(
                        FindingKind.NUMBER_DIFFERS,
                        Severity.WARNING,
                        source.of(text),
                        each.span().of(pair.target()))
                    .at(source, each.span()))
        .stream()
        .toList();
  }
}
