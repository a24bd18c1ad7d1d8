package org.duizhao.session.terms;

import java.util.Locale;

/// Puts a rendering into the form another was found in: its capital, plural or possessive. Other
/// inflections are left to whoever looks at the preview.
final class Inflection {

  private Inflection() {}

  /// The other rendering in the form of the one found.
  ///
  /// @param found as it stands in the text: `Companies`
  /// @param rendering what was looked for: `company`
  /// @param other what takes its place: `firm`
  /// @return `Firms`
  static String like(String found, String rendering, String other) {
    String lower = found.toLowerCase(Locale.ROOT).replace('’', '\'');
    String plain = rendering.toLowerCase(Locale.ROOT);
    String inflected = other;
    if (!lower.equals(plain)) {
      String possessive = lower.endsWith("'s") ? found.substring(found.length() - 2) : "";
      String base = lower.substring(0, lower.length() - possessive.length());
      boolean plural = base.equals(plural(plain)) && !base.equals(plain);
      inflected = (plural ? plural(other) : other) + possessive;
    }
    boolean capital =
        Character.isUpperCase(found.charAt(0)) && !Character.isUpperCase(rendering.charAt(0));
    return capital && !inflected.isEmpty()
        ? Character.toUpperCase(inflected.charAt(0)) + inflected.substring(1)
        : inflected;
  }

  private static String plural(String word) {
    if (word.matches("(?s).*[^aeiouAEIOU]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word.matches("(?s).*(s|x|z|ch|sh)") ? word + "es" : word + "s";
  }
}
