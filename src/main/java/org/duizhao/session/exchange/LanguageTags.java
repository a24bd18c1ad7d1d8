package org.duizhao.session.exchange;

import java.util.Locale;
import java.util.Optional;

/// Languages as files of other programs name them, as BCP 47 tags.
final class LanguageTags {

  private LanguageTags() {}

  /// The tag of a Chinese text, such as `zh-Hant` or `zh-CN`; nothing for another language.
  static Optional<String> chinese(String name) {
    return tag(name).filter(tag -> isOf(tag, "zh"));
  }

  /// The tag of an English text, such as `en` or `en-GB`; nothing for another language.
  static Optional<String> english(String name) {
    return tag(name).filter(tag -> isOf(tag, "en"));
  }

  private static boolean isOf(String tag, String language) {
    return tag.equals(language) || tag.startsWith(language + "-");
  }

  private static Optional<String> tag(String name) {
    String plain = name.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    int end = plain.indexOf('-');
    String language = end < 0 ? plain : plain.substring(0, end);
    String rest = end < 0 ? "" : plain.substring(end);
    String known =
        switch (language) {
          case "zho", "chi", "cmn", "chinese" -> "zh";
          case "eng", "english" -> "en";
          default -> language;
        };
    String scripted =
        switch (known + rest) {
          case "zh-chs" -> "zh-Hans";
          case "zh-cht" -> "zh-Hant";
          default -> known + rest;
        };
    // What is no tag at all becomes `und`, or is cut where it stops being one.
    return Optional.of(Locale.forLanguageTag(scripted).toLanguageTag());
  }
}
