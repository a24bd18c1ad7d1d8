package org.duizhao.session;

import java.util.EnumSet;
import java.util.Set;
import org.duizhao.language.ChineseSentences;
import org.duizhao.language.EnglishModels;
import org.duizhao.language.EnglishSentences;
import org.duizhao.language.SentenceSplitter;
import org.duizhao.language.SrxRules;

/// How a text is to be split.
///
/// @param semicolons whether ； ends a sentence
/// @param colons whether ： does
/// @param rules laid over the built-in ones
/// @param language whose rules are taken, as BCP 47
public record Splitting(boolean semicolons, boolean colons, SrxRules rules, String language) {

  /// By the built-in rules alone.
  public static final Splitting USUAL = new Splitting(false, false, SrxRules.NONE, "zh");

  public Splitting withMarks(boolean atSemicolons, boolean atColons) {
    return new Splitting(atSemicolons, atColons, rules, language);
  }

  SentenceSplitter splitter() {
    if (language.startsWith("en")) {
      return rules.over(SentenceSplitter.over(new EnglishSentences(new EnglishModels())), language);
    }
    Set<ChineseSentences.Option> options = EnumSet.noneOf(ChineseSentences.Option.class);
    if (semicolons) {
      options.add(ChineseSentences.Option.BREAK_AT_SEMICOLONS);
    }
    if (colons) {
      options.add(ChineseSentences.Option.BREAK_AT_COLONS);
    }
    return rules.over(SentenceSplitter.over(new ChineseSentences(options)), language);
  }
}
