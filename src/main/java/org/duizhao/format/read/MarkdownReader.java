package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Kind;
import org.duizhao.format.TextDecoder;

/// Reads Markdown: paragraphs, headings and tables of GitHub's kind, without the marks of emphasis,
/// links and lists. Code is left out, and so are HTML comments.
public final class MarkdownReader implements ContentsReader {

  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:>\\s?)*(?:(?:[-*+]|\\d{1,4}[.)])\\s+)?(.*)");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
  private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_=]\\s*){3,}|\\[[^\\]]+\\]:.*");
  private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*");
  private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*[^()]*\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__|~~|\\*|`)(?=\\S)(.+?)(?<=\\S)\\1");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private final TextDecoder decoder = new TextDecoder();

  @Override
  public Contents read(byte[] bytes, String name) {
    String text = COMMENT.matcher(decoder.decode(bytes, name).text()).replaceAll("");
    List<String> lines = text.lines().toList();
    List<Part> parts = new ArrayList<>();
    boolean apart = true;
    boolean inCode = false;
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      boolean fence = FENCE.matcher(line).matches();
      inCode ^= fence;
      if (!inCode && !fence && isTable(lines, at)) {
        int end = tableEnd(lines, at);
        parts.add(table(lines, at, end));
        at = end;
        apart = true;
        continue;
      }
      boolean nothing = line.isBlank() || inCode || fence || RULE.matcher(line).matches();
      if (!nothing) {
        parts.add(paragraph(line, apart));
      }
      apart = nothing;
      at++;
    }
    return new Contents("md", parts);
  }

  private static Paragraph paragraph(String line, boolean apart) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      return new Paragraph(plain(heading.group(1)), Kind.HEADING, apart);
    }
    Matcher item = ITEM.matcher(line);
    return new Paragraph(plain(item.matches() ? item.group(1) : line), Kind.SENTENCE, apart);
  }

  private static boolean isTable(List<String> lines, int at) {
    return at + 1 < lines.size()
        && lines.get(at).indexOf('|') >= 0
        && lines.get(at + 1).indexOf('|') >= 0
        && TABLE_RULE.matcher(lines.get(at + 1)).matches();
  }

  private static int tableEnd(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && lines.get(end).indexOf('|') >= 0) {
      end++;
    }
    return end;
  }

  private static Table table(List<String> lines, int from, int to) {
    List<Row> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i != from + 1) {
        rows.add(new Row(i + 1, cells(lines.get(i))));
      }
    }
    return new Table("", rows);
  }

  private static List<Cell> cells(String line) {
    String inside = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
    List<Cell> cells = new ArrayList<>();
    for (String cell : inside.split("(?<!\\\\)\\|", -1)) {
      cells.add(Cell.of(BREAK.matcher(plain(cell)).replaceAll("\n")));
    }
    return cells;
  }

  private static String plain(String text) {
    String linked = LINK.matcher(text).replaceAll("$1");
    String once = EMPHASIS.matcher(linked).replaceAll("$2");
    String twice = EMPHASIS.matcher(once).replaceAll("$2");
    return ESCAPE.matcher(twice).replaceAll("$1").strip();
  }
}
