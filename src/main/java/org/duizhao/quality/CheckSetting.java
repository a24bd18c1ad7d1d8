package org.duizhao.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermFinder;

/// What checks know of the text that pairs come from.
///
/// @param terms the glossaries' terms
/// @param words words that are spelled right, in lower case
/// @param index all pairs of the text
/// @param norm how long its translations usually are
/// @param names compares names with what the text has for them elsewhere
/// @param off checks switched off
public record CheckSetting(
    TermFinder terms,
    Set<String> words,
    PairIndex index,
    LengthNorm norm,
    Check names,
    Set<CheckId> off) {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /// Of a text of which nothing is known.
  public static final CheckSetting PLAIN =
      new CheckSetting(
          new TermFinder(List.of()),
          Set.of(),
          PairIndex.empty(),
          LengthNorm.GENERAL,
          pair -> List.of(),
          Set.of());

  public CheckSetting {
    words = Set.copyOf(words);
    off = Set.copyOf(off);
  }

  /// The words of the terms' renderings, which are spelled right.
  public static Set<String> wordsOf(List<Term> terms) {
    return terms.stream()
        .flatMap(term -> Stream.concat(Stream.of(term.target()), term.alternatives().stream()))
        .flatMap(rendering -> WORD.matcher(rendering).results())
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  public CheckSetting withTerms(TermFinder value, Set<String> spelled) {
    return new CheckSetting(value, spelled, index, norm, names, off);
  }

  public CheckSetting withPairs(PairIndex pairs, LengthNorm lengths) {
    return new CheckSetting(terms, words, pairs, lengths, names, off);
  }

  /// Compares names with a ledger.
  public CheckSetting withNames(Check ledger) {
    return new CheckSetting(terms, words, index, norm, ledger, off);
  }

  public CheckSetting without(Set<CheckId> checks) {
    return new CheckSetting(terms, words, index, norm, names, checks);
  }
}
