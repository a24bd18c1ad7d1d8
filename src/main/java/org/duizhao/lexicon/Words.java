package org.duizhao.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.duizhao.language.Scripts;
import org.duizhao.language.WordReader;

/// The words of the bundled dictionary in folded characters, with how common each is.
///
/// Words lie in one hash table under every prefix of theirs, so that all words that begin at a
/// place are found by walking on from it. Immutable, safe for any thread.
public final class Words implements WordReader {

  private static final String RESOURCE = "words.tsv.gz";

  /// How many words the counts were counted over.
  private static final double COUNTED = 60_000_000;

  /// What a word counts that nobody counted.
  private static final int UNCOUNTED = 8;

  /// What each word of a reading costs beside, so that fewer and longer words are liked better.
  private static final double EACH = 1;

  /// A power of two, about half filled by 120,000 words and their prefixes.
  private static final int SIZE = 1 << 19;

  /// Bits of the sieve, a power of two: eight for each word or prefix.
  private static final int SIEVE = 1 << 21;

  private static final float NO_WORD = Float.POSITIVE_INFINITY;
  private static final long EMPTY = 0;

  /// Of each slot the key and, beside it so that both are read at once, the bits of the cost.
  private final long[] slots = new long[2 * SIZE];

  /// Which keys there may be: small enough to stay near the processor, where most of what is asked
  /// for in vain ends.
  private final long[] sieve = new long[SIEVE / Long.SIZE];

  /// Where each character leads from the beginning; asked for most often by far.
  private final int[] fromRoot = new int[Character.MAX_VALUE + 1];

  /// What each character costs as a word: asked for at every place of a text, so kept together.
  private final float[] alone = new float[Character.MAX_VALUE + 1];

  private Words(String list) {
    Arrays.fill(fromRoot, NOWHERE);
    Arrays.fill(alone, NO_WORD);
    int line = 0;
    while (line < list.length()) {
      int end = list.indexOf('\n', line);
      int tab = list.indexOf('\t', line);
      boolean counted = tab >= 0 && tab < end;
      int count = counted ? Integer.parseInt(list, tab + 1, end, 10) : UNCOUNTED;
      add(list, line, counted ? tab : end, (float) (EACH + Math.log(COUNTED / count)));
      line = end + 1;
    }
  }

  /// The one table, which is read when it is first asked for: about a tenth of a second.
  public static Words bundled() {
    return Bundled.WORDS;
  }

  private static final class Bundled {
    static final Words WORDS = load();
  }

  private static Words load() {
    try (InputStream packed =
            Objects.requireNonNull(Words.class.getResourceAsStream(RESOURCE), RESOURCE);
        InputStream in = new GZIPInputStream(packed, 1 << 16)) {
      return new Words(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Reading read(char[] text, int length) {
    return new WordLattice(this, text, length);
  }

  /// How unlikely the word is, in nats; infinite when the dictionary has no such word.
  ///
  /// @param word in either script
  public double cost(CharSequence word) {
    String folded = Scripts.fold(word);
    int slot = ROOT;
    for (int i = 0; i < folded.length() && slot >= 0; i++) {
      slot = next(slot, folded.charAt(i));
    }
    return slot < 0 ? NO_WORD : cost(slot);
  }

  /// How often the word stands in a text of a million words; 0 when the dictionary has no such
  /// word.
  ///
  /// @param word in either script
  public double perMillion(CharSequence word) {
    return 1_000_000 * Math.exp(EACH - cost(word));
  }

  /// Where a walk along the characters of a word begins.
  static final int ROOT = SIZE;

  private static final int NOWHERE = -1;

  /// Walks on by a character.
  ///
  /// @return where the walk is now, or -1 when no word begins so
  int next(int from, char c) {
    return from == ROOT ? fromRoot[c] : find(from, c);
  }

  private int find(int from, char c) {
    long key = key(from, c);
    long mixed = mixed(key);
    int bit = sieved(mixed);
    if ((sieve[bit >> 6] & (1L << bit)) == 0) {
      return NOWHERE;
    }
    int slot = slot(mixed);
    while (slots[2 * slot] != EMPTY) {
      if (slots[2 * slot] == key) {
        return slot;
      }
      slot = (slot + 1) & (SIZE - 1);
    }
    return NOWHERE;
  }

  /// The cost of the word walked along; infinite when it is only the beginning of one.
  double cost(int at) {
    return at == ROOT ? NO_WORD : Float.intBitsToFloat((int) slots[2 * at + 1]);
  }

  /// The cost of the word of this one character; infinite when it is none.
  float alone(char c) {
    return alone[c];
  }

  private void add(String list, int from, int to, float cost) {
    int at = ROOT;
    for (int i = from; i < to; i++) {
      char c = Scripts.fold(list.charAt(i));
      int next = next(at, c);
      if (next == NOWHERE) {
        long key = key(at, c);
        long mixed = mixed(key);
        next = slot(mixed);
        while (slots[2 * next] != EMPTY) {
          next = (next + 1) & (SIZE - 1);
        }
        slots[2 * next] = key;
        set(next, NO_WORD);
        int bit = sieved(mixed);
        sieve[bit >> 6] |= 1L << bit;
        if (at == ROOT) {
          fromRoot[c] = next;
        }
      }
      at = next;
    }
    set(at, Math.min(cost(at), cost));
    if (to == from + 1) {
      alone[Scripts.fold(list.charAt(from))] = (float) cost(at);
    }
  }

  private void set(int at, double cost) {
    slots[2 * at + 1] = Float.floatToRawIntBits((float) cost);
  }

  /// Never 0, for no word holds the character 0.
  private static long key(int from, char c) {
    return ((long) from << Character.SIZE) | c;
  }

  /// Fibonacci hashing: the top bits of a product with 2^64 divided by the golden ratio.
  private static long mixed(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  private static int slot(long mixed) {
    return (int) (mixed >>> (Long.SIZE - Integer.numberOfTrailingZeros(SIZE)));
  }

  private static int sieved(long mixed) {
    return (int) (mixed >>> (Long.SIZE - Integer.numberOfTrailingZeros(SIEVE)));
  }
}
