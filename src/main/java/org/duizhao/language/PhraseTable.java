package org.duizhao.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rewrites a text by a table of phrases and characters; the longest entry wins at each place.
final class PhraseTable {

  private final Map<String, String> renderings;

  /// For each first character the length of the longest entry that begins with it.
  private final byte[] longest;

  private PhraseTable(Map<String, String> renderings) {
    this.renderings = renderings;
    this.longest = new byte[Character.MAX_VALUE + 1];
    for (String from : renderings.keySet()) {
      char first = from.charAt(0);
      longest[first] = (byte) Math.max(longest[first], from.length());
    }
  }

  @SafeVarargs
  static PhraseTable of(List<OpenCc.Entry>... tables) {
    int size = 0;
    for (List<OpenCc.Entry> table : tables) {
      size += table.size();
    }
    Map<String, String> renderings = HashMap.newHashMap(size);
    for (List<OpenCc.Entry> table : tables) {
      for (OpenCc.Entry entry : table) {
        renderings.put(entry.from(), entry.to().getFirst());
      }
    }
    return new PhraseTable(renderings);
  }

  PhraseTable with(String from, String to) {
    return with(Map.of(from, to));
  }

  PhraseTable with(Map<String, String> more) {
    Map<String, String> both = new HashMap<>(renderings);
    both.putAll(more);
    return new PhraseTable(both);
  }

  String convert(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      at += append(text, at, out);
    }
    return out.toString();
  }

  /// Appends the rendering of what begins at `at` and returns how much of the text it stands for.
  private int append(String text, int at, StringBuilder out) {
    int most = Math.min(longest[text.charAt(at)], text.length() - at);
    for (int length = most; length > 0; length--) {
      String rendering = renderings.get(text.substring(at, at + length));
      if (rendering != null) {
        out.append(rendering);
        return length;
      }
    }
    out.append(text.charAt(at));
    return 1;
  }
}
