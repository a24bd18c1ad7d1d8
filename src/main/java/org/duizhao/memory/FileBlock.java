package org.duizhao.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.duizhao.core.AtomicFile;

/// A block that no longer grows, in a file mapped into memory.
///
/// The file holds in little-endian order: magic, version, first (long), size, numbers of bigrams,
/// places and characters; signatures; starts of texts (size + 1); bigrams in unsigned order; starts
/// of their places (+ 1); lengths; bigram counts; places; texts.
final class FileBlock implements Block {

  private static final int MAGIC = 0x694d7a44;
  private static final int VERSION = 1;
  private static final int HEADER = 40;

  private final long first;
  private final int size;
  private final LongBuffer signatures;
  private final IntBuffer starts;
  private final IntBuffer keys;
  private final IntBuffer placeStarts;
  private final CharBuffer lengths;
  private final CharBuffer gramCounts;
  private final CharBuffer places;
  private final CharBuffer texts;

  private FileBlock(ByteBuffer file) {
    first = file.getLong(8);
    size = file.getInt(16);
    int grams = file.getInt(20);
    int placeCount = file.getInt(24);
    int characters = file.getInt(28);
    Sections sections = new Sections(file);
    signatures = sections.next(8 * Grams.SIGNATURE * size).asLongBuffer();
    starts = sections.next(4 * (size + 1)).asIntBuffer();
    keys = sections.next(4 * grams).asIntBuffer();
    placeStarts = sections.next(4 * (grams + 1)).asIntBuffer();
    lengths = sections.next(2 * size).asCharBuffer();
    gramCounts = sections.next(2 * size).asCharBuffer();
    places = sections.next(2 * placeCount).asCharBuffer();
    texts = sections.next(2 * characters).asCharBuffer();
  }

  /// Maps a file written by [#write].
  ///
  /// @throws IOException when it cannot be read or is no such file
  static FileBlock open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer file =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      if (file.limit() < HEADER || file.getInt(0) != MAGIC || file.getInt(4) != VERSION) {
        throw new IOException(path + " is not an index of this version");
      }
      try {
        return new FileBlock(file);
      } catch (IndexOutOfBoundsException cut) {
        throw new IOException(path + " is cut short", cut);
      }
    }
  }

  /// Writes the block; the file is there whole or not at all.
  static void write(Path path, HeapBlock block) throws IOException {
    int[] keys = block.sortedGrams();
    int size = block.size();
    int placeCount = 0;
    for (int key : keys) {
      placeCount += block.count(key);
    }
    int characters = 0;
    for (int i = 0; i < size; i++) {
      characters += block.length(i);
    }
    ByteBuffer file =
        ByteBuffer.allocate(
                HEADER
                    + 8 * Grams.SIGNATURE * size
                    + 4 * (size + 1)
                    + 4 * keys.length
                    + 4 * (keys.length + 1)
                    + 4 * size
                    + 2 * placeCount
                    + 2 * characters)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(MAGIC).putInt(VERSION).putLong(block.first()).putInt(size);
    file.putInt(keys.length).putInt(placeCount).putInt(characters).putLong(0);
    for (int i = 0; i < size; i++) {
      for (int word = 0; word < Grams.SIGNATURE; word++) {
        file.putLong(block.signature(i, word));
      }
    }
    int start = 0;
    for (int i = 0; i < size; i++) {
      file.putInt(start);
      start += block.length(i);
    }
    file.putInt(start);
    for (int key : keys) {
      file.putInt(key);
    }
    start = 0;
    for (int key : keys) {
      file.putInt(start);
      start += block.count(key);
    }
    file.putInt(start);
    for (int i = 0; i < size; i++) {
      file.putChar((char) block.length(i));
    }
    for (int i = 0; i < size; i++) {
      file.putChar((char) block.grams(i));
    }
    char[] scratch = new char[MOST];
    for (int key : keys) {
      put(file, scratch, block.places(key, scratch));
    }
    for (int i = 0; i < size; i++) {
      block.text(i, scratch);
      put(file, scratch, block.length(i));
    }
    AtomicFile.write(path, out -> out.write(file.array()));
  }

  private static void put(ByteBuffer file, char[] characters, int count) {
    file.asCharBuffer().put(characters, 0, count);
    file.position(file.position() + 2 * count);
  }

  @Override
  public long first() {
    return first;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int length(int place) {
    return lengths.get(place);
  }

  @Override
  public int grams(int place) {
    return gramCounts.get(place);
  }

  @Override
  public long signature(int place, int word) {
    return signatures.get(place * Grams.SIGNATURE + word);
  }

  @Override
  public void text(int place, char[] into) {
    texts.get(starts.get(place), into, 0, lengths.get(place));
  }

  @Override
  public int count(int gram) {
    int key = key(gram);
    return key < 0 ? 0 : placeStarts.get(key + 1) - placeStarts.get(key);
  }

  @Override
  public int places(int gram, char[] into) {
    int key = key(gram);
    if (key < 0) {
      return 0;
    }
    int start = placeStarts.get(key);
    int count = placeStarts.get(key + 1) - start;
    places.get(start, into, 0, count);
    return count;
  }

  @Override
  public void gramsFrom(char start, GramVisitor visitor) {
    int key = key(Grams.of(start, '\0'));
    for (int i = key < 0 ? -key - 1 : key; i < keys.limit(); i++) {
      if (keys.get(i) >>> 16 != start) {
        break;
      }
      visitor.visit(keys.get(i));
    }
  }

  private int key(int gram) {
    int low = 0;
    int high = keys.limit() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Integer.compareUnsigned(keys.get(middle), gram);
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

  /// Hands out the parts of the file one after the other.
  private static final class Sections {

    private final ByteBuffer file;
    private int at = HEADER;

    Sections(ByteBuffer file) {
      this.file = file;
    }

    ByteBuffer next(int bytes) {
      ByteBuffer section = file.slice(at, bytes).order(ByteOrder.LITTLE_ENDIAN);
      at += bytes;
      return section;
    }
  }
}
