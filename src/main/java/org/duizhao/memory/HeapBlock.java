package org.duizhao.memory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// A block that grows. Finds a unit as soon as it has been added.
final class HeapBlock implements Block {

  private final long first;
  private int size;
  private char[] lengths = new char[64];
  private char[] gramCounts = new char[64];
  private long[] signatures = new long[64 * Grams.SIGNATURE];
  private int[] starts = new int[64];
  private char[] texts = new char[1024];
  private final Postings grams = new Postings();
  private final Postings words = new Postings();
  private final Set<String> vocabulary = new LinkedHashSet<>();

  HeapBlock(long first) {
    this.first = first;
  }

  /// Adds the next unit.
  ///
  /// @param source as it is compared
  /// @param target as it is compared
  void add(String source, String target) {
    int length = Math.min(source.length(), Character.MAX_VALUE);
    String text = source.length() == length ? source : source.substring(0, length);
    makeRoom(length);
    int end = end();
    text.getChars(0, length, texts, end);
    int[] distinct = Grams.distinct(text);
    starts[size] = end;
    lengths[size] = (char) length;
    gramCounts[size] = (char) Math.min(distinct.length, Character.MAX_VALUE);
    System.arraycopy(Grams.signature(text), 0, signatures, size * Grams.SIGNATURE, Grams.SIGNATURE);
    for (int gram : distinct) {
      grams.add(gram, (char) size);
    }
    for (String word : new HashSet<>(Words.of(target))) {
      vocabulary.add(word);
      addWord(word);
    }
    size++;
  }

  /// Two words with one hash share a list, in which a unit stands once.
  private void addWord(String word) {
    int hash = word.hashCode();
    if (words.last(hash) != size) {
      words.add(hash, (char) size);
    }
  }

  private void makeRoom(int length) {
    if (size == lengths.length) {
      int room = size * 2;
      lengths = Arrays.copyOf(lengths, room);
      gramCounts = Arrays.copyOf(gramCounts, room);
      signatures = Arrays.copyOf(signatures, room * Grams.SIGNATURE);
      starts = Arrays.copyOf(starts, room);
    }
    if (end() + length > texts.length) {
      texts = Arrays.copyOf(texts, Math.max(texts.length * 2, end() + length));
    }
  }

  private int end() {
    return size == 0 ? 0 : starts[size - 1] + lengths[size - 1];
  }

  /// The lists of bigrams, to write them down.
  Postings gramLists() {
    return grams;
  }

  /// The lists of word hashes, to write them down.
  Postings wordLists() {
    return words;
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
  public String vocabulary() {
    return "\n" + String.join("\n", vocabulary) + "\n";
  }
}
