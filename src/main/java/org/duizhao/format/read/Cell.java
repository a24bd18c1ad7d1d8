package org.duizhao.format.read;

/// One cell of a table.
///
/// @param text its paragraphs, one a line; edges trimmed
/// @param joined whether it only continues the cell above it or to its left, merged with it; its
///   text is empty then
public record Cell(String text, boolean joined) {

  static final Cell EMPTY = new Cell("", false);
  static final Cell JOINED = new Cell("", true);

  static Cell of(String text) {
    String trimmed = text.strip();
    return trimmed.isEmpty() ? EMPTY : new Cell(trimmed, false);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
