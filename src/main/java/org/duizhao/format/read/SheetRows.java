package org.duizhao.format.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Collects the rows of one sheet. Rows without any text are left out, and so are columns beyond
/// the 256th.
final class SheetRows implements Xml.Handler {

  /// Excel's own bound; what lies outside is damage.
  private static final int MOST_ROWS = 1_048_576;

  /// No text lies further right, and a stray cell at the far edge would make every row long.
  private static final int MOST_COLUMNS = 256;

  private final List<String> strings;
  private final NumberFormats formats;
  private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
  private final StringBuilder value = new StringBuilder();
  private List<Cell> row = new ArrayList<>();
  private int number;
  private int column = -1;
  private String type = "";
  private String style = "";
  private boolean inValue;
  private boolean inReading;

  SheetRows(List<String> strings, NumberFormats formats) {
    this.strings = strings;
    this.formats = formats;
  }

  List<Row> rows() {
    List<Row> all = new ArrayList<>();
    rows.forEach((at, cells) -> all.add(new Row(at, cells)));
    return all.stream().filter(each -> !each.isEmpty()).toList();
  }

  @Override
  public void start(String element, Xml.Attributes attributes) {
    switch (element) {
      case "row" -> {
        String at = attributes.get("r");
        number = at.isEmpty() ? number + 1 : Integer.parseInt(at);
        row = new ArrayList<>();
        column = -1;
      }
      case "c" -> {
        String place = attributes.get("r");
        column = place.isEmpty() ? column + 1 : columnOf(place);
        type = attributes.get("t");
        style = attributes.get("s");
        value.setLength(0);
      }
      case "rPh" -> inReading = true;
      case "v", "t" -> inValue = !inReading;
      case "mergeCell" -> merge(attributes.get("ref"));
      default -> {}
    }
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "v", "t" -> inValue = false;
      case "rPh" -> inReading = false;
      case "c" -> put(row, column, Cell.of(shown()));
      case "row" -> rows.put(number, row);
      default -> {}
    }
  }

  @Override
  public void text(String characters) {
    if (inValue) {
      value.append(characters);
    }
  }

  private String shown() {
    String raw = value.toString();
    return switch (type) {
      case "s" -> {
        int index = raw.isEmpty() ? -1 : Integer.parseInt(raw.strip());
        yield index >= 0 && index < strings.size() ? strings.get(index) : "";
      }
      case "b" -> raw.equals("1") ? "TRUE" : "FALSE";
      case "str", "inlineStr", "e", "d" -> raw;
      default -> raw.isBlank() ? "" : formats.shown(raw.strip(), style);
    };
  }

  /// Marks the cells of `B2:C4` as continuing its first.
  private void merge(String range) {
    int colon = range.indexOf(':');
    if (colon < 0) {
      return;
    }
    String first = range.substring(0, colon);
    String last = range.substring(colon + 1);
    int top = rowOf(first);
    int left = columnOf(first);
    for (Map.Entry<Integer, List<Cell>> each :
        rows.subMap(top, true, rowOf(last), true).entrySet()) {
      for (int at = left; at <= Math.min(columnOf(last), MOST_COLUMNS - 1); at++) {
        if (each.getKey() != top || at != left) {
          put(each.getValue(), at, each.getKey() == top ? Cell.LEFT : Cell.ABOVE);
        }
      }
    }
  }

  private static void put(List<Cell> cells, int at, Cell cell) {
    if (at >= MOST_COLUMNS) {
      return;
    }
    while (cells.size() <= at) {
      cells.add(Cell.EMPTY);
    }
    cells.set(at, cell);
  }

  private static int columnOf(String place) {
    int column = 0;
    for (int i = 0; i < Math.min(3, place.length()) && Character.isLetter(place.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
    }
    if (column < 1) {
      throw new NumberFormatException("No column " + place);
    }
    return column - 1;
  }

  private static int rowOf(String place) {
    int row = Integer.parseInt(place.replaceFirst("^[A-Za-z]+", ""));
    if (row < 1 || row > MOST_ROWS) {
      throw new NumberFormatException("No row " + place);
    }
    return row;
  }
}
