package org.duizhao.format;

import java.util.List;

/// Texts in two languages, ready to be written.
///
/// @param title what the whole is called
/// @param sourceLanguage BCP 47, such as `zh-Hant`
/// @param targetLanguage BCP 47, such as `en`
public record Bilingual(
    String title, String sourceLanguage, String targetLanguage, List<Text> texts) {

  public Bilingual {
    texts = List.copyOf(texts);
  }

  /// One document.
  ///
  /// @param id unique in the whole
  /// @param name the name of the file it came from
  /// @param pairs in order; may be a view that makes each pair when it is asked for, so that a
  ///   writer holds one at a time
  public record Text(String id, String name, List<Pair> pairs) {}
}
