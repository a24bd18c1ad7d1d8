package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.core.UserException;

/// Changes of a glossary; each gives a new one.
public final class GlossaryEdits {

  private GlossaryEdits() {}

  /// The glossary with one more term.
  ///
  /// @throws UserException when it has a term of this source, domain and part of speech
  public static Glossary add(Glossary glossary, Term term) {
    Optional<Term> there = glossary.find(term.key());
    if (there.isPresent()) {
      throw new UserException(
          "The glossary "
              + glossary.name()
              + " has "
              + term.source()
              + " already ("
              + there.get().target()
              + "); change that term, or give the new one another domain");
    }
    List<Term> terms = new ArrayList<>(glossary.terms());
    terms.add(term);
    return glossary.withTerms(terms);
  }

  /// The glossary with `after` for `before`.
  ///
  /// @throws UserException when `before` is not there as it was, or `after` is there already under
  ///   another key
  public static Glossary replace(Glossary glossary, Term before, Term after) {
    Glossary without = remove(glossary, before);
    return before.equals(after) ? glossary : add(without, after);
  }

  /// The glossary without the term.
  ///
  /// @throws UserException when it is not there as it was
  public static Glossary remove(Glossary glossary, Term term) {
    List<Term> terms = new ArrayList<>(glossary.terms());
    if (!terms.remove(term)) {
      throw new UserException(
          "The glossary "
              + glossary.name()
              + glossary
                  .find(term.key())
                  .map(now -> " has changed: " + now.source() + " is now " + now.target())
                  .orElse(" has no " + term.source() + " any more")
              + "; look at it again before changing it");
    }
    return glossary.withTerms(terms);
  }
}
