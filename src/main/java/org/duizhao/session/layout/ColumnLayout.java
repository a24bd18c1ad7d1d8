package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.duizhao.format.read.Cell;
import org.duizhao.format.read.Contents;
import org.duizhao.format.read.Paragraph;
import org.duizhao.format.read.Part;
import org.duizhao.format.read.Row;
import org.duizhao.format.read.Table;

/// Two columns of one or several tables. Tables of the same width share their columns; what stands
/// in none of the two columns is left out.
final class ColumnLayout implements LayoutReader {

  private final Optional<int[]> named;

  /// Columns that are found out.
  ColumnLayout() {
    this.named = Optional.empty();
  }

  /// Columns the user names, counted from 0.
  ColumnLayout(int one, int other) {
    this.named = Optional.of(new int[] {one, other});
  }

  @Override
  public Optional<Bitext> read(Contents contents) {
    Contents tabled = TabbedLines.asTable(contents);
    Map<Integer, List<Table>> byWidth = new TreeMap<>();
    tabled.tables().forEach(t -> byWidth.computeIfAbsent(t.width(), w -> new ArrayList<>()).add(t));
    Map<Integer, Columns> columns = new TreeMap<>();
    double good = 0;
    double rows = 0;
    for (Map.Entry<Integer, List<Table>> each : byWidth.entrySet()) {
      TableShape shape = new TableShape(each.getValue());
      Optional<Columns> found =
          named.isPresent() ? shape.columns(named.get()[0], named.get()[1]) : shape.columns();
      if (found.isPresent()) {
        columns.put(each.getKey(), found.get());
        double count = each.getValue().stream().mapToInt(table -> table.rows().size()).sum();
        good += count * shape.purity(found.get());
        rows += count;
      }
    }
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Reading(columns).of(tabled, good / Math.max(1, rows)));
  }

  /// One file being read by columns that are known.
  private static final class Reading {

    private final Map<Integer, Columns> columns;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private double inside;
    private double outside;

    Reading(Map<Integer, Columns> columns) {
      this.columns = columns;
    }

    Bitext of(Contents contents, double purity) {
      for (Part part : contents.parts()) {
        switch (part) {
          case Paragraph paragraph -> leaveOut(paragraph.text());
          case Table table -> read(table);
        }
      }
      double covered = inside / Math.max(1, inside + outside);
      // A column of comments or a cover page may be as long as a third of the text.
      double confidence = purity * Math.min(1, 1.5 * covered);
      Columns main = columns.values().iterator().next();
      Layout layout = new Layout(LayoutKind.COLUMNS, confidence, Optional.of(main));
      return new Bitext(layout, stretches, leftOut);
    }

    private void leaveOut(String text) {
      if (!text.isEmpty()) {
        leftOut.add(text);
        outside += Length.of(text);
      }
    }

    private void read(Table table) {
      Columns which = columns.get(table.width());
      List<Row> body = TableShape.body(table);
      if (which == null) {
        table.rows().forEach(row -> row.texts().forEach(this::leaveOut));
        return;
      }
      for (Row row : body) {
        read(row, which);
      }
    }

    private void read(Row row, Columns which) {
      if (TableShape.isSpanned(row, which)) {
        row.texts().forEach(this::leaveOut);
        return;
      }
      List<String> chinese = lines(row.text(which.chinese()));
      List<String> english = lines(row.text(which.english()));
      String speaker = which.speaker().isPresent() ? row.text(which.speaker().getAsInt()) : "";
      for (int i = 0; i < row.cells().size(); i++) {
        boolean used =
            i == which.chinese() || i == which.english() || which.speaker().orElse(-1) == i;
        if (!used && row.text(i).chars().anyMatch(Character::isLetter)) {
          leaveOut(row.text(i));
        }
      }
      inside += Length.of(chinese) + Length.of(english);
      boolean lacking = isLacking(row, which.chinese()) || isLacking(row, which.english());
      boolean goesOn = lacking && !stretches.isEmpty();
      if (goesOn) {
        Stretch before = stretches.removeLast();
        add(joined(before.chinese(), chinese), joined(before.english(), english), before.speaker());
      } else if (!chinese.isEmpty() || !english.isEmpty()) {
        add(chinese, english, speaker);
      }
    }

    /// Whether the cell is one with the cell above it.
    private static boolean isLacking(Row row, int column) {
      return row.text(column).isEmpty() && row.cell(column).merge() == Cell.Merge.ABOVE;
    }

    private void add(List<String> chinese, List<String> english, String speaker) {
      double apart = Length.distance(Length.of(chinese), Length.of(english));
      double confidence = chinese.isEmpty() || english.isEmpty() ? 0.9 : apart > 1.2 ? 0.6 : 0.98;
      stretches.add(new Stretch(chinese, english, confidence, speaker));
    }

    private static List<String> joined(List<String> one, List<String> other) {
      List<String> all = new ArrayList<>(one);
      all.addAll(other);
      return all;
    }

    private static List<String> lines(String cell) {
      return cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
  }
}
