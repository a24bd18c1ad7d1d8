package org.duizhao.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;

/// Reads the tables of OpenCC: lines of a text, a tab and its renderings parted by spaces.
final class OpenCc {

  private OpenCc() {}

  /// One line of a table, the usual rendering first.
  record Entry(String from, List<String> to) {}

  static List<Entry> read(String file) {
    String text = load(file);
    List<Entry> entries = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      if (end < 0) {
        end = text.length();
      }
      int tab = text.indexOf('\t', from);
      if (text.charAt(from) != '#' && tab > from && tab < end) {
        entries.add(new Entry(text.substring(from, tab), renderings(text, tab + 1, end)));
      }
      from = end + 1;
    }
    return entries;
  }

  private static List<String> renderings(String text, int from, int lineEnd) {
    int end = lineEnd > from && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
    int space = text.indexOf(' ', from);
    if (space < 0 || space >= end) {
      return List.of(text.substring(from, end));
    }
    return List.of(text.substring(from, end).split(" ", -1));
  }

  private static String load(String file) {
    try (InputStream in = OpenCc.class.getResourceAsStream("opencc/" + file)) {
      if (in == null) {
        throw new MissingResourceException("No table " + file, OpenCc.class.getName(), file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
