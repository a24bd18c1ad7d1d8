package org.duizhao.glossary.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duizhao.core.UserException;

/// Which column of a table holds what.
///
/// @param columns counted from 0; a column is one field at most
/// @param header whether the first row names the columns
public record TermColumns(Map<TermField, Integer> columns, boolean header) {

  private static final int SAMPLE = 200;
  private static final double MOSTLY = 0.9;
  private static final Pattern TITLE =
      Pattern.compile("\\p{Lu}[^\\p{IsHan}\\d]*\\p{Ll}[^\\p{IsHan}\\d]*|Nr\\.?|No\\.?|ID");

  public TermColumns {
    columns = Map.copyOf(columns);
  }

  /// Guesses them: by the names in the first row, else by which column is Chinese and which not. A
  /// first row of names this program does not know is one without Chinese above a Chinese column,
  /// with Chinese above one of English, or with a word above a column of numbers.
  public static TermColumns guess(List<TableLine> rows) {
    Map<TermField, Integer> named = new EnumMap<>(TermField.class);
    if (!rows.isEmpty()) {
      List<String> first = rows.getFirst().cells();
      for (int column = 0; column < first.size(); column++) {
        Optional<TermField> field = TermField.named(first.get(column));
        if (field.isPresent()) {
          named.putIfAbsent(field.get(), column);
        }
      }
    }
    boolean header =
        named.size() > 1 || isAboveChinese(rows) || isAboveEnglish(rows) || isAboveNumbers(rows);
    Map<TermField, Integer> columns = header ? named : new EnumMap<>(TermField.class);
    complete(columns, header ? rows.subList(1, rows.size()) : rows);
    return new TermColumns(columns, header);
  }

  private static boolean isAboveChinese(List<TableLine> rows) {
    if (rows.size() < 2 || !areTitles(rows.getFirst().cells())) {
      return false;
    }
    List<TableLine> below = rows.subList(1, rows.size());
    List<String> first = rows.getFirst().cells();
    for (int column = 0; column < first.size(); column++) {
      if (!first.get(column).isBlank() && share(below, column, /* chinese= */ true) > MOSTLY) {
        return true;
      }
    }
    return false;
  }

  /// Whether every cell of the first row is Chinese, also that above English.
  private static boolean isAboveEnglish(List<TableLine> rows) {
    if (rows.size() < 2) {
      return false;
    }
    List<TableLine> below = rows.subList(1, rows.size());
    List<String> first = rows.getFirst().cells();
    boolean above = false;
    for (int column = 0; column < first.size(); column++) {
      if (!isHan(first.get(column))) {
        return false;
      }
      above |=
          share(below, column, /* chinese= */ true) == 0
              && share(below, column, /* chinese= */ false) > MOSTLY / 2;
    }
    return above;
  }

  /// Whether cells look like the names of columns: each begins with a capital, none is Chinese or
  /// an acronym, and no two are alike. `AI = artificial intelligence` and `Google = Google` are
  /// terms.
  private static boolean areTitles(List<String> cells) {
    List<String> filled =
        cells.stream().map(String::strip).filter(cell -> !cell.isEmpty()).toList();
    return filled.stream().allMatch(cell -> TITLE.matcher(cell).matches())
        && filled.stream().distinct().count() == filled.size();
  }

