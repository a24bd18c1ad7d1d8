package org.duizhao.glossary.exchange;

import java.util.List;
import org.duizhao.glossary.Term;

/// What a file of terms holds.
///
/// @param terms in the order of the file; the same term may stand in it twice
/// @param notes what was left out
public record Imported(List<Placed> terms, List<ImportNote> notes) {

  /// A term and the line it begins in.
  public record Placed(int line, Term term) {}

  public Imported {
    terms = List.copyOf(terms);
    notes = List.copyOf(notes);
  }
}
