package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.core.Segment;

/// The translation alone, to read: paragraphs between blank lines, each turn of speech begun with
/// its speaker. What is not translated yet stands there in its own language.
public final class EnglishTextWriter implements PairWriter {

  @Override
  public String id() {
    return "txt";
  }

  @Override
  public List<String> endings() {
    return List.of(".txt");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    Writer writer = Utf8.writer(out);
    int written = 0;
    String between = "";
    for (Bilingual.Text text : bilingual.texts()) {
      for (Block block : Block.of(text, options)) {
        String sentences = sentences(block);
        if (!sentences.isEmpty()) {
          writer.write(between);
          writer.write(block.begins() ? line(block.speaker()) + ": " : "");
          writer.write(sentences + "\n");
          between = "\n";
        }
        written += block.pairs().size();
      }
    }
    writer.flush();
    return written;
  }

  private static String sentences(Block block) {
    return block.pairs().stream()
        .map(Pair::segment)
        .map(EnglishTextWriter::read)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String read(Segment segment) {
    return line(segment.target().isBlank() ? segment.source() : segment.target());
  }

  /// The text on one line, because a line end would be read as the end of a paragraph.
  private static String line(String text) {
    return WellFormed.of(text).replaceAll("\\s*\\R\\s*", " ").strip();
  }
}
