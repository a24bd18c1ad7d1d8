package org.duizhao.session.layout;

import java.util.Optional;
import org.duizhao.format.read.Contents;

/// What the user says about a file's layout.
///
/// @param kind nothing to have it found out
/// @param columns two columns counted from 0; nothing to have them found out
public record LayoutChoice(Optional<LayoutKind> kind, Optional<ColumnPair> columns) {

  /// All is found out.
  public static final LayoutChoice AUTO = new LayoutChoice(Optional.empty(), Optional.empty());

  /// Two columns, whichever of them is Chinese.
  public record ColumnPair(int one, int other) {}

  /// The contents read as chosen.
  ///
  /// @param name the file's name, for messages
  /// @throws org.duizhao.core.UserException when they cannot be read so
  public Bitext read(Contents contents, String name) {
    if (columns.isPresent()) {
      return Layouts.columns(contents, columns.get().one(), columns.get().other(), name);
    }
    return kind.isPresent()
        ? Layouts.as(kind.get(), contents, name)
        : Layouts.recognise(contents, name);
  }
}
