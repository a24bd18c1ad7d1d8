package org.duizhao.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.duizhao.core.AtomicFile;
import org.jspecify.annotations.Nullable;

/// A block that no longer grows, in a file mapped into memory.
///
/// The file is little-endian: a header of [#HEADER] bytes (magic, version, version of the folding,
/// a number of its memory, first, size, counts), signatures, starts of texts and of targets, lists
/// of bigrams, lists of words, lengths, bigram counts, languages, texts, targets and vocabulary
/// (both UTF-8). Opened only with the folding it was made with.
final class FileBlock implements Block {

  private static final int MAGIC = 0x694d7a44;
  private static final int VERSION = 5;
  private static final int HEADER = 72;

  private final long memory;
  private final long first;
  private final int size;
  private final int lastIdentity;
  private final LongBuffer signatures;
  private final IntBuffer starts;
  private final IntBuffer targetStarts;
  private final FileLists grams;
  private final FileLists words;
  private final FileKeys keys;
  private final CharBuffer lengths;
  private final CharBuffer gramCounts;
  private final CharBuffer languages;
  private final CharBuffer texts;
  private final ByteBuffer targets;
  private final ByteBuffer wordBytes;
  private @Nullable String vocabulary;

  private FileBlock(ByteBuffer file) {
    memory = file.getLong(12);
    first = file.getLong(20);
    size = file.getInt(28);
    lastIdentity = file.getInt(64);
    Sections sections = new Sections(file, HEADER);
    signatures = sections.next(Long.BYTES * Grams.SIGNATURE * size).asLongBuffer();
    starts = sections.starts(size, file.getInt(48));
    targetStarts = sections.starts(size, file.getInt(52));
    grams = new FileLists(sections, file.getInt(32), file.getInt(36));
    words = new FileLists(sections, file.getInt(40), file.getInt(44));
    keys = new FileKeys(sections, file.getInt(60));
    lengths = sections.next(Character.BYTES * size).asCharBuffer();
    gramCounts = sections.next(Character.BYTES * size).asCharBuffer();
    languages = sections.next(Character.BYTES * size).asCharBuffer();
    texts = sections.next(Character.BYTES * file.getInt(48)).asCharBuffer();
    targets = sections.next(file.getInt(52));
    wordBytes = sections.next(file.getInt(56));
  }

  /// Maps a file written by [#write].
  ///
  /// @throws IOException when it cannot be read or is no such file
  static FileBlock open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return of(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), path);
    }
  }

  /// Reads a file written by [#write] and leaves it free to be replaced.
  ///
  /// @throws IOException when it cannot be read or is no such file
  static FileBlock read(Path path) throws IOException {
    return of(ByteBuffer.wrap(Files.readAllBytes(path)), path);
  }

  private static FileBlock of(ByteBuffer bytes, Path path) throws IOException {
    ByteBuffer file = bytes.order(ByteOrder.LITTLE_ENDIAN);
    if (file.limit() < HEADER
        || file.getInt(0) != MAGIC
        || file.getInt(4) != VERSION
        || file.getInt(8) != Folded.version()) {
      throw new IOException(path + " is not an index of this version");
    }
    try {
      return new FileBlock(file);
    } catch (IndexOutOfBoundsException cut) {
      throw new IOException(path + " is cut short", cut);
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
    long[] keys = block.keyPlaces().sorted();
    byte[] vocabulary = block.vocabulary().getBytes(StandardCharsets.UTF_8);
    int characters = 0;
    int bytes = 0;
    for (int i = 0; i < size; i++) {
      characters += block.length(i);
      bytes += block.targetLength(i);
    }
    ByteBuffer file =
        ByteBuffer.allocate(
                HEADER
                    + Long.BYTES * Grams.SIGNATURE * size
                    + Integer.BYTES * 2 * (size + 1)
                    + FileLists.bytes(gramKeys.length, gramPlaces)
                    + FileLists.bytes(wordKeys.length, wordPlaces)
                    + FileKeys.bytes(keys.length)
                    + Character.BYTES * (3 * size + characters)
                    + bytes
                    + vocabulary.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(MAGIC).putInt(VERSION).putInt(Folded.version()).putLong(memory);
    file.putLong(block.first()).putInt(size);
    file.putInt(gramKeys.length).putInt(gramPlaces).putInt(wordKeys.length).putInt(wordPlaces);
    file.putInt(characters).putInt(bytes).putInt(vocabulary.length).putInt(keys.length);
    file.putInt(block.lastIdentity()).putInt(0);
    putUnits(file, block);
    FileLists.write(file, block.gramLists(), gramKeys, gramPlaces);
    FileLists.write(file, block.wordLists(), wordKeys, wordPlaces);
    FileKeys.write(file, keys);
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
    int targetStart = 0;
    for (int i = 0; i < block.size(); i++) {
      file.putInt(targetStart);
      targetStart += block.targetLength(i);
    }
    file.putInt(targetStart);
  }

  private static void putTexts(ByteBuffer file, HeapBlock block) {
    for (int i = 0; i < block.size(); i++) {
      file.putChar((char) block.length(i));
    }
    for (int i = 0; i < block.size(); i++) {
      file.putChar((char) block.grams(i));
    }
    for (int i = 0; i < block.size(); i++) {
      file.putChar(block.languages(i));
    }
    char[] scratch = new char[MOST];
    for (int i = 0; i < block.size(); i++) {
      block.text(i, scratch);
      Sections.put(file, scratch, block.length(i));
    }
    for (int i = 0; i < block.size(); i++) {
      byte[] target = new byte[block.targetLength(i)];
      block.target(i, target);
      file.put(target);
    }
  }

  /// A growing copy of the lists of bigrams.
  Postings gramLists() {
    return grams.copy();
  }

  /// A growing copy of the lists of word hashes.
  Postings wordLists() {
    return words.copy();
  }

  /// A growing copy of the keys.
  HeapKeys keyPlaces() {
    return keys.copy();
  }

  /// The number given to `write`.
  long memory() {
    return memory;
  }

  /// The last unit's identity key; 0 when it was gone.
  int lastIdentity() {
    return lastIdentity;
  }

  @Override
  public int withKey(int key, char[] into) {
    return keys.places(key, into);
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
  public char languages(int place) {
    return languages.get(place);
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
  public int targetLength(int place) {
    return targetStarts.get(place + 1) - targetStarts.get(place);
  }

  @Override
  public void target(int place, byte[] into) {
    targets.get(targetStarts.get(place), into, 0, targetLength(place));
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
