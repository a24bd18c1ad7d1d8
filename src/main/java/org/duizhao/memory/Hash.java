package org.duizhao.memory;

/// Texts in 32 bits, the same in every run and on every machine (FNV-1a over characters in 64 bits,
/// mixed and halved at the end). Never 0.
final class Hash {

  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /// The hash of several texts in their order.
  static int of(String... texts) {
    long hash = BASIS;
    for (String text : texts) {
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
      // No character: an end of text that no text holds.
      hash = (hash ^ 0x10000) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    int half = (int) (hash >>> 32);
    return half == 0 ? 1 : half;
  }
}
