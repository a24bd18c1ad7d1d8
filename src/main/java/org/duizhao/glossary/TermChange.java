package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.core.UserException;
import org.jspecify.annotations.Nullable;

/// A change of a glossary: terms that go and terms that come. A term that is changed does both.
public record TermChange(List<Term> removed, List<Term> added) {

  public TermChange {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  public static TermChange adding(Term term) {
    return new TermChange(List.of(), List.of(term));
  }

  public static TermChange removing(List<Term> terms) {
    return new TermChange(terms, List.of());
  }

  public static TermChange replacing(Term before, Term after) {
    return before.equals(after)
        ? new TermChange(List.of(), List.of())
        : new TermChange(List.of(before), List.of(after));
  }

  /// What makes `before` into `after`.
  public static TermChange between(Glossary before, Glossary after) {
    Map<TermKey, Term> then = byKey(before.terms());
    Map<TermKey, Term> now = byKey(after.terms());
    List<Term> gone =
        before.terms().stream().filter(term -> !term.equals(now.get(term.key()))).toList();
    List<Term> come =
        after.terms().stream().filter(term -> !term.equals(then.get(term.key()))).toList();
    return new TermChange(gone, come);
  }

  /// What takes this change back.
  public TermChange inverted() {
    return new TermChange(/* removed= */ added, /* added= */ removed);
  }

  public boolean isEmpty() {
    return removed.isEmpty() && added.isEmpty();
  }

  /// The glossary with the change made.
  ///
  /// @throws UserException when a term that goes is not there as it was, or one that comes is there
  ///   already
  public Glossary applyTo(Glossary glossary) {
    Set<TermKey> gone = new HashSet<>();
    for (Term term : removed) {
      Term now = glossary.find(term.key()).orElse(null);
      if (!term.equals(now)) {
        throw changed(glossary, term, now);
      }
      gone.add(term.key());
    }
    for (Term term : added) {
      Term there = gone.contains(term.key()) ? null : glossary.find(term.key()).orElse(null);
      if (there != null) {
        throw new UserException(
            "The glossary "
                + glossary.name()
                + " has "
                + term.source()
                + " already ("
                + there.target()
                + "); change that term, or give the new one another domain");
      }
    }
    List<Term> terms = new ArrayList<>(glossary.terms());
    if (!gone.isEmpty()) {
      terms.removeIf(term -> gone.contains(term.key()));
    }
    terms.addAll(added);
    return glossary.withTerms(terms);
  }

  static Map<TermKey, Term> byKey(List<Term> terms) {
    Map<TermKey, Term> byKey = HashMap.newHashMap(terms.size() + 1);
    terms.forEach(term -> byKey.put(term.key(), term));
    return byKey;
  }

  private static UserException changed(Glossary glossary, Term term, @Nullable Term now) {
    return new UserException(
        "The glossary "
            + glossary.name()
            + (now == null
                ? " has no " + term.source() + " any more"
                : " has changed: " + now.source() + " is now " + now.target())
            + "; look at it again before changing it");
  }
}
