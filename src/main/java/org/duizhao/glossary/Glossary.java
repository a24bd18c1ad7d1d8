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
    int at = at(key);
    return at < terms.size() && terms.get(at).key().equals(key)
        ? Optional.of(terms.get(at))
        : Optional.empty();
  }

  /// The terms of this very source, one for each domain and part of speech.
  public List<Term> of(String source) {
    int end = at(new TermKey(source, "", ""));
    int start = end;
    while (end < terms.size() && terms.get(end).source().equals(source)) {
      end++;
    }
    return terms.subList(start, end);
  }

  /// The index of the first term whose key is not before this one.
  private int at(TermKey key) {
    int low = 0;
    int high = terms.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (terms.get(middle).key().compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public Glossary withTerms(List<Term> value) {
    return new Glossary(name, sourceLanguage, targetLanguage, value);
  }
}
