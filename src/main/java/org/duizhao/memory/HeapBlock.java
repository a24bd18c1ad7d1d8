package org.duizhao.memory;

import java.util.Arrays;

/// A block that grows. Finds a unit as soon as it has been added.
final class HeapBlock implements Block {

  private final long first;
  private int size;
  private int lastIdentity;
  private char[] lengths = new char[64];
  private char[] gramCounts = new char[64];
  private char[] languages = new char[64];
  private long[] signatures = new long[64 * Grams.SIGNATURE];
  private int[] starts = new int[64];
  private char[] texts = new char[1024];
  private int[] targetEnds = new int[64];
  private byte[] targets = new byte[1024];
  private final Postings grams;
  private final WordLists words;
  private final HeapKeys keys;

  HeapBlock(long first) {
    this(first, new Postings(), new WordLists(), new HeapKeys());
  }

  private HeapBlock(long first, Postings grams, WordLists words, HeapKeys keys) {
    this.first = first;
    this.grams = grams;
    this.words = words;
    this.keys = keys;
  }

  /// A block that goes on where one that was written down ended.
  static HeapBlock continuing(FileBlock file) {
    HeapBlock block =
        new HeapBlock(
            file.first(),
            file.gramLists(),
            new WordLists(file.wordLists(), file.vocabulary()),
            file.keyPlaces());
    char[] text = new char[MOST];
    byte[] target = new byte[0];
    for (int i = 0; i < file.size(); i++) {
      int length = file.length(i);
      int bytes = file.targetLength(i);
      if (target.length < bytes) {
        target = new byte[bytes * 2];
      }
      file.text(i, text);
      file.target(i, target);
      block.makeRoom(length, bytes);
      block.put(text, length, target, bytes);
      block.languages[i] = file.languages(i);
      block.gramCounts[i] = (char) file.grams(i);
      for (int word = 0; word < Grams.SIGNATURE; word++) {
        block.signatures[i * Grams.SIGNATURE + word] = file.signature(i, word);
      }
      block.size++;
    }
    block.lastIdentity = file.lastIdentity();
    return block;
  }

  /// Adds the next unit.
  void add(Indexed unit) {
    int length = unit.source().length();
    int bytes = unit.target().length;
    makeRoom(length, bytes);
    put(unit.source().toCharArray(), length, unit.target(), bytes);
    gramCounts[size] = (char) Math.min(unit.grams().length, Character.MAX_VALUE);
    languages[size] = unit.languages();
    System.arraycopy(unit.signature(), 0, signatures, size * Grams.SIGNATURE, Grams.SIGNATURE);
    grams.addAll(unit.grams(), (char) size);
    for (String word : unit.words()) {
      words.add(word, (char) size);
    }
    lastIdentity = unit.keys().identity();
    addKey(lastIdentity);
    addKey(unit.keys().neighbours());
    addKey(unit.keys().numbers());
    size++;
  }

  private void addKey(int key) {
    if (key != 0) {
      keys.add(key, (char) size);
    }
  }

  /// Takes the next place for a unit that is gone.
  void addNothing() {
    makeRoom(0, 0);
    put(new char[0], 0, new byte[0], 0);
    lastIdentity = 0;
    size++;
  }

  private void put(char[] text, int length, byte[] target, int bytes) {
    int end = end();
    int targetEnd = targetEnd();
    System.arraycopy(text, 0, texts, end, length);
    System.arraycopy(target, 0, targets, targetEnd, bytes);
    starts[size] = end;
    lengths[size] = (char) length;
    targetEnds[size] = targetEnd + bytes;
  }

  private void makeRoom(int length, int bytes) {
    if (size == lengths.length) {
      int room = size * 2;
      lengths = Arrays.copyOf(lengths, room);
      gramCounts = Arrays.copyOf(gramCounts, room);
      languages = Arrays.copyOf(languages, room);
      signatures = Arrays.copyOf(signatures, room * Grams.SIGNATURE);
      starts = Arrays.copyOf(starts, room);
      targetEnds = Arrays.copyOf(targetEnds, room);
    }
    if (end() + length > texts.length) {
      texts = Arrays.copyOf(texts, Math.max(texts.length * 2, end() + length));
    }
    if (targetEnd() + bytes > targets.length) {
      targets = Arrays.copyOf(targets, Math.max(targets.length * 2, targetEnd() + bytes));
    }
  }

  private int end() {
    return size == 0 ? 0 : starts[size - 1] + lengths[size - 1];
  }

  private int targetEnd() {
    return size == 0 ? 0 : targetEnds[size - 1];
  }

  /// The last unit's identity key; 0 when it is gone.
  int lastIdentity() {
    return lastIdentity;
  }

  /// The lists of bigrams, to write them down.
  Postings gramLists() {
    return grams;
  }

  /// The lists of word hashes, to write them down.
  Postings wordLists() {
    return words.lists();
  }

  /// The keys, to write them down.
  HeapKeys keyPlaces() {
    return keys;
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
    return lengths[place];
  }

  @Override
  public int grams(int place) {
    return gramCounts[place];
  }

  @Override
  public char languages(int place) {
    return languages[place];
  }

  @Override
  public long signature(int place, int word) {
    return signatures[place * Grams.SIGNATURE + word];
  }

  @Override
  public void text(int place, char[] into) {
    System.arraycopy(texts, starts[place], into, 0, lengths[place]);
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
    return targetEnds[place] - (place == 0 ? 0 : targetEnds[place - 1]);
  }

  @Override
  public void target(int place, byte[] into) {
    int length = targetLength(place);
    System.arraycopy(targets, targetEnds[place] - length, into, 0, length);
  }

  @Override
  public String vocabulary() {
    return words.vocabulary();
  }
}
