package org.duizhao.session.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.UserException;
import org.duizhao.format.TextDecoder;
import org.duizhao.quality.Pair;

/// Reads source and target from a tab-separated file, as `duizhao export` and others write it.
///
/// A first line that names its columns `source` and `target` is skipped, and its escapes (`\t`,
/// `\n`) are read.
public final class PairsTable {

  /// A pair with the number of its line, from 0.
  public record Row(int line, Pair pair) {}

  private PairsTable() {}

  /// The pairs of a file, empty lines left out.
  ///
  /// @throws UserException when it cannot be read, or a line has no tab
  public static List<Row> read(Path file) {
    String text;
    try {
      text = new TextDecoder().decode(Files.readAllBytes(file), file.toString()).text();
    } catch (IOException unreadable) {
      throw new UserException(file + ": the file cannot be read; check the path", unreadable);
    }
    List<Row> rows = new ArrayList<>();
    String[] lines = text.split("\r?\n", -1);
    boolean headed = lines[0].startsWith("source\ttarget");
    for (int i = headed ? 1 : 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        rows.add(new Row(i, pair(file, i, lines[i], headed)));
      }
    }
    return List.copyOf(rows);
  }

  private static Pair pair(Path file, int line, String text, boolean escaped) {
    String[] cells = text.split("\t", -1);
    if (cells.length < 2) {
      throw new UserException(
          file + ", line " + (line + 1) + ": no tab; write the source, a tab and the translation");
    }
    return escaped
        ? new Pair(unescaped(cells[0]), unescaped(cells[1]))
        : new Pair(cells[0], cells[1]);
  }

  private static String unescaped(String cell) {
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      char next = c == '\\' && i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
      int known = "tnr\\".indexOf(next);
      if (c == '\\' && known >= 0) {
        text.append("\t\n\r\\".charAt(known));
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
