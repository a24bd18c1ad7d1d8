package org.duizhao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Every word of a block is in its vocabulary, one that shares its hash with another too.
class WordListsTest {

  @Test
  void words_of_one_hash_share_a_list_and_are_both_in_the_vocabulary() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    WordLists words = new WordLists();
    for (String word : List.of("Aa", "the", "BB", "the", "Aa")) {
      words.add(word, (char) 7);
    }
    words.add("BB", (char) 9);
    WordLists again = new WordLists(words.lists(), words.vocabulary());
    again.add("BB", (char) 9);
    assertThat(List.of(words.vocabulary(), again.vocabulary()))
        .containsExactly("\nAa\nthe\nBB\n", "\nAa\nthe\nBB\n");
    char[] places = new char[Block.MOST];
    int count = again.places("Aa".hashCode(), places);
    assertThat(List.of(count, (int) places[0], (int) places[1])).containsExactly(2, 7, 9);
  }
}
