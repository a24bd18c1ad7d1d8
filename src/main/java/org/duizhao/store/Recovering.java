package org.duizhao.store;

import java.nio.file.Path;
import java.util.Optional;

/// What to do about a damaged database.
///
/// @param asks whether to stop and say what there is to choose from
/// @param from what was chosen: a backup or `pairs.jsonl`; the newest good backup when empty
public record Recovering(boolean asks, Optional<Path> from) {

  /// Takes the newest good backup, else the text form, and says so.
  public static final Recovering AT_ONCE = new Recovering(false, Optional.empty());

  public static final Recovering ASKING = new Recovering(true, Optional.empty());

  public static Recovering from(Path file) {
    return new Recovering(false, Optional.of(file));
  }
}
