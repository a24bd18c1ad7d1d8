package org.duizhao.memory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;

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

  /// The starts of so many stretches of a later part, and its end.
  ///
  /// @throws IndexOutOfBoundsException when they are not what `write` wrote
  IntBuffer starts(int count, int end) {
    IntBuffer starts = next(Integer.BYTES * (count + 1)).asIntBuffer();
    int before = 0;
    for (int i = 0; i <= count; i++) {
      int start = starts.get(i);
      if (start < before) {
        throw new IndexOutOfBoundsException(start);
      }
      before = start;
    }
    if (before != end) {
      throw new IndexOutOfBoundsException(before);
    }
    return starts;
  }

  /// Puts the first characters of the array and moves on.
  static void put(ByteBuffer file, char[] characters, int count) {
    file.asCharBuffer().put(characters, 0, count);
    file.position(file.position() + Character.BYTES * count);
  }
}
