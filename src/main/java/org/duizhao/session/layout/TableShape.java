package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.duizhao.format.read.Cell;
import org.duizhao.format.read.Row;
import org.duizhao.format.read.Table;
import org.duizhao.language.LanguageDetector;
import org.duizhao.language.TextLanguage;

/// Finds out which columns of tables that belong together hold Chinese, English and speakers.
final class TableShape {

  private static final int MOST_COLUMNS = 24;
  private static final int LONGEST_SPEAKER = 24;

  private final List<Row> rows;
  private final List<String> heads;
  private final int width;
  private final TextLanguage[][] languages;

  /// @param tables of the same number of columns
  TableShape(List<Table> tables) {
    this.rows = tables.stream().flatMap(table -> body(table).stream()).toList();
    this.heads = tables.isEmpty() ? List.of() : heads(tables.getFirst());
    this.width = Math.min(MOST_COLUMNS, tables.stream().mapToInt(Table::width).max().orElse(0));
    this.languages = new TextLanguage[rows.size()][width];
    for (int i = 0; i < rows.size(); i++) {
      for (int column = 0; column < width; column++) {
        languages[i][column] = LanguageDetector.of(rows.get(i).text(column));
      }
    }
  }

  /// The rows below the header.
  static List<Row> body(Table table) {
    return hasHeader(table) ? table.rows().subList(1, table.rows().size()) : table.rows();
  }

  private static List<String> heads(Table table) {
    return hasHeader(table) ? table.rows().getFirst().texts() : List.of();
  }

  /// Whether the first row names the columns: most of its cells are known heads.
  static boolean hasHeader(Table table) {
    if (table.rows().size() < 2) {
      return false;
    }
    List<String> cells =
        table.rows().getFirst().texts().stream().filter(cell -> !cell.isEmpty()).toList();
    long known = cells.stream().filter(ColumnHeaders::isKnown).count();
    return known > 0 && 2 * known >= cells.size();
  }

  /// The pair of columns with the most rows that are Chinese in the one and English in the other.
  Optional<Columns> columns() {
    int chinese = -1;
    int english = -1;
    double most = 0;
    for (int zh = 0; zh < width; zh++) {
      for (int en = 0; en < width; en++) {
        double score = zh == en ? 0 : together(zh, en) * trust(zh, true) * trust(en, false);
        if (score > most * 1.0001) {
          most = score;
          chinese = zh;
          english = en;
        }
      }
    }
    return chinese < 0
        ? Optional.empty()
        : Optional.of(new Columns(chinese, english, speaker(chinese, english)));
  }

  /// The two columns the user names, put in order by what they hold.
  Optional<Columns> columns(int one, int other) {
    if (one >= width || other >= width) {
      return Optional.empty();
    }
    boolean swapped = together(other, one) > together(one, other);
    int chinese = swapped ? other : one;
    int english = swapped ? one : other;
    return Optional.of(new Columns(chinese, english, speaker(chinese, english)));
  }

  private double together(int zh, int en) {
    double sum = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (languages[i][zh] == TextLanguage.CHINESE && languages[i][en] == TextLanguage.ENGLISH) {
        double shorter = Math.min(Length.of(rows.get(i).text(zh)), Length.of(rows.get(i).text(en)));
        sum += Math.sqrt(1 + shorter);
      }
    }
    return sum;
  }

  private double trust(int column, boolean chinese) {
    String head = column < heads.size() ? heads.get(column) : "";
    if (ColumnHeaders.isOther(head)) {
      return 0.4;
    }
    boolean named = chinese ? ColumnHeaders.isChinese(head) : ColumnHeaders.isEnglish(head);
    return named ? 1.5 : 1;
  }

  /// A column of short cells, most of them filled, that come back.
  private OptionalInt speaker(int chinese, int english) {
    for (int column = 0; column < width; column++) {
      if (column != chinese && column != english && isSpeaker(column)) {
        return OptionalInt.of(column);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isSpeaker(int column) {
    String head = column < heads.size() ? heads.get(column) : "";
    if (ColumnHeaders.isSpeaker(head)) {
      return true;
    }
    if (ColumnHeaders.isKnown(head)) {
      return false;
    }
    List<String> filled = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).text(column);
      if (!text.isEmpty()) {
        filled.add(text);
        if (text.length() > LONGEST_SPEAKER || languages[i][column] == TextLanguage.NONE) {
          return false;
        }
      }
    }
    Set<String> distinct = new HashSet<>(filled);
    return filled.size() >= 3
        && 2 * distinct.size() <= filled.size()
        && 3 * filled.size() >= rows.size();
  }

  /// Whether one cell spans both columns: a heading, or who speaks next.
  static boolean isSpanned(Row row, Columns columns) {
    int right = Math.max(columns.chinese(), columns.english());
    return row.cell(right).merge() == Cell.Merge.LEFT;
  }

  /// The share of the body's rows in which the two columns hold what they should, or nothing.
  double purity(Columns columns) {
    int good = 0;
    int all = 0;
    for (int i = 0; i < rows.size(); i++) {
      TextLanguage zh = languages[i][columns.chinese()];
      TextLanguage en = languages[i][columns.english()];
      boolean spanned = isSpanned(rows.get(i), columns);
      if (!spanned && (zh != TextLanguage.NONE || en != TextLanguage.NONE)) {
        all++;
        boolean wrong =
            zh == TextLanguage.ENGLISH
                || en == TextLanguage.CHINESE
                || zh == TextLanguage.OTHER
                || en == TextLanguage.OTHER;
        good += wrong ? 0 : 1;
      }
    }
    return all == 0 ? 0 : (double) good / all;
  }
}
