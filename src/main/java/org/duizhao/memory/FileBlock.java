package org.duizhao.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.duizhao.core.AtomicFile;
import org.jspecify.annotations.Nullable;

/// A block that no longer grows, in a file mapped into memory.
///
/// The file is little-endian: a header of [#HEADER] bytes (magic, version, first, size, counts, a
/// number of its memory), signatures, starts of texts, lists of bigrams, lists of words, lengths,
/// bigram counts, texts, vocabulary (UTF-8).
final class FileBlock implements Block {

  private static final int MAGIC = 0x694d7a44;
  private static final int VERSION = 1;
  private static final int HEADER = 56;

  private final long memory;
  private final long first;
  private final int size;
  private final LongBuffer signatures;
  private final IntBuffer starts;
  private final FileLists grams;
  private final FileLists words;
  private final CharBuffer lengths;
  private final CharBuffer gramCounts;
  private final CharBuffer texts;
  private final ByteBuffer wordBytes;
  private @Nullable String vocabulary;

  private FileBlock(ByteBuffer file) {
    first = file.getLong(8);
    memory = file.getLong(16);
    size = file.getInt(24);
    int characters = file.getInt(44);
    Sections sections = new Sections(file, HEADER);
    signatures = sections.next(Long.BYTES * Grams.SIGNATURE * size).asLongBuffer();
    starts = sections.next(Integer.BYTES * (size + 1)).asIntBuffer();
    grams = new FileLists(sections, file.getInt(28), file.getInt(32));
    words = new FileLists(sections, file.getInt(36), file.getInt(40));
    lengths = sections.next(Character.BYTES * size).asCharBuffer();
    gramCounts = sections.next(Character.BYTES * size).asCharBuffer();
    texts = sections.next(Character.BYTES * characters).asCharBuffer();
    wordBytes = sections.next(file.getInt(48));
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
  ///
  /// @param memory number of the memory the block belongs to, so that no other takes it
  static void write(Path path, HeapBlock block, long memory) throws IOException {
    int size = block.size();
    int[] gramKeys = block.gramLists().sortedKeys();
    int[] wordKeys = block.wordLists().sortedKeys();
    int gramPlaces = places(block.gramLists(), gramKeys);
    int wordPlaces = places(block.wordLists(), wordKeys);
    byte[] vocabulary = block.vocabulary().getBytes(StandardCharsets.UTF_8);
    int characters = 0;
    for (int i = 0; i < size; i++) {
      characters += block.length(i);
    }
    ByteBuffer file =
        ByteBuffer.allocate(
                HEADER
                    + Long.BYTES * Grams.SIGNATURE * size
                    + Integer.BYTES * (size + 1)
                    + FileLists.bytes(gramKeys.length, gramPlaces)
                    + FileLists.bytes(wordKeys.length, wordPlaces)
                    + Character.BYTES * (2 * size + characters)
                    + vocabulary.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(MAGIC).putInt(VERSION).putLong(block.first()).putLong(memory).putInt(size);
    file.putInt(gramKeys.length).putInt(gramPlaces).putInt(wordKeys.length).putInt(wordPlaces);
    file.putInt(characters).putInt(vocabulary.length).putInt(0);
    putUnits(file, block);
    FileLists.write(file, block.gramLists(), gramKeys, gramPlaces);
    FileLists.write(file, block.wordLists(), wordKeys, wordPlaces);
    putTexts(file, block);
    file.put(vocabulary);
    AtomicFile.write(path, out -> out.write(file.array()));
  }

  private static int places(Postings lists, int[] keys) {
    int places = 0;
    for (int key : keys) {
      places += lists.count(key);
    }
    return places;
  }

  private static void putUnits(ByteBuffer file, HeapBlock block) {
    for (int i = 0; i < block.size(); i++) {
      for (int word = 0; word < Grams.SIGNATURE; word++) {
        file.putLong(block.signature(i, word));
      }
    }
    int start = 0;
    for (int i = 0; i < block.size(); i++) {
      file.putInt(start);
      start += block.length(i);
    }
    file.putInt(start);
  }

  private static void putTexts(ByteBuffer file, HeapBlock block) {
    for (int i = 0; i < block.size(); i++) {
      file.putChar((char) block.length(i));
    }
    for (int i = 0; i < block.size(); i++) {
      file.putChar((char) block.grams(i));
    }
    char[] scratch = new char[MOST];
    for (int i = 0; i < block.size(); i++) {
      block.text(i, scratch);
      Sections.put(file, scratch, block.length(i));
    }
  }

  /// The number given to `write`.
  long memory() {
    return memory;
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
    return grams.count(gram);
  }

  @Override
  public int places(int gram, char[] into) {
    return grams.places(gram, into);
  }

  @Override
  public void gramsFrom(char start, GramVisitor visitor) {
    grams.keys(start, visitor);
  }

  @Override
  public int targets(int wordHash, char[] into) {
    return words.places(wordHash, into);
  }

  @Override
  public String vocabulary() {
    String known = vocabulary;
    if (known == null) {
      known = StandardCharsets.UTF_8.decode(wordBytes.duplicate()).toString();
      vocabulary = known;
    }
    return known;
  }
}
