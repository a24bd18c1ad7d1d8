package org.duizhao.session.dictionary;

import java.util.List;

/// A word as a dictionary page shows it.
///
/// @param pinyin with tone marks
/// @param senses in English, readings in them with tone marks too
public record DictionaryWord(
    String traditional, String simplified, String pinyin, List<String> senses) {

  public DictionaryWord {
    senses = List.copyOf(senses);
  }

  /// Both spellings, or the one when they are the same.
  public String spelling() {
    return traditional.equals(simplified) ? traditional : traditional + " · " + simplified;
  }
}
