package org.duizhao.session.matching;

import java.nio.file.Path;
import java.util.Optional;
import org.duizhao.core.MemoryUse;
import org.duizhao.memory.Memory;

/// A memory of the open project as it is now.
///
/// @param use nothing for the project's own memory, which is always in use
/// @param name what it is called; empty for the project's own
/// @param memory there when it is open
/// @param problem why it could not be opened
public record MemoryLine(
    Optional<MemoryUse> use,
    Path file,
    String name,
    Optional<Memory> memory,
    Optional<String> problem) {

  /// Whether it is looked up in.
  public boolean isOn() {
    return use.map(MemoryUse::on).orElse(true);
  }

  public boolean isReadOnly() {
    return use.map(MemoryUse::readOnly).orElse(false);
  }

  public int penalty() {
    return use.map(MemoryUse::penalty).orElse(0);
  }
}
