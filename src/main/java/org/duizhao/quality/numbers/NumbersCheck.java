package org.duizhao.quality.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.core.Span;
import org.duizhao.language.Quantity;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.quality.Check;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;
import org.duizhao.quality.Pair;
import org.duizhao.quality.Severity;
import org.duizhao.quality.numbers.SourceNumber.Strength;
import org.jspecify.annotations.Nullable;

/// Looks for every quantity of the Chinese among the numbers of the English, by value and kind, and
/// the other way round.
public final class NumbersCheck implements Check {

  private final SourceNumbers numbers;

  public NumbersCheck(Lexicon lexicon) {
    numbers = new SourceNumbers(lexicon);
  }

  @Override
  public List<Finding> check(Pair pair) {
    List<Mention> mentions = MentionFinder.find(pair.target());
    List<SourceNumber> sought = numbers.find(pair.source());
    if (mentions.isEmpty() && sought.isEmpty()) {
      return Stream.concat(PeriodsCheck.check(pair).stream(), NearTimesCheck.check(pair).stream())
          .toList();
    }
    Agreement agreement = new Agreement(pair.source(), pair.target(), mentions);
    AddedNumbers added = new AddedNumbers(pair, sought, agreement);
    List<Mention> extra = new ArrayList<>(added.of(mentions));
    List<SourceNumber> missing = new ArrayList<>(sought);
    missing.removeIf(
        number ->
            agreement.isRendered(number.quantity()) && !isOtherPlace(number, mentions, extra));
    List<Finding> findings = new ArrayList<>();
    for (SourceNumber number : missing) {
      Mention other = instead(number, extra, mentions, added, pair);
      if (other != null) {
        extra.removeIf(each -> each.span().overlaps(other.span()));
      }
      findings.add(finding(pair, number, other));
    }
    findings.addAll(shared(pair, sought, missing, mentions, extra, agreement));
    findings.addAll(CurrencyCheck.check(pair, sought));
    findings.addAll(HalvesCheck.check(pair));
    findings.addAll(PointsCheck.check(pair));
    findings.addAll(NearTimesCheck.check(pair));
    findings.addAll(FirstsCheck.check(pair, sought, agreement));
    Stream.concat(PeriodsCheck.check(pair).stream(), ScoresCheck.check(pair, mentions).stream())
        .filter(each -> findings.stream().noneMatch(other -> isSame(each, other)))
        .forEach(findings::add);
    findings.addAll(added(pair, extra));
    return findings;
  }

  /// What the English has in the place of a number it lacks; null when it has nothing.
  private static @Nullable Mention instead(
      SourceNumber number,
      List<Mention> extra,
      List<Mention> mentions,
      AddedNumbers added,
      Pair pair) {
    Mention near = counterpart(number, extra);
    near = near == null ? added.surplus(number, mentions) : near;
    near = near == null ? otherDay(number, mentions) : near;
    near = near == null ? otherVague(number, mentions) : near;
    return near == null ? SingleStretch.instead(pair, number.quantity()) : near;
  }

  /// Numbers that share their one place in the English with another, while there is an extra one.
  private static List<Finding> shared(
      Pair pair,
      List<SourceNumber> sought,
      List<SourceNumber> missing,
      List<Mention> mentions,
      List<Mention> extra,
      Agreement agreement) {
    if (extra.isEmpty() || sought.size() <= missing.size() + 1) {
      return List.of();
    }
    List<SourceNumber> rendered = new ArrayList<>(sought);
    rendered.removeAll(missing);
    List<Finding> findings = new ArrayList<>();
    for (SourceNumber number : SharedNumbers.left(rendered, mentions, agreement)) {
      Mention near = alike(number, extra);
      if (near != null) {
        extra.removeIf(each -> each.span().overlaps(near.span()));
        findings.add(finding(pair, number, near));
      }
    }
    return findings;
  }

