package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys written down are found as they are while they grow.
class FileKeysTest {

  /// From one key shared by all to one each.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 20, 30})
  void every_key_is_found_however_unevenly_the_keys_lie(int bits) {
    for (int size : List.of(0, 1, 2, 9, 3000)) {
      Random random = new Random(bits * 31L + size);
      HeapKeys growing = new HeapKeys();
      List<Integer> keys = new ArrayList<>(List.of(0, Integer.MIN_VALUE, Integer.MAX_VALUE));
      for (int i = 0; i < size; i++) {
        int key = random.nextInt() >> (31 - bits);
        keys.add(key);
        growing.add(key, (char) i);
      }
      FileKeys written = written(growing.sorted());
      for (int key : keys) {
        assertThat(places(written, key - 1)).isEqualTo(places(growing, key - 1));
        assertThat(places(written, key)).isEqualTo(places(growing, key));
      }
    }
  }

  private static FileKeys written(long[] sorted) {
    ByteBuffer file =
        ByteBuffer.allocate(FileKeys.bytes(sorted.length)).order(ByteOrder.LITTLE_ENDIAN);
    FileKeys.write(file, sorted);
    return new FileKeys(new Sections(file, 0), sorted.length);
  }

  private static List<Integer> places(FileKeys keys, int key) {
    char[] found = new char[Block.MOST];
    return list(found, keys.places(key, found));
  }

  private static List<Integer> places(HeapKeys keys, int key) {
    char[] found = new char[Block.MOST];
    return list(found, keys.places(key, found));
  }

  private static List<Integer> list(char[] found, int count) {
    return IntStream.range(0, count).mapToObj(i -> (int) found[i]).toList();
  }
}
