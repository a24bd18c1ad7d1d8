package org.duizhao.format;

import org.duizhao.core.UserException;

/// A file that cannot be read on from some place: its message names the place and what is wrong
/// there.
public final class BrokenFile extends UserException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /// @param line counted from 1
  /// @param column in UTF-16 characters, counted from 1
  BrokenFile(String name, int line, int column, String message) {
    super(name + ":" + line + ":" + column + ": " + message);
    this.line = line;
    this.column = column;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
