package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.format.TextDecoder;

/// Reads plain text: each line that is not blank is a paragraph.
public final class PlainTextReader implements ContentsReader {

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public Contents read(byte[] bytes, String name) {
    return new Contents("text", paragraphs(decoder.decode(bytes, name).text()));
  }

  static List<Part> paragraphs(String text) {
    List<Part> parts = new ArrayList<>();
    boolean apart = true;
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        // A tab at the line's start is an empty cell to whoever takes it for a table.
        parts.add(new Paragraph(line.stripTrailing(), Kind.SENTENCE, apart));
      }
      apart = line.isBlank();
    }
    return parts;
  }
}
