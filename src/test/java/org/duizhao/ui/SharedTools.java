package org.duizhao.ui;

import org.duizhao.quality.CheckTools;

/// The dictionaries of the checks, loaded once for all window tests.
final class SharedTools {

  private SharedTools() {}

  private static final class Loaded {
    static final CheckTools TOOLS = CheckTools.load();
  }

  static CheckTools load() {
    return Loaded.TOOLS;
  }
}
