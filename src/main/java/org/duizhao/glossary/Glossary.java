package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The terms of one file, sorted by their keys. Immutable.
///
/// @param sourceLanguage BCP 47, such as `zh-Hant`
/// @param targetLanguage BCP 47, such as `en`
public record Glossary(
    String name, String sourceLanguage, String targetLanguage, List<Term> terms) {

  /// Sorts the terms.
  ///
  /// @throws IllegalArgumentException when two terms have the same key
  public Glossary {
    List<Term> sorted = new ArrayList<>(terms);
    sorted.sort((a, b) -> a.key().compareTo(b.key()));
    Set<TermKey> keys = new HashSet<>();
    for (Term term : sorted) {
      if (!keys.add(term.key())) {
        throw new IllegalArgumentException("Two terms " + term.key());
      }
    }
    terms = List.copyOf(sorted);
  }

  /// An empty glossary from traditional Chinese to English.
  public static Glossary named(String name) {
    return new Glossary(name, "zh-Hant", "en", List.of());
  }

  public Optional<Term> find(TermKey key) {
    return terms.stream().filter(term -> term.key().equals(key)).findFirst();
  }

  public Glossary withTerms(List<Term> value) {
    return new Glossary(name, sourceLanguage, targetLanguage, value);
  }
}
