package org.duizhao.ui.glossary;

import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.session.PlacedTerm;

/// What a sheet for a term begins with: two selected texts, or a term to edit.
///
/// @param file the glossary to offer first
/// @param domain the domain to offer
public record TermStart(
    String source, String target, String domain, Optional<Path> file, Optional<PlacedTerm> term) {

  /// A new term.
  public static TermStart of(String source, String target) {
    return new TermStart(source, target, "", Optional.empty(), Optional.empty());
  }

  /// A term to edit.
  public static TermStart of(PlacedTerm term) {
    return new TermStart("", "", "", Optional.of(term.file()), Optional.of(term));
  }

  public TermStart in(Optional<Path> glossary, String withDomain) {
    return new TermStart(source, target, withDomain, glossary, term);
  }
}
