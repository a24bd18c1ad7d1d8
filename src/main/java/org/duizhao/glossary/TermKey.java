package org.duizhao.glossary;

import java.util.Comparator;

/// What tells a term from every other of its glossary. Ordered as the glossary file is.
public record TermKey(String source, String domain, String partOfSpeech)
    implements Comparable<TermKey> {

  private static final Comparator<TermKey> ORDER =
      Comparator.comparing(TermKey::source)
          .thenComparing(TermKey::domain)
          .thenComparing(TermKey::partOfSpeech);

  /// Terms by their keys, without making these.
  static final Comparator<Term> OF_TERMS =
      Comparator.comparing(Term::source)
          .thenComparing(Term::domain)
          .thenComparing(Term::partOfSpeech);

  @Override
  public int compareTo(TermKey other) {
    return ORDER.compare(this, other);
  }
}
