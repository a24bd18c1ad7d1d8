package org.duizhao.memory;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a growing block: each once, and for their hashes the places that have them.
final class WordLists {

  private final Postings lists;

  /// For each list the first word with its hash.
  private @Nullable String[] firsts;

  /// Words that share their hash with another.
  private final Set<String> others = new HashSet<>();

  WordLists() {
    this(new Postings(), "");
  }

  /// @param lists of hashes
  /// @param vocabulary every word once, each between two line feeds
  WordLists(Postings lists, String vocabulary) {
    this.lists = lists;
    this.firsts = new String[lists.size()];
    for (int from = 1; from < vocabulary.length(); ) {
      int end = vocabulary.indexOf('\n', from);
      String word = vocabulary.substring(from, end);
      know(word, lists.list(word.hashCode()));
      from = end + 1;
    }
  }

  /// Adds a place not lower than all so far. Two words with one hash share a list, in which a place
  /// stands once.
  void add(String word, char place) {
    know(word, lists.add(word.hashCode(), place));
  }

  private void know(String word, int list) {
    if (list >= firsts.length) {
      firsts = Arrays.copyOf(firsts, Math.max(list + 1, firsts.length * 2));
    }
    String first = firsts[list];
    if (first == null) {
      firsts[list] = word;
    } else if (!first.equals(word)) {
      others.add(word);
    }
  }

  int places(int hash, char[] into) {
    return lists.places(hash, into);
  }

  /// The lists of hashes, to write them down.
  Postings lists() {
    return lists;
  }

  /// Every word once, each between two line feeds.
  String vocabulary() {
    StringBuilder all = new StringBuilder("\n");
    for (String word : firsts) {
      if (word != null) {
        all.append(word).append('\n');
      }
    }
    others.forEach(word -> all.append(word).append('\n'));
    return all.toString();
  }
}
