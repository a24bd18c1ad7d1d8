package org.duizhao.quality;

/// What may be found, each with a message in the bundles under `findingKind.` and its name.
public enum FindingKind {
  /// Arguments: the Chinese number, the English one.
  NUMBER_DIFFERS(CheckId.NUMBERS),
  /// Arguments: the Chinese number, how it may be written in English.
  NUMBER_MISSING(CheckId.NUMBERS),
  /// Arguments: the English number.
  NUMBER_ADDED(CheckId.NUMBERS),
  /// Arguments: the Chinese amount, the English amount.
  CURRENCY_DIFFERS(CheckId.NUMBERS),
  /// Arguments: the term, its rendering.
  TERM_MISSING(CheckId.TERMS),
  /// Arguments: the term, the rendering found, the right one.
  TERM_FORBIDDEN(CheckId.FORBIDDEN),
  /// Arguments: the name, the rendering found, that of most other pairs.
  NAME_DIFFERS(CheckId.NAMES),
  TARGET_EMPTY(CheckId.EMPTY),
  SOURCE_COPIED(CheckId.COPIED),
  /// Arguments: the characters.
  HAN_LEFT(CheckId.HAN),
  /// Arguments: the character, the one to write.
  FULL_WIDTH(CheckId.FULL_WIDTH),
  /// Arguments: what is there.
  BROKEN_TEXT(CheckId.BROKEN),
  /// Arguments: how the source ends, how the translation does.
  END_DIFFERS(CheckId.PUNCTUATION),
  /// Arguments: the mark.
  END_MISSING(CheckId.PUNCTUATION),
  MARK_REPEATED(CheckId.PUNCTUATION),
  QUESTION_LOST(CheckId.QUESTION),
  QUESTION_ADDED(CheckId.QUESTION),
  /// Arguments: the mark.
  BRACKET_ALONE(CheckId.BRACKETS),
  /// Arguments: what stands in brackets in the source.
  BRACKETS_LOST(CheckId.BRACKETS),
  /// Arguments: what stands in quotation marks in the source.
  QUOTES_LOST(CheckId.QUOTES),
  QUOTE_ALONE(CheckId.QUOTES),
  QUOTES_MIXED(CheckId.QUOTES),
  SPACE_DOUBLED(CheckId.SPACING),
  SPACE_AT_EDGE(CheckId.SPACING),
  /// Arguments: the mark.
  SPACE_BEFORE_MARK(CheckId.SPACING),
  SPACE_MISSING(CheckId.SPACING),
  SPACE_IN_BRACKET(CheckId.SPACING),
  /// Arguments: another translation of the same source.
  TARGETS_DIFFER(CheckId.CONSISTENCY),
  /// Arguments: another source with the same translation.
  SOURCES_DIFFER(CheckId.CONSISTENCY),
  /// Arguments: the label.
  SPEAKER_MISSING(CheckId.SPEAKER),
  SPEAKER_DIFFERS(CheckId.SPEAKER),
  /// Arguments: the word.
  LATIN_MISSING(CheckId.LATIN),
  ADDRESS_MISSING(CheckId.LATIN),
  CODE_MISSING(CheckId.LATIN),
  /// Arguments: the Chinese negative.
  NEGATION_LOST(CheckId.NEGATION),
  /// Arguments: the English negative.
  NEGATION_ADDED(CheckId.NEGATION),
  /// Arguments: sentences in the source, in the translation.
  SENTENCES_FEWER(CheckId.SENTENCES),
  TARGET_SHORT(CheckId.LENGTH),
  TARGET_LONG(CheckId.LENGTH),
  /// Arguments: the word, the likeliest correction or nothing.
  MISSPELLED(CheckId.SPELLING),
  /// Arguments: the word.
  WORD_DOUBLED(CheckId.DOUBLED),
  /// Arguments: the article, the right one.
  WRONG_ARTICLE(CheckId.ARTICLE);

  private final CheckId check;

  FindingKind(CheckId check) {
    this.check = check;
  }

  /// Whether it may only say that the translation is not written to its end yet.
  public boolean isOfLack() {
    return switch (this) {
      case NUMBER_MISSING,
          TERM_MISSING,
          TARGET_EMPTY,
          END_DIFFERS,
          END_MISSING,
          QUESTION_LOST,
          BRACKET_ALONE,
          BRACKETS_LOST,
          QUOTES_LOST,
          QUOTE_ALONE,
          SPACE_AT_EDGE,
          TARGETS_DIFFER,
          SPEAKER_MISSING,
          LATIN_MISSING,
          ADDRESS_MISSING,
          CODE_MISSING,
          NEGATION_LOST,
          SENTENCES_FEWER,
          TARGET_SHORT ->
          true;
      default -> false;
    };
  }

  /// The check that finds it.
  public CheckId check() {
    return check;
  }
}
