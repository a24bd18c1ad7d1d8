package org.duizhao.session.terms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duizhao.core.UserException;
import org.duizhao.format.TextDecoder;
import org.duizhao.format.read.DelimitedReader;
import org.duizhao.format.read.Table;
import org.duizhao.format.read.XlsxReader;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryText;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.exchange.Imported;
import org.duizhao.glossary.exchange.TableLine;
import org.duizhao.glossary.exchange.TbxReader;
import org.duizhao.glossary.exchange.TermColumns;
import org.duizhao.glossary.exchange.TermTable;
import org.duizhao.glossary.exchange.UtxFile;

/// A file of terms as it was read: CSV, TSV, XLSX, TBX, UTX or JSON, known by what is in it.
///
/// @param format `table`, `xlsx`, `tbx`, `utx` or `json`
/// @param rows of a table, its header among them; empty for the other formats
/// @param columns which column of the table holds what
/// @param imported the terms, read with these columns
public record TermFile(
    String format, List<TableLine> rows, Optional<TermColumns> columns, Imported imported) {

  private static final int START = 4096;

  public TermFile {
    rows = List.copyOf(rows);
  }

  /// Reads a file.
  ///
  /// @throws UserException when it cannot be read or is of no such format
  public static TermFile read(Path file) {
    try {
      return read(Files.readAllBytes(file), file);
    } catch (NoSuchFileException missing) {
      throw new UserException(file + ": there is no such file; check the path", missing);
    } catch (IOException unreadable) {
      throw new UserException(
          file + ": the file cannot be read (" + unreadable.getMessage() + ")", unreadable);
    }
  }

  /// The terms of files of any of these formats, in order.
  ///
  /// @throws UserException when one cannot be read or has none
  public static List<Term> terms(List<Path> files) {
    List<Term> terms = new ArrayList<>();
    for (Path file : files) {
      List<Imported.Placed> read = read(file).imported().terms();
      if (read.isEmpty()) {
        throw new UserException(file + ": no terms found; the first row should name its columns");
      }
      read.forEach(each -> terms.add(each.term()));
    }
    return List.copyOf(terms);
  }

  private static TermFile read(byte[] bytes, Path file) {
    String name = file.toString();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return table("xlsx", largest(new XlsxReader().read(bytes, name).tables(), name));
    }
    String start = new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
    String plain = start.replace("\0", "").replaceFirst("^[^\\x21-\\x7e]+", "").stripLeading();
    String ascii = plain.startsWith("ï»¿") ? plain.substring(3).stripLeading() : plain;
    String ending = name.toLowerCase(Locale.ROOT);
    if (ascii.startsWith("<") || TbxReader.isTbx(plain)) {
      return new TermFile("tbx", List.of(), Optional.empty(), TbxReader.read(bytes, name));
    }
    if (ascii.startsWith("{") || ending.endsWith(".json")) {
      return new TermFile("json", List.of(), Optional.empty(), json(bytes, file));
    }
    String text = new TextDecoder().decode(bytes, name).text();
    if (UtxFile.isUtx(text)) {
      return new TermFile("utx", List.of(), Optional.empty(), UtxFile.read(text, name));
    }
    if (text.isBlank()) {
      throw new UserException(name + ": the file is empty; choose one with terms");
    }
    return table("table", new DelimitedReader(ending.endsWith(".csv") ? ',' : '\t').table(text));
  }

  private static Imported json(byte[] bytes, Path file) {
    Glossary glossary = GlossaryText.read(file, bytes).glossary();
    return new Imported(
        glossary.terms().stream().map(term -> new Imported.Placed(0, term)).toList(), List.of());
  }

  private static Table largest(List<Table> tables, String name) {
    return tables.stream()
        .max(Comparator.comparingInt(each -> each.rows().size()))
        .orElseThrow(() -> new UserException(name + ": the workbook has no sheet with a table"));
  }

  private static TermFile table(String format, Table table) {
    List<TableLine> rows =
        table.rows().stream().map(row -> new TableLine(row.number(), row.texts())).toList();
    return new TermFile(format, rows, Optional.empty(), new Imported(List.of(), List.of()))
        .with(TermColumns.guess(rows));
  }

  /// Whether it is a table, whose columns can be chosen.
  public boolean isTable() {
    return columns.isPresent();
  }

  /// The table read with other columns.
  public TermFile with(TermColumns chosen) {
    return new TermFile(format, rows, Optional.of(chosen), TermTable.read(rows, chosen));
  }
}
