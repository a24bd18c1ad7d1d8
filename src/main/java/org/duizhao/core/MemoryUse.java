package org.duizhao.core;

/// That a project looks up in a memory it shares with others.
///
/// @param file name in the user's folder of memories, or the whole path of one that lies elsewhere
/// @param on whether it is looked up in at all
/// @param readOnly whether it is never changed; else every confirmed translation is added to it
/// @param penalty taken off the score of its matches, 0 to 50
public record MemoryUse(String file, boolean on, boolean readOnly, int penalty) {

  /// The most a penalty can be.
  public static final int MOST = 50;

  public MemoryUse {
    penalty = Math.clamp(penalty, 0, MOST);
  }

  public MemoryUse withOn(boolean value) {
    return new MemoryUse(file, value, readOnly, penalty);
  }

  public MemoryUse withReadOnly(boolean value) {
    return new MemoryUse(file, on, value, penalty);
  }

  public MemoryUse withPenalty(int value) {
    return new MemoryUse(file, on, readOnly, value);
  }
}
