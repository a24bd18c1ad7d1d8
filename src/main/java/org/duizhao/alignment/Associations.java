package org.duizhao.alignment;

import java.util.Arrays;

/// How strongly the word types of the two sides call for each other.
///
/// `forward` is how many times likelier the English word is beside the Chinese one than anywhere,
/// `backward` the same of the Chinese word. Rows belong to Chinese types, the entries of a row are
/// in the order of the English types.
final class Associations {

  private final int[] rows;
  private final int[] english;
  private final float[] forward;
  private final float[] backward;

  private Associations(int[] rows, int[] english, float[] forward, float[] backward) {
    this.rows = rows;
    this.english = english;
    this.forward = forward;
    this.backward = backward;
  }

  int rowStart(int chinese) {
    return rows[chinese];
  }

  int rowEnd(int chinese) {
    return rows[chinese + 1];
  }

  int english(int entry) {
    return english[entry];
  }

  float forward(int entry) {
    return forward[entry];
  }

  float backward(int entry) {
    return backward[entry];
  }

  /// Collects associations; several of the same two words are summed.
  static final class Builder {

    private long[] keys = new long[1024];
    private float[] forward = new float[1024];
    private float[] backward = new float[1024];
    private int size;

    void add(int chinese, int english, double forwardMass, double backwardMass) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        forward = Arrays.copyOf(forward, 2 * size);
        backward = Arrays.copyOf(backward, 2 * size);
      }
      keys[size] = ((long) chinese << 32) | english;
      forward[size] = (float) forwardMass;
      backward[size] = (float) backwardMass;
      size++;
    }

    Associations build(int chineseTypes) {
      int[] order = order(chineseTypes);
      int[] rows = new int[chineseTypes + 1];
      int[] english = new int[size];
      float[] summedForward = new float[size];
      float[] summedBackward = new float[size];
      int at = -1;
      long last = -1;
      for (int entry : order) {
        if (keys[entry] != last) {
          at++;
          last = keys[entry];
          english[at] = (int) last;
          rows[(int) (last >>> 32) + 1] = at + 1;
        }
        summedForward[at] += forward[entry];
        summedBackward[at] += backward[entry];
      }
      for (int row = 1; row <= chineseTypes; row++) {
        rows[row] = Math.max(rows[row], rows[row - 1]);
      }
      return new Associations(
          rows,
          Arrays.copyOf(english, at + 1),
          Arrays.copyOf(summedForward, at + 1),
          Arrays.copyOf(summedBackward, at + 1));
    }

    /// The entries in the order of their keys; of equal ones, in the order in which they came.
    private int[] order(int chineseTypes) {
      int[] starts = new int[chineseTypes + 1];
      for (int i = 0; i < size; i++) {
        starts[(int) (keys[i] >>> 32) + 1]++;
      }
      for (int row = 0; row < chineseTypes; row++) {
        starts[row + 1] += starts[row];
      }
      int[] next = Arrays.copyOf(starts, chineseTypes);
      long[] sorted = new long[size];
      for (int i = 0; i < size; i++) {
        int row = (int) (keys[i] >>> 32);
        sorted[next[row]++] = (keys[i] << 32) | i;
      }
      int[] order = new int[size];
      for (int row = 0; row < chineseTypes; row++) {
        Arrays.sort(sorted, starts[row], starts[row + 1]);
      }
      for (int i = 0; i < size; i++) {
        order[i] = (int) sorted[i];
      }
      return order;
    }
  }
}
