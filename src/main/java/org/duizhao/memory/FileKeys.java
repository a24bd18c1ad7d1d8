package org.duizhao.memory;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;

/// `HeapKeys` written down: keys in their order, then the place of each.
final class FileKeys {

  private final IntBuffer keys;
  private final CharBuffer places;

  /// Takes the parts from the file in the order in which `write` puts them.
  FileKeys(Sections file, int count) {
    keys = file.next(Integer.BYTES * count).asIntBuffer();
    places = file.next(Character.BYTES * (count + (count & 1))).asCharBuffer();
  }

  static int bytes(int count) {
    return Integer.BYTES * count + Character.BYTES * (count + (count & 1));
  }

  static void write(ByteBuffer file, long[] sorted) {
    for (long each : sorted) {
      file.putInt((int) (each >> 32));
    }
    for (long each : sorted) {
      file.putChar((char) each);
    }
    // Keeps what follows aligned.
    if (sorted.length % 2 == 1) {
      file.putChar((char) 0);
    }
  }

  /// The same keys, growing.
  HeapKeys copy() {
    HeapKeys copy = new HeapKeys();
    for (int i = 0; i < keys.limit(); i++) {
      copy.add(keys.get(i), places.get(i));
    }
    return copy;
  }

  int places(int key, char[] into) {
    int at = firstNotBelow(key);
    int count = 0;
    while (at < keys.limit() && keys.get(at) == key) {
      into[count++] = places.get(at++);
    }
    return count;
  }

  /// Where the key stands or would stand. Keys are hashes and lie about evenly, so that a place not
  /// far off is known; the steps from there on double.
  private int firstNotBelow(int key) {
    int size = keys.limit();
    double share = ((double) key - Integer.MIN_VALUE) / (1L << Integer.SIZE);
    int guess = Math.min(size - 1, (int) (share * size));
    int low = 0;
    int high = size;
    if (guess >= 0 && keys.get(guess) < key) {
      low = guess + 1;
      for (int step = 8; low + step < high; step *= 2) {
        if (keys.get(low + step) >= key) {
          high = low + step;
        } else {
          low += step + 1;
        }
      }
    } else {
      high = Math.max(0, guess);
      for (int step = 8; high - step > low; step *= 2) {
        if (keys.get(high - step) < key) {
          low = high - step + 1;
        } else {
          high -= step;
        }
      }
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle) < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
