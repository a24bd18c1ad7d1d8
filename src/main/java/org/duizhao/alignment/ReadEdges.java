package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The first few and the last few words of one side's sentences as they were read, before anything
/// is known of names.
///
/// @param firstTexts the first characters of each sentence, in which names are looked for
/// @param firsts the types of each sentence's first words
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record ReadEdges(List<String> firstTexts, List<String> lastTexts, int[][] firsts, int[][] lasts) {

  /// Where a sentence is shorter than an edge, its neighbour goes on.
  ///
  /// @param most how many words make an edge
  /// @param characters in how many characters at an edge names are looked for
  static ReadEdges of(WordsOfSide words, List<String> sentences, int most, int characters) {
    int n = words.size();
    int[][] firsts = new int[n][];
    int[][] lasts = new int[n][];
    List<String> firstTexts = new ArrayList<>();
    List<String> lastTexts = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      firsts[i] = from(words.sentences(), i, most);
      lasts[i] = upTo(words.sentences(), i, most);
      StringBuilder first = new StringBuilder(sentences.get(i));
      for (int j = i + 1; j < Math.min(n, i + most) && first.length() < characters; j++) {
        first.append(' ').append(sentences.get(j));
      }
      firstTexts.add(first.substring(0, Math.min(characters, first.length())));
      StringBuilder last = new StringBuilder(sentences.get(i));
      for (int j = i - 1; j >= Math.max(0, i - most) && last.length() < characters; j--) {
        last.insert(0, ' ').insert(0, sentences.get(j));
      }
      lastTexts.add(last.substring(Math.max(0, last.length() - characters)));
    }
    return new ReadEdges(firstTexts, lastTexts, firsts, lasts);
  }

  private static int[] from(int[][] sentences, int i, int most) {
    int[] words = new int[most];
    int size = 0;
    for (int j = i; j < Math.min(sentences.length, i + most) && size < most; j++) {
      int count = Math.min(most - size, sentences[j].length);
      System.arraycopy(sentences[j], 0, words, size, count);
      size += count;
    }
    return Arrays.copyOf(words, size);
  }

  private static int[] upTo(int[][] sentences, int i, int most) {
    int[] words = new int[most];
    int size = 0;
    for (int j = i; j >= Math.max(0, i - most) && size < most; j--) {
      int count = Math.min(most - size, sentences[j].length);
      System.arraycopy(
          sentences[j], sentences[j].length - count, words, most - size - count, count);
      size += count;
    }
    return Arrays.copyOfRange(words, most - size, most);
  }

  /// The edges with the names in them, and with what is known of whole sentences.
  ///
  /// @param names finds the names in texts
  /// @param words the side's words, names among them
  Edges with(Function<List<String>, List<List<String>>> names, WordsOfSide words) {
    Map<String, Integer> numbers = new HashMap<>();
    BitSet known = new BitSet();
    for (int type = 0; type < words.types().size(); type++) {
      if (words.types().get(type).startsWith(NamedTexts.MARK)) {
        numbers.put(words.types().get(type), type);
      }
      known.set(type, words.types().get(type).startsWith(KnownWords.SENTENCE_MARK));
    }
    return new Edges(
        with(firsts, names.apply(firstTexts), numbers, words, known),
        with(lasts, names.apply(lastTexts), numbers, words, known));
  }

  private static Bags with(
      int[][] edges,
      List<List<String>> names,
      Map<String, Integer> numbers,
      WordsOfSide words,
      BitSet known) {
    int[][] longer = new int[edges.length][];
    for (int i = 0; i < edges.length; i++) {
      IntStream.Builder all = IntStream.builder();
      for (int type : edges[i]) {
        all.add(type);
      }
      for (String name : names.get(i)) {
        Integer number = numbers.get(name);
        if (number != null) {
          all.add(number);
        }
      }
      for (int type : known.isEmpty() ? new int[0] : words.sentences()[i]) {
        if (known.get(type)) {
          all.add(type);
        }
      }
      longer[i] = all.build().toArray();
    }
    return Bags.of(longer, words.types().size());
  }
}
