package org.duizhao.ui.glossary;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duizhao.glossary.Term;

/// A term in few words.
final class TermText {

  private TermText() {}

  /// The renderings, the main one first; a dash while there is none.
  static String renderings(Term term) {
    String all =
        Stream.concat(Stream.of(term.target()), term.alternatives().stream())
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "–" : all;
  }
}
