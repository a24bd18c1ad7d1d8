package org.duizhao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files and folders. An interface because a screen without a display has no
/// choosers.
public interface Choosers {

  /// Several files to read.
  List<Path> openFiles(String title);

  /// A file to write, starting from a suggested name.
  Optional<Path> saveFile(String title, String suggestedName);

  Optional<Path> folder(String title);
}
