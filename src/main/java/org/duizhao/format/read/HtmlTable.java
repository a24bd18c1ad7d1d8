package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/// A table of a web page. One that lays out the page (it holds other tables or headings, or is a
/// single column) is none.
final class HtmlTable {

  private static final int MOST_SPAN = 64;

  private HtmlTable() {}

  static boolean isTable(Element element) {
    if (!element.normalName().equals("table")
        || element.selectFirst("table table, h1, h2") != null) {
      return false;
    }
    return element.select("tr").stream().anyMatch(row -> row.select("> td, > th").size() > 1);
  }

  static Table of(Element table) {
    List<Element> rows = table.select("tr");
    List<SortedMap<Integer, Cell>> grid = new ArrayList<>();
    rows.forEach(row -> grid.add(new TreeMap<>()));
    for (int i = 0; i < rows.size(); i++) {
      int column = 0;
      for (Element cell : rows.get(i).select("> td, > th")) {
        while (grid.get(i).containsKey(column)) {
          column++;
        }
        fill(grid, i, column, cell);
      }
    }
    List<Row> read = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      Row row = new Row(i + 1, cells(grid.get(i)));
      if (!row.isEmpty()) {
        read.add(row);
      }
    }
    return new Table("", read);
  }

  private static List<Cell> cells(SortedMap<Integer, Cell> placed) {
    List<Cell> cells = new ArrayList<>();
    placed.forEach(
        (column, cell) -> {
          while (cells.size() < column) {
            cells.add(Cell.EMPTY);
          }
          cells.add(cell);
        });
    return cells;
  }

  private static void fill(List<SortedMap<Integer, Cell>> grid, int row, int column, Element cell) {
    int down = Math.min(grid.size() - row, span(cell.attr("rowspan")));
    int right = span(cell.attr("colspan"));
    for (int i = 0; i < down; i++) {
      for (int j = 0; j < right; j++) {
        Cell here = i > 0 ? Cell.ABOVE : j > 0 ? Cell.LEFT : Cell.of(text(cell));
        grid.get(row + i).putIfAbsent(column + j, here);
      }
    }
  }

  private static int span(String value) {
    return value.matches("[1-9]\\d{0,3}") ? Math.min(MOST_SPAN, Integer.parseInt(value)) : 1;
  }

  private static String text(Element cell) {
    StringBuilder lines = new StringBuilder();
    for (Part part : new HtmlParts().of(cell)) {
      if (part instanceof Paragraph paragraph) {
        lines.append(lines.isEmpty() ? "" : "\n").append(paragraph.text());
      }
    }
    return lines.toString();
  }
}
