package org.duizhao.ui;

import org.duizhao.quality.CheckTools;
import org.jspecify.annotations.Nullable;

/// Dictionaries and models for every window of the tests, read once.
final class SharedTools {

  private static @Nullable CheckTools loaded;

  private SharedTools() {}

  /// Not in a static initialiser: a window that closes interrupts its jobs, and a class whose
  /// initialiser was interrupted is lost to all tests after.
  static synchronized CheckTools load() {
    CheckTools known = loaded;
    if (known == null) {
      known = CheckTools.load();
      loaded = known;
    }
    return known;
  }
}
