package org.duizhao.lexicon.training;

import java.util.List;

/// The characters of a word as rows of the table, marked so that they are not taken for words.
final class Characters {

  private Characters() {}

  static List<String> of(String word) {
    return word.codePoints()
        .filter(Character::isIdeographic)
        .mapToObj(c -> "+" + Character.toString(c))
        .toList();
  }
}
