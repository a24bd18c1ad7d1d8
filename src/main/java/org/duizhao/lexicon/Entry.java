package org.duizhao.lexicon;

import java.util.List;

/// One dictionary entry.
///
/// @param pinyin syllables with tone numbers, separated by spaces: `tong3 yi1`
/// @param senses English renderings, as the dictionary gives them
public record Entry(String traditional, String simplified, String pinyin, List<String> senses) {

  public Entry {
    senses = List.copyOf(senses);
  }
}
