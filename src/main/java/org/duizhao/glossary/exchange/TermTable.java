package org.duizhao.glossary.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.jspecify.annotations.Nullable;

/// Terms as the rows of a table: one term a row, several values of a cell parted by bars.
public final class TermTable {

  private TermTable() {}

  /// Reads the terms.
  public static Imported read(List<TableLine> rows, TermColumns columns) {
    List<Imported.Placed> terms = new ArrayList<>();
    List<ImportNote> notes = new ArrayList<>();
    int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    for (TableLine each : columns.body(rows)) {
      TableLine row = OpenQuotes.closed(each, width, notes);
      if (row.cells().stream().allMatch(String::isBlank)) {
        continue;
      }
      List<String> sources = list(row, columns, TermField.SOURCE);
      if (sources.isEmpty()) {
        notes.add(
            new ImportNote(
                row.number(), ImportNote.Kind.NO_SOURCE, String.join(" | ", row.cells()).strip()));
      } else {
        terms.add(new Imported.Placed(row.number(), term(row, columns, sources, notes)));
      }
    }
    return new Imported(terms, notes);
  }

  private static Term term(
      TableLine row, TermColumns columns, List<String> sources, List<ImportNote> notes) {
    List<String> targets = list(row, columns, TermField.TARGET);
    return new Term(
        sources.getFirst(),
        joined(rest(sources), list(row, columns, TermField.VARIANTS)),
        targets.isEmpty() ? "" : targets.getFirst(),
        joined(rest(targets), list(row, columns, TermField.ALTERNATIVES)),
        list(row, columns, TermField.FORBIDDEN),
        text(row, columns, TermField.PART_OF_SPEECH),
        text(row, columns, TermField.DOMAIN),
        text(row, columns, TermField.NOTE),
        status(row, columns, notes),
        date(row, columns, TermField.CREATED, notes),
        date(row, columns, TermField.CHANGED, notes));
  }

  private static List<String> list(TableLine row, TermColumns columns, TermField field) {
    return ListCell.split(text(row, columns, field));
  }

  private static List<String> rest(List<String> values) {
    return values.isEmpty() ? values : values.subList(1, values.size());
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    second.stream().filter(each -> !all.contains(each)).forEach(all::add);
    return all;
  }

  private static String text(TableLine row, TermColumns columns, TermField field) {
    return columns.cell(row, field).orElse("");
  }

  private static TermStatus status(TableLine row, TermColumns columns, List<ImportNote> notes) {
    String name = text(row, columns, TermField.STATUS);
    return StatusNames.read(name)
        .orElseGet(
            () -> {
              if (!name.isEmpty()) {
                notes.add(new ImportNote(row.number(), ImportNote.Kind.STATUS, name));
              }
              return TermStatus.APPROVED;
            });
  }

  private static @Nullable LocalDate date(
      TableLine row, TermColumns columns, TermField field, List<ImportNote> notes) {
    String date = text(row, columns, field);
    return Dates.read(date, row.number(), notes);
  }

  /// The terms as rows under a header, all fields in the order of [TermField].
  public static List<List<String>> rows(List<Term> terms) {
    List<List<String>> rows = new ArrayList<>(terms.size() + 1);
    rows.add(List.of(TermField.values()).stream().map(TermField::header).toList());
    for (Term term : terms) {
      Map<TermField, String> cells = new EnumMap<>(TermField.class);
      cells.put(TermField.SOURCE, ListCell.escaped(term.source()));
      cells.put(TermField.TARGET, ListCell.escaped(term.target()));
      cells.put(TermField.VARIANTS, ListCell.join(term.variants()));
      cells.put(TermField.ALTERNATIVES, ListCell.join(term.alternatives()));
      cells.put(TermField.FORBIDDEN, ListCell.join(term.forbidden()));
      cells.put(TermField.PART_OF_SPEECH, term.partOfSpeech());
      cells.put(TermField.DOMAIN, term.domain());
      cells.put(TermField.NOTE, term.note());
      cells.put(TermField.STATUS, StatusNames.of(term.status()));
      cells.put(TermField.CREATED, Objects.toString(term.created(), ""));
      cells.put(TermField.CHANGED, Objects.toString(term.changed(), ""));
      rows.add(List.copyOf(cells.values()));
    }
    return rows;
  }

  /// Dates of other programs: the day of `2026-11-28T10:00:00Z`, of `2026/11/28` or `20261128`.
  static final class Dates {

    private Dates() {}

    static @Nullable LocalDate read(String text, int line, List<ImportNote> notes) {
      String plain = text.strip().replace('/', '-').replaceFirst("[T ].*", "");
      if (plain.matches("\\d{8}")) {
        plain = plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6);
      }
      try {
        return plain.isEmpty() ? null : LocalDate.parse(plain);
      } catch (DateTimeException none) {
        notes.add(new ImportNote(line, ImportNote.Kind.DATE, text));
        return null;
      }
    }
  }
}
