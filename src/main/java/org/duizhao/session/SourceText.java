package org.duizhao.session;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duizhao.core.Kind;
import org.duizhao.core.Span;
import org.duizhao.format.DecodedText;
import org.duizhao.format.TextDecoder;
import org.duizhao.format.read.Contents;
import org.duizhao.format.read.ContentsReader;
import org.duizhao.format.read.ContentsReaders;
import org.duizhao.format.read.HtmlReader;
import org.duizhao.format.read.Paragraph;
import org.duizhao.language.Lines;
import org.duizhao.repair.RepairedText;
import org.jspecify.annotations.Nullable;

/// A file's text as it is imported: for plain text what its bytes say, for web pages and Word files
/// their paragraphs, one a line.
///
/// @param format id of the file's format
/// @param headings which lines the file itself calls title or heading, by the offset they begin at
record SourceText(String format, DecodedText decoded, SortedMap<Integer, Kind> headings) {

  private static final TextDecoder DECODER = new TextDecoder();

  /// A text that is nothing but text.
  static SourceText of(DecodedText decoded) {
    return new SourceText("text", decoded, new TreeMap<>());
  }

  /// @param path the file's path, for messages
  /// @param charset null to find the encoding out
  /// @throws org.duizhao.core.UserException when the file cannot be read
  static SourceText of(byte[] bytes, String path, @Nullable Charset charset) {
    ContentsReader reader = ContentsReaders.readerFor(bytes, path);
    if (ContentsReaders.isPlain(reader)) {
      return of(
          charset == null ? DECODER.decode(bytes, path) : DECODER.decode(bytes, path, charset));
    }
    if (reader instanceof HtmlReader html) {
      DecodedText page =
          charset == null ? html.decode(bytes, path) : DECODER.decode(bytes, path, charset);
      return of(html.read(page.text()), page.charset());
    }
    return of(reader.read(bytes, path), StandardCharsets.UTF_8);
  }

  private static SourceText of(Contents contents, Charset charset) {
    StringBuilder text = new StringBuilder();
    SortedMap<Integer, Kind> headings = new TreeMap<>();
    boolean titled = false;
    for (Paragraph paragraph : contents.paragraphs()) {
      if (!text.isEmpty()) {
        text.append(paragraph.apart() ? "\n\n" : "\n");
      }
      if (paragraph.kind() != Kind.SENTENCE) {
        // A document has one title; what else calls itself so heads a part.
        headings.put(text.length(), titled ? Kind.HEADING : paragraph.kind());
        titled |= paragraph.kind() == Kind.TITLE;
      }
      text.append(paragraph.text());
    }
    DecodedText decoded = new DecodedText(text.toString(), charset, false);
    return new SourceText(contents.format(), decoded, headings);
  }

  boolean hasEncoding() {
    return format.equals("text") || format.equals("html");
  }

  /// What the lines of the repaired text are: as found, but for those the file itself names.
  List<Kind> marked(List<Kind> found, RepairedText repaired) {
    if (headings.isEmpty()) {
      return found;
    }
    List<Kind> kinds = new ArrayList<>(found);
    List<Span> lines = Lines.of(repaired.text());
    int line = 0;
    for (var heading : headings.entrySet()) {
      int at = repaired.toRepaired(heading.getKey());
      while (line < lines.size() && lines.get(line).end() <= at) {
        line++;
      }
      if (line < lines.size() && kinds.get(line) != Kind.FURNITURE) {
        kinds.set(line, heading.getValue());
      }
    }
    return kinds;
  }
}
