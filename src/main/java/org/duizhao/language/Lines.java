package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// The lines of a text that hold anything, edges trimmed. These are its paragraphs.
public final class Lines {

  private Lines() {}

  /// A line of white space alone is left out, so that the paragraphs of a text are the same
  /// wherever they are counted.
  public static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int length = text.length();
    int from = 0;
    while (from < length) {
      int to = from;
      while (to < length && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
        to++;
      }
      add(lines, text, from, to);
      from = to + 1;
    }
    return lines;
  }

  private static void add(List<Span> lines, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == end) {
      return;
    }
    while (start < end - 1 && Mark.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start + 1 && Mark.isSpace(text.charAt(end - 1))) {
      end--;
    }
    lines.add(new Span(start, end));
  }
}
