package org.duizhao.format.read;

import org.duizhao.core.Kind;

/// A paragraph, heading or title; one line without line ends.
///
/// @param kind TITLE or HEADING where the file says so, otherwise SENTENCE
/// @param apart whether a blank line, a cell's edge or the like stands before it
public record Paragraph(String text, Kind kind, boolean apart) implements Part {

  static Paragraph of(String text, boolean apart) {
    return new Paragraph(text, Kind.SENTENCE, apart);
  }
}
