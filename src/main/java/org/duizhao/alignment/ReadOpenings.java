package org.duizhao.alignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What the first few words of one side's sentences are taken from. Where a sentence has fewer, the
/// next one goes on.
///
/// @param words the side's words as they were read, before anything is known of names
/// @param most how many words
/// @param characters in how many characters names are looked for
record ReadOpenings(WordsOfSide words, List<String> sentences, int most, int characters) {

  /// So many sentences at a time are looked through for names.
  private static final int CHUNK = 1000;

  /// The words, with the names among them and with what is known of whole sentences.
  ///
  /// @param names finds the names in texts
  /// @param named the side's words, names among them
  Bags with(Function<List<String>, List<List<String>>> names, WordsOfSide named) {
    Map<String, Integer> numbers = new HashMap<>();
    BitSet known = new BitSet();
    for (int type = 0; type < named.types().size(); type++) {
      if (named.types().get(type).startsWith(NamedTexts.MARK)) {
        numbers.put(named.types().get(type), type);
      }
      known.set(type, named.types().get(type).startsWith(KnownWords.SENTENCE_MARK));
    }
    int n = words.size();
    int[][] openings = new int[n][];
    for (int from = 0; from < n; from += CHUNK) {
      int to = Math.min(n, from + CHUNK);
      List<List<String>> found =
          names.apply(IntStream.range(from, to).mapToObj(this::opening).toList());
      for (int i = from; i < to; i++) {
        IntStream.Builder all = IntStream.builder();
        for (int type : firstWords(i)) {
          all.add(type);
        }
        for (String name : found.get(i - from)) {
          Integer number = numbers.get(name);
          if (number != null) {
            all.add(number);
          }
        }
        for (int type : known.isEmpty() ? new int[0] : named.sentences()[i]) {
          if (known.get(type)) {
            all.add(type);
          }
        }
        openings[i] = all.build().toArray();
      }
    }
    return Bags.of(openings, named.types().size());
  }

  private String opening(int i) {
    StringBuilder first = new StringBuilder(sentences.get(i));
    for (int j = i + 1; j < Math.min(words.size(), i + most) && first.length() < characters; j++) {
      first.append(' ').append(sentences.get(j));
    }
    return first.substring(0, Math.min(characters, first.length()));
  }

  private int[] firstWords(int i) {
    int[][] all = words.sentences();
    int[] first = new int[most];
    int size = 0;
    for (int j = i; j < Math.min(all.length, i + most) && size < most; j++) {
      int count = Math.min(most - size, all[j].length);
      System.arraycopy(all[j], 0, first, size, count);
      size += count;
    }
    return Arrays.copyOf(first, size);
  }
}
