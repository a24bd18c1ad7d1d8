package org.duizhao.session.exchange;

import java.util.Locale;
import java.util.Optional;

/// Languages as files of other programs name them, as BCP 47 tags.
final class LanguageTags {

  private LanguageTags() {}

  /// The tag of a Chinese text, such as `zh-Hant` or `zh-CN`; nothing for another language.
  static Optional<String> chinese(String name) {
    return of(name, "zh");
  }

  /// The tag of an English text, such as `en` or `en-GB`; nothing for another language.
  static Optional<String> english(String name) {
    return of(name, "en");
  }

  private static Optional<String> of(String name, String language) {
    String tag = tag(name);
    return tag.equals(language) || tag.startsWith(language + "-")
        ? Optional.of(tag)
        : Optional.empty();
  }

  private static String tag(String name) {
    String plain = name.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    int end = plain.indexOf('-');
    String language = end < 0 ? plain : plain.substring(0, end);
    String known =
        switch (language) {
          case "zho", "chi", "cmn", "chinese" -> "zh";
          case "eng", "english" -> "en";
          default -> language;
        };
    return end < 0 ? known : scripted(known + plain.substring(end));
  }

  private static String scripted(String tag) {
    return switch (tag) {
      case "zh-chs" -> "zh-Hans";
      case "zh-cht" -> "zh-Hant";
      // Capitals where they belong; what is no tag is cut where it stops being one.
      default -> Locale.forLanguageTag(tag).toLanguageTag();
    };
  }
}
