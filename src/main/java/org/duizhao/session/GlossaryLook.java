package org.duizhao.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was found in the files of glossaries that seem to have been changed outside.
public final class GlossaryLook {

  record Found(GlossarySource.Stamp before, GlossarySource.Read now) {}

  private final Map<Path, Found> found;

  private GlossaryLook(Map<Path, Found> found) {
    this.found = found;
  }

  static GlossaryLook at(Map<Path, GlossarySource.Stamp> stamps, boolean thoroughly) {
    Map<Path, Found> found = new LinkedHashMap<>();
    stamps.forEach(
        (file, stamp) -> {
          if (thoroughly ? !stamp.isCurrent(file) : !stamp.seemsCurrent(file)) {
            found.put(file, new Found(stamp, GlossarySource.Read.of(file)));
          }
        });
    return new GlossaryLook(found);
  }

  /// Whether nothing seems changed.
  public boolean isEmpty() {
    return found.isEmpty();
  }

  Map<Path, Found> found() {
    return found;
  }
}
