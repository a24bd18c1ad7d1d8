package org.duizhao.alignment;

import java.util.Arrays;

/// Which words of every two sentences in a corridor call for each other, and how strongly.
///
/// A match is one Chinese word with one English word, told by where they stand in the lists of
/// [PlacedWords].
final class WordMatches {

  private final Corridor corridor;
  private final int[] starts;
  private final int[] ends;
  private int[] chinese = new int[1024];
  private int[] english = new int[1024];
  private float[] forward = new float[1024];
  private float[] backward = new float[1024];
  private int size;

  /// @param corridor a part of the whole, its rows counted from the first of the Chinese sentences
  WordMatches(Corridor corridor, PlacedWords source, PlacedWords target, SentenceCalls calls) {
    this.corridor = corridor;
    starts = corridor.starts();
    ends = new int[starts[starts.length - 1] + 1];
    int cell = corridor.to()[0] - corridor.from()[0] + 1;
    for (int row = 1; row < corridor.from().length; row++) {
      calls.of(source.types(source.first() + row - 1));
      for (int column = corridor.from()[row]; column <= corridor.to()[row]; column++) {
        if (column > target.first()) {
          collect(calls, target.types(column - 1));
        }
        ends[++cell] = size;
      }
      calls.clear();
    }
  }

  private void collect(SentenceCalls calls, int[] words) {
    for (int place = 0; place < words.length; place++) {
      for (int link = calls.first(words[place]); link >= 0; link = calls.next(link)) {
        if (size == chinese.length) {
          chinese = Arrays.copyOf(chinese, 2 * size);
          english = Arrays.copyOf(english, 2 * size);
          forward = Arrays.copyOf(forward, 2 * size);
          backward = Arrays.copyOf(backward, 2 * size);
        }
        chinese[size] = calls.caller(link);
        english[size] = place;
        forward[size] = calls.forward(link);
        backward[size++] = calls.backward(link);
      }
    }
  }

  /// The number of the first match of the sentences before a place; `end` is that after the last.
  int first(int row, int column) {
    return ends[starts[row] + column - corridor.from()[row]];
  }

  int end(int row, int column) {
    return ends[starts[row] + column - corridor.from()[row] + 1];
  }

  int chinese(int match) {
    return chinese[match];
  }

  int english(int match) {
    return english[match];
  }

  float forward(int match) {
    return forward[match];
  }

  float backward(int match) {
    return backward[match];
  }
}
