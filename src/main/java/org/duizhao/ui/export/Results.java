package org.duizhao.ui.export;

import java.nio.file.Path;

/// Shows exported files with the system's own programs. An interface because a screen without a
/// display has none.
public interface Results {

  void open(Path file);

  /// Shows the folder the file is in.
  void reveal(Path file);
}
