package org.duizhao.memory;

import java.util.Locale;

/// The languages of a unit in one `char`, one byte each. Two languages may share a byte, so that
/// what passes is looked at once more.
final class Languages {

  private Languages() {}

  static char of(String source, String target) {
    return (char) ((mark(source) << 8) | mark(target));
  }

  /// Whether a unit marked so may be of these languages; an empty one stands for any.
  static boolean mayBe(char marked, String source, String target) {
    return (source.isEmpty() || marked >> 8 == mark(source))
        && (target.isEmpty() || (marked & 0xff) == mark(target));
  }

  /// Whether the tags name one language, in whatever script and region; an empty one stands for
  /// any.
  static boolean same(String wanted, String tag) {
    return wanted.isEmpty() || primary(wanted).equals(primary(tag));
  }

  /// The language of a tag: `zh` of `zh-Hant`.
  static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private static int mark(String tag) {
    int hash = primary(tag).hashCode();
    return (hash ^ (hash >> 8)) & 0xff;
  }
}
