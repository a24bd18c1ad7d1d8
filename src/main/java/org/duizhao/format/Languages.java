package org.duizhao.format;

import java.util.Locale;

/// What a language calls itself.
final class Languages {

  private Languages() {}

  /// The name in the language itself, such as 中文 for `zh-Hant`.
  static String name(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return locale.getDisplayLanguage(locale);
  }
}
