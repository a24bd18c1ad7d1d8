package org.duizhao.format.read;

/// One cell of a table.
///
/// @param text its paragraphs, one a line; edges trimmed
/// @param merge whether it only continues another cell; its text is empty then
public record Cell(String text, Merge merge) {

  /// What a cell is merged with.
  public enum Merge {
    NONE,
    /// The cell above.
    ABOVE,
    /// The cell to its left.
    LEFT
  }

  static final Cell EMPTY = new Cell("", Merge.NONE);
  static final Cell ABOVE = new Cell("", Merge.ABOVE);
  static final Cell LEFT = new Cell("", Merge.LEFT);

  /// A cell of its own.
  public static Cell of(String text) {
    String trimmed = text.strip();
    return trimmed.isEmpty() ? EMPTY : new Cell(trimmed, Merge.NONE);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
