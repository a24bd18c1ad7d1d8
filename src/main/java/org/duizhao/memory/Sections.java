package org.duizhao.memory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Hands out the parts of a mapped file one after the other.
final class Sections {

  private final ByteBuffer file;
  private int at;

  Sections(ByteBuffer file, int from) {
    this.file = file;
    this.at = from;
  }

  ByteBuffer next(int bytes) {
    ByteBuffer section = file.slice(at, bytes).order(ByteOrder.LITTLE_ENDIAN);
    at += bytes;
    return section;
  }

  /// Puts the first characters of the array and moves on.
  static void put(ByteBuffer file, char[] characters, int count) {
    file.asCharBuffer().put(characters, 0, count);
    file.position(file.position() + Character.BYTES * count);
  }
}
