package org.duizhao.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.UserException;
import org.duizhao.session.layout.Bitext;
import org.duizhao.session.layout.Columns;
import org.duizhao.session.layout.Layout;
import org.duizhao.session.layout.LayoutChoice;
import org.duizhao.session.layout.LayoutKind;
import picocli.CommandLine.Option;

/// The options that say how both languages lie in one file.
final class LayoutOption {

  private static final Pattern PAIR = Pattern.compile("([1-9]\\d{0,3}),([1-9]\\d{0,3})");

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "How one file holds both languages: auto (found out), columns, alternating, mixed,"
              + " blocks.")
  private String layout = "auto";

  @Option(
      names = "--columns",
      paramLabel = "A,B",
      description = "The two columns of the tables in one file, counted from 1.")
  private String columns = "";

  @Option(
      names = "--rows",
      description = "Keep each row or paragraph of one file as one pair; do not split it.")
  private boolean rows;

  boolean keepsRows() {
    return rows;
  }

  /// What was chosen.
  ///
  /// @throws UserException when it is no layout
  LayoutChoice choice() {
    if (columns.isEmpty()) {
      return layout.equals("auto")
          ? LayoutChoice.AUTO
          : new LayoutChoice(Optional.of(kind()), Optional.empty());
    }
    Matcher pair = PAIR.matcher(columns);
    if (!pair.matches() || pair.group(1).equals(pair.group(2))) {
      throw new UserException(
          "--columns " + columns + ": give two different columns counted from 1, such as 2,3");
    }
    if (!layout.equals("auto") && kind() != LayoutKind.COLUMNS) {
      throw new UserException("--columns goes with --layout columns, not " + layout);
    }
    int one = Integer.parseInt(pair.group(1)) - 1;
    int other = Integer.parseInt(pair.group(2)) - 1;
    return new LayoutChoice(
        Optional.of(LayoutKind.COLUMNS), Optional.of(new LayoutChoice.ColumnPair(one, other)));
  }

  private LayoutKind kind() {
    for (LayoutKind kind : LayoutKind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(layout)) {
        return kind;
      }
    }
    throw new UserException(
        "--layout " + layout + ": give auto, columns, alternating, mixed or blocks");
  }

  /// Everything here that an output depends on, as one line.
  String asText() {
    return layout + " " + columns + " " + rows;
  }

  /// The layout found, for the user to see.
  static String told(Bitext bitext) {
    Layout found = bitext.layout();
    String where = found.columns().map(LayoutOption::told).orElse("");
    return String.format(
        Locale.ROOT,
        "%s%s, confidence %.2f; %d pieces, %d of them on both sides, %d left out",
        found.kind().name().toLowerCase(Locale.ROOT),
        where,
        found.confidence(),
        bitext.stretches().size(),
        bitext.paired(),
        bitext.leftOut().size());
  }

  private static String told(Columns columns) {
    String speaker =
        columns.speaker().isPresent() ? ", speakers in " + (columns.speaker().getAsInt() + 1) : "";
    return " "
        + (columns.chinese() + 1)
        + " (Chinese) and "
        + (columns.english() + 1)
        + " (English)"
        + speaker;
  }
}
