package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One Chinese term and how it is to be rendered.
///
/// Source, domain and part of speech together name a term; a glossary holds each name once.
///
/// @param source the Chinese term, never blank
/// @param variants other spellings of the source; the other script need not be listed
/// @param target the English rendering, empty while undecided
/// @param alternatives English renderings that are right as well
/// @param forbidden English renderings that are wrong
/// @param partOfSpeech such as `noun` or `proper noun`, or empty
/// @param domain such as `finance`, or empty
/// @param created the day it was made, if known
/// @param changed the day it was last changed, if known
public record Term(
    String source,
    List<String> variants,
    String target,
    List<String> alternatives,
    List<String> forbidden,
    String partOfSpeech,
    String domain,
    String note,
    TermStatus status,
    @Nullable LocalDate created,
    @Nullable LocalDate changed) {

  /// Copies the lists.
  ///
  /// @throws IllegalArgumentException when `source` is blank
  public Term {
    if (source.isBlank()) {
      throw new IllegalArgumentException("A term needs a source");
    }
    variants = List.copyOf(variants);
    alternatives = List.copyOf(alternatives);
    forbidden = List.copyOf(forbidden);
  }

  /// An approved term with nothing but its two sides.
  public static Term of(String source, String target) {
    return new Term(
        source,
        List.of(),
        target,
        List.of(),
        List.of(),
        "",
        "",
        "",
        TermStatus.APPROVED,
        null,
        null);
  }

  /// What tells this term from every other of its glossary.
  public TermKey key() {
    return new TermKey(source, domain, partOfSpeech);
  }

  public Term withVariants(List<String> value) {
    return new Term(
        source,
        value,
        target,
        alternatives,
        forbidden,
        partOfSpeech,
        domain,
        note,
        status,
        created,
        changed);
  }

  public Term withTarget(String value) {
    return new Term(
        source,
        variants,
        value,
        alternatives,
        forbidden,
        partOfSpeech,
        domain,
        note,
        status,
        created,
        changed);
  }

  public Term withRenderings(List<String> nowAlternatives, List<String> nowForbidden) {
    return new Term(
        source,
        variants,
        target,
        nowAlternatives,
        nowForbidden,
        partOfSpeech,
        domain,
        note,
        status,
        created,
        changed);
  }

  public Term withStatus(TermStatus value) {
    return new Term(
        source,
        variants,
        target,
        alternatives,
        forbidden,
        partOfSpeech,
        domain,
        note,
        value,
        created,
        changed);
  }

  public Term withNote(String value) {
    return new Term(
        source,
        variants,
        target,
        alternatives,
        forbidden,
        partOfSpeech,
        domain,
        value,
        status,
        created,
        changed);
  }

  public Term withDates(@Nullable LocalDate nowCreated, @Nullable LocalDate nowChanged) {
    return new Term(
        source,
        variants,
        target,
        alternatives,
        forbidden,
        partOfSpeech,
        domain,
        note,
        status,
        nowCreated,
        nowChanged);
  }
}
