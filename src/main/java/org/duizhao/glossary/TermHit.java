package org.duizhao.glossary;

import java.util.List;
import org.duizhao.core.Span;

/// A term found in a text.
///
/// @param span where it stands, in UTF-16 offsets of the text searched
/// @param term the term, the first given when several are spelled alike
/// @param others the rest of those spelled alike, in the order given
public record TermHit(Span span, Term term, List<Term> others) {

  public TermHit {
    others = List.copyOf(others);
  }
}
