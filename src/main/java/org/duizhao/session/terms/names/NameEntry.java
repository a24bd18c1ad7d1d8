package org.duizhao.session.terms.names;

import java.util.List;
import java.util.Optional;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;

/// A name of the project.
///
/// @param name as the Chinese has it first
/// @param count how often it stands in the text, short forms among them
/// @param rendering the English chosen; empty when nothing says what it is
/// @param decided whether a glossary says so, or it is only the commonest
/// @param pairs how many translated pairs hold it
/// @param departures the pairs among them that render it otherwise
public record NameEntry(
    String name,
    Sort sort,
    int count,
    String rendering,
    boolean decided,
    int pairs,
    List<Departure> departures) {

  /// What sort of name it is.
  public enum Sort {
    /// A foreign name in Chinese characters.
    TRANSCRIBED,
    /// One the Chinese keeps in Latin letters.
    LATIN,
    /// What stands in 《》.
    TITLE
  }

  /// A pair that does not have the rendering.
  ///
  /// @param source where the name stands in the Chinese
  /// @param other what seems to stand for it in the English, if anything does
  public record Departure(
      String document, int position, Segment segment, Span source, Optional<Span> other) {}

  public NameEntry {
    departures = List.copyOf(departures);
  }
}
