package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    sorted.sort(TermKey.OF_TERMS);
    for (int i = 1; i < sorted.size(); i++) {
      if (TermKey.OF_TERMS.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
        throw new IllegalArgumentException("Two terms " + sorted.get(i).key());
      }
    }
    terms = List.copyOf(sorted);
  }

  /// An empty glossary from traditional Chinese to English.
  public static Glossary named(String name) {
    return new Glossary(name, "zh-Hant", "en", List.of());
  }

  public Optional<Term> find(TermKey key) {
    int low = 0;
    int high = terms.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Term term = terms.get(middle);
      int order = term.key().compareTo(key);
      if (order == 0) {
        return Optional.of(term);
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  public Glossary withTerms(List<Term> value) {
    return new Glossary(name, sourceLanguage, targetLanguage, value);
  }
}
