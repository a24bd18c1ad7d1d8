package org.duizhao.session.search;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// Finds a query in texts: from left to right, hits neither overlapping nor empty. Stateless, safe
/// for any thread.
public sealed interface TextFinder permits PlainFinder, RegexFinder {

  /// Hears of the hits in a text.
  interface Visitor {

    /// Takes one hit.
    ///
    /// @return whether to look for more
    boolean hit(int start, int end, Groups groups);
  }

  /// What the groups of a regular expression caught in a hit.
  interface Groups {

    /// The text of a group; empty when it took no part.
    String text(int group);
  }

  /// Tells the visitor of the hits until it has enough.
  void scan(String text, Visitor visitor);

  /// The hits in a text.
  default List<Span> find(String text) {
    List<Span> spans = new ArrayList<>();
    scan(text, (start, end, groups) -> spans.add(new Span(start, end)));
    return spans;
  }

  default int count(String text) {
    int[] count = {0};
    scan(
        text,
        (start, end, groups) -> {
          count[0]++;
          return true;
        });
    return count[0];
  }
}
