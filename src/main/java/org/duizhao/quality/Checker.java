package org.duizhao.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duizhao.quality.numbers.NumbersCheck;

/// All built-in checks that are switched on. Immutable, safe for any thread.
public final class Checker {

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::kind);

  private final List<Check> checks;

  private Checker(List<Check> checks) {
    this.checks = checks;
  }

  /// The checks for a text.
  public static Checker of(CheckTools tools, CheckSetting setting) {
    Readings readings = new Readings(tools.lexicon());
    Map<CheckId, Check> all = new EnumMap<>(CheckId.class);
    all.put(CheckId.NUMBERS, new NumbersCheck(tools.lexicon()));
    all.put(CheckId.TERMS, new TermsCheck(setting.terms(), new Lemmas(tools.words())));
    all.put(CheckId.FORBIDDEN, new ForbiddenCheck(setting.terms()));
    all.put(CheckId.NAMES, setting.names());
    all.put(CheckId.EMPTY, new EmptyCheck());
    all.put(CheckId.COPIED, new CopiedCheck());
    all.put(CheckId.HAN, new HanCheck());
    all.put(CheckId.FULL_WIDTH, new FullWidthCheck());
    all.put(CheckId.BROKEN, new BrokenCheck());
    all.put(CheckId.PUNCTUATION, new PunctuationCheck());
    all.put(CheckId.QUESTION, new QuestionCheck());
    all.put(CheckId.BRACKETS, new BracketsCheck());
    all.put(CheckId.QUOTES, new QuotesCheck());
    all.put(CheckId.SPACING, new SpacingCheck());
    all.put(CheckId.CONSISTENCY, new ConsistencyCheck(setting.index()));
    all.put(CheckId.SPEAKER, new SpeakerCheck(readings));
    all.put(CheckId.LATIN, new LatinCheck());
    all.put(CheckId.NEGATION, new NegationCheck(tools.lexicon()));
    all.put(CheckId.SENTENCES, new SentencesCheck(setting.norm()));
    all.put(CheckId.LENGTH, new LengthCheck(setting.norm()));
    all.put(
        CheckId.SPELLING,
        new SpellingCheck(tools.speller(), setting.words(), readings, setting.index()));
    all.put(CheckId.DOUBLED, new DoubledWordCheck());
    all.put(CheckId.ARTICLE, new ArticleCheck());
    all.keySet().removeAll(setting.off());
    return new Checker(List.copyOf(all.values()));
  }

  /// What seems wrong with the pair, the gravest first.
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : checks) {
      findings.addAll(check.check(pair));
    }
    findings.sort(GRAVEST_FIRST);
    return List.copyOf(findings);
  }
}
