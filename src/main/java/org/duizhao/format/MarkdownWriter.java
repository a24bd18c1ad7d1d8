package org.duizhao.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;

/// A Markdown table a document, one row a pair, as GitHub and the other readers of pipe tables show
/// it. Everything that could be taken for Markdown is escaped; a line end becomes `<br>`.
public final class MarkdownWriter implements PairWriter {

  /// What begins inline markup in CommonMark or on GitHub, which adds `~`, `|` and `$`.
  private static final String SPECIAL = "\\`*_[]<&~|$";

  @Override
  public String id() {
    return "md";
  }

  @Override
  public List<String> endings() {
    return List.of(".md", ".markdown");
  }

  @Override
  public int write(Bilingual bilingual, ExportOptions options, OutputStream out)
      throws IOException {
    Writer writer = Utf8.writer(out);
    writer.write("# " + cell(bilingual.title()) + "\n");
    int written = 0;
    for (Bilingual.Text text : bilingual.texts()) {
      if (bilingual.texts().size() > 1) {
        writer.write("\n## " + cell(text.name()) + "\n");
      }
      String source = Languages.name(bilingual.sourceLanguage());
      String target = Languages.name(bilingual.targetLanguage());
      writer.write(options.speakers() ? "\n| Speaker | " : "\n| ");
      writer.write(cell(source) + " | " + cell(target) + " |\n");
      writer.write(options.speakers() ? "| --- | --- | --- |\n" : "| --- | --- |\n");
      for (Pair pair : options.kept(text)) {
        writer.write(row(pair.segment(), options));
        written++;
      }
    }
    writer.flush();
    return written;
  }

  private static String row(Segment segment, ExportOptions options) {
    String strong = segment.kind() == Kind.SENTENCE ? "" : "**";
    String speaker = options.speakers() ? "| " + cell(segment.speaker()) + " " : "";
    return speaker
        + "| "
        + strong(segment.source(), strong)
        + " | "
        + strong(segment.target(), strong)
        + " |\n";
  }

  private static String strong(String text, String mark) {
    return text.isBlank() ? cell(text) : mark + cell(text) + mark;
  }

  private static String cell(String text) {
    String lines = WellFormed.forXml(text).replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      boolean edge = i == 0 || i == lines.length() - 1;
      if (c == '\n') {
        cell.append("<br>");
      } else if (c == '\t' || (edge && isSpace(c))) {
        // Readers drop a space at an edge, and some a tab anywhere.
        cell.append("&#").append((int) c).append(';');
      } else if (SPECIAL.indexOf(c) >= 0) {
        cell.append('\\').append(c);
      } else {
        cell.append(c);
      }
    }
    return cell.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