  private static boolean isAboveNumbers(List<TableLine> rows) {
    if (rows.size() < 3) {
      return false;
    }
    List<TableLine> below = rows.subList(1, rows.size());
    List<String> first = rows.getFirst().cells();
    for (int column = 0; column < first.size(); column++) {
      if (first.get(column).chars().anyMatch(Character::isLetter) && isNumbers(below, column)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumbers(List<TableLine> rows, int column) {
    return rows.stream().limit(SAMPLE).allMatch(row -> row.cell(column).matches("\\d{1,9}"));
  }

  /// Gives source and target the columns that look like them where no header said so.
  private static void complete(Map<TermField, Integer> columns, List<TableLine> rows) {
    List<Integer> free = new ArrayList<>();
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (int column = 0; column < width; column++) {
      if (!columns.containsValue(column)) {
        free.add(column);
      }
    }
    if (!columns.containsKey(TermField.SOURCE)) {
      take(columns, free, TermField.SOURCE, rows, /* chinese= */ true);
    }
    if (!columns.containsKey(TermField.TARGET)) {
      take(columns, free, TermField.TARGET, rows, /* chinese= */ false);
    }
    if (columns.size() == 2 && free.size() == 1 && !isNumbers(rows, free.getFirst())) {
      columns.put(TermField.NOTE, free.getFirst());
    }
  }

  private static void take(
      Map<TermField, Integer> columns,
      List<Integer> free,
      TermField field,
      List<TableLine> rows,
      boolean chinese) {
    double best = 0;
    Integer found = null;
    for (Integer column : free) {
      double share = share(rows, column, chinese);
      if (share > best) {
        best = share;
        found = column;
      }
    }
    if (found != null) {
      columns.put(field, found);
      free.removeIf(found::equals);
    }
  }

  private static double share(List<TableLine> rows, int column, boolean chinese) {
    long fitting =
        rows.stream()
            .limit(SAMPLE)
            .map(row -> row.cell(column))
            .filter(cell -> !cell.isEmpty() && isHan(cell) == chinese)
            .filter(cell -> chinese || cell.chars().anyMatch(Character::isLetter))
            .count();
    return (double) fitting / Math.max(1, Math.min(SAMPLE, rows.size()));
  }

  private static boolean isHan(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  /// The columns as a user names them: `source=2,target=1,note=4`, counted from 1, or by the names
  /// of a header row.
  ///
  /// @throws UserException when a field or column is not known
  public static TermColumns parse(String spelled, List<TableLine> rows) {
    TermColumns guess = guess(rows);
    List<String> header =
        rows.isEmpty() ? List.of() : rows.getFirst().cells().stream().map(String::strip).toList();
    Map<TermField, Integer> columns = new EnumMap<>(TermField.class);
    boolean named = false;
    for (String part : spelled.split(",", -1)) {
      String[] sides = part.split("=", 2);
      TermField field =
          TermField.named(sides[0].replace('-', ' '))
              .orElseThrow(
                  () -> new UserException("--columns: “" + part + "” names no field; " + FORM));
      String column = sides.length < 2 ? "" : sides[1].strip();
      int at = column.matches("\\d{1,4}") ? Integer.parseInt(column) - 1 : header.indexOf(column);
      if (at < 0) {
        throw new UserException("--columns: there is no column “" + column + "”; " + FORM);
      }
      named |= !column.matches("\\d{1,4}");
      columns.put(field, at);
    }
    if (!columns.containsKey(TermField.SOURCE)) {
      throw new UserException("--columns: no column is the source; " + FORM);
    }
    return new TermColumns(columns, guess.header || named);
  }

  private static final String FORM = "write it as source=1,target=2,note=3";

  /// The same with another field in a column, or none.
  public TermColumns with(int column, Optional<TermField> field) {
    Map<TermField, Integer> now = new EnumMap<>(TermField.class);
    columns.forEach(
        (each, at) -> {
          if (at != column && !field.equals(Optional.of(each))) {
            now.put(each, at);
          }
        });
    field.ifPresent(each -> now.put(each, column));
    return new TermColumns(now, header);
  }

  public TermColumns withHeader(boolean value) {
    return new TermColumns(columns, value);
  }

  /// What a column holds.
  public Optional<TermField> field(int column) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  Optional<String> cell(TableLine row, TermField field) {
    return Optional.ofNullable(columns.get(field)).map(row::cell);
  }

  /// The rows that hold terms.
  List<TableLine> body(List<TableLine> rows) {
    return header && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
  }
}