  private static List<Finding> added(Pair pair, List<Mention> extra) {
    List<Finding> findings = new ArrayList<>();
    Set<Span> told = new HashSet<>();
    for (Mention mention : extra) {
      if (told.add(mention.span()) && AddedNumbers.isStrong(mention)) {
        findings.add(
            Finding.inTarget(
                FindingKind.NUMBER_ADDED,
                Severity.WARNING,
                mention.span(),
                mention.span().of(pair.target())));
      }
    }
    return findings;
  }

  /// 第三 of which the English has a three, but as a place another: "the second shot at three
  /// months".
  private static boolean isOtherPlace(
      SourceNumber number, List<Mention> mentions, List<Mention> extra) {
    Quantity quantity = number.quantity();
    double place = quantity.low().doubleValue();
    return quantity.kind() == Quantity.Kind.ORDINAL
        && place > 1
        && mentions.stream().noneMatch(each -> isPlace(each) && each.is(place))
        && extra.stream().anyMatch(each -> isPlace(each));
  }

  private static boolean isPlace(Mention mention) {
    return mention.is(Mention.Sense.ORDINAL) || mention.is(Mention.Sense.CENTURY);
  }

  private static boolean isSame(Finding one, Finding other) {
    return one.source() != null && other.source() != null && one.source().overlaps(other.source());
  }

  /// Another day of the week than the one asked for.
  private static @Nullable Mention otherDay(SourceNumber number, List<Mention> mentions) {
    return !number.quantity().unit().startsWith("W")
        ? null
        : mentions.stream().filter(each -> each.is(Mention.Sense.WEEKDAY)).findFirst().orElse(null);
  }

  /// "Dozens" for 數百: both vague, and of another size.
  private static @Nullable Mention otherVague(SourceNumber number, List<Mention> mentions) {
    boolean vague = !number.quantity().isExact() && number.quantity().low().intValue() >= 20;
    boolean elsewhere = number.quantity().kind() == Quantity.Kind.PERCENT;
    return !vague || elsewhere
        ? null
        : mentions.stream()
            .filter(each -> !each.isExact() && !each.figures() && each.low() >= 10)
            .findFirst()
            .orElse(null);
  }

  private static Finding finding(Pair pair, SourceNumber number, @Nullable Mention other) {
    Quantity quantity = number.quantity();
    String chinese = quantity.span().of(pair.source());
    if (other != null) {
      String english = other.span().of(pair.target());
      Severity severity = number.is(Strength.STRONG) ? Severity.ERROR : Severity.WARNING;
      Finding finding =
          Finding.ofPair(FindingKind.NUMBER_DIFFERS, severity, chinese, english)
              .at(quantity.span(), other.span());
      return quantity.english().isEmpty()
          ? finding
          : finding.fixedBy(NumberFix.of(pair.target(), other.span(), written(quantity, other)));
    }
    Severity severity = MissingNumbers.severity(pair.source(), number);
    String written = quantity.english().isEmpty() ? "" : quantity.english().getFirst();
    return Finding.inSource(
        FindingKind.NUMBER_MISSING, severity, quantity.span(), chinese, written);
  }

  private static String written(Quantity quantity, Mention wrong) {
    return DateParts.instead(wrong, quantity.kind() == Quantity.Kind.DATE ? quantity.unit() : "")
        .orElseGet(quantity.english()::getFirst);
  }

  private static @Nullable Mention alike(SourceNumber number, List<Mention> extra) {
    Mention near = counterpart(number, extra);
    return near != null && AddedNumbers.isAlike(near, number.quantity()) ? near : null;
  }

  /// The number that most likely stands where the missing one should: of the same type if one is.
  private static @Nullable Mention counterpart(SourceNumber number, List<Mention> extra) {
    Map<Boolean, Mention> best = new LinkedHashMap<>();
    for (Mention mention : extra) {
      if (AddedNumbers.mayStandFor(mention, number)) {
        best.putIfAbsent(AddedNumbers.isAlike(mention, number.quantity()), mention);
      }
    }
    return best.getOrDefault(true, best.get(false));
  }
}
