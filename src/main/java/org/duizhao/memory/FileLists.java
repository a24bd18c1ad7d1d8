package org.duizhao.memory;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.IntBuffer;

/// `Postings` written down: keys in unsigned order, starts of their lists (one more), places.
final class FileLists {

  private final IntBuffer keys;
  private final IntBuffer starts;
  private final CharBuffer places;

  /// Takes the parts from the file in the order in which `write` puts them.
  FileLists(Sections file, int keyCount, int placeCount) {
    keys = file.next(Integer.BYTES * keyCount).asIntBuffer();
    starts = file.starts(keyCount, placeCount);
    places = file.next(Character.BYTES * even(placeCount)).asCharBuffer();
  }

  static int bytes(int keyCount, int placeCount) {
    return Integer.BYTES * (2 * keyCount + 1) + Character.BYTES * even(placeCount);
  }

  static void write(ByteBuffer file, Postings lists, int[] sortedKeys, int placeCount) {
    for (int key : sortedKeys) {
      file.putInt(key);
    }
    int start = 0;
    for (int key : sortedKeys) {
      file.putInt(start);
      start += lists.count(key);
    }
    file.putInt(start);
    char[] scratch = new char[Block.MOST];
    for (int key : sortedKeys) {
      int count = lists.places(key, scratch);
      Sections.put(file, scratch, count);
    }
    file.position(file.position() + Character.BYTES * (even(placeCount) - placeCount));
  }

  /// The same lists, growing.
  Postings copy() {
    char[] scratch = new char[Block.MOST];
    Postings copy = new Postings();
    for (int i = 0; i < keys.limit(); i++) {
      int start = starts.get(i);
      int count = starts.get(i + 1) - start;
      places.get(start, scratch, 0, count);
      copy.put(keys.get(i), scratch, count);
    }
    return copy;
  }

  int count(int key) {
    int index = index(key);
    return index < 0 ? 0 : starts.get(index + 1) - starts.get(index);
  }

  int places(int key, char[] into) {
    int index = index(key);
    if (index < 0) {
      return 0;
    }
    int start = starts.get(index);
    int count = starts.get(index + 1) - start;
    places.get(start, into, 0, count);
    return count;
  }

  /// Calls for each key whose upper half is `start`.
  void keys(char start, Block.GramVisitor visitor) {
    int index = index(start << 16);
    for (int i = index < 0 ? -index - 1 : index; i < keys.limit(); i++) {
      if (keys.get(i) >>> 16 != start) {
        break;
      }
      visitor.visit(keys.get(i));
    }
  }

  /// Keeps what follows aligned.
  private static int even(int count) {
    return count + (count & 1);
  }

  private int index(int key) {
    int low = 0;
    int high = keys.limit() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compareUnsigned(keys.get(middle), key);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }
}
