package org.duizhao.session.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.duizhao.format.PairRow;
import org.duizhao.format.PairRows;
import org.duizhao.format.TmxReader;
import org.duizhao.format.TmxUnit;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.UnitOrigin;

/// A file of units, read one by one: TMX, or one of the program's own tables. For one thread.
interface UnitFile extends AutoCloseable {

  /// Files that say so name the documents of their units themselves.
  String OWN = "Duizhao";

  /// The pairs of the file's next unit, none where it has no Chinese or no English; nothing at the
  /// end.
  Optional<List<MemoryUnit>> next();

  long bytesRead();

  @Override
  void close() throws IOException;

  /// Opens a file; its ending says what it is, and is TMX where it says nothing.
  ///
  /// @param origin of all units; without one, what the file says of each
  /// @param notices hears what is wrong with the file and does no harm
  static UnitFile open(Path file, Optional<UnitOrigin> origin, Consumer<String> notices)
      throws IOException {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String shown = file.toString();
    return switch (ending) {
      case "tsv", "tab" ->
          new Rows(PairRows.table(Files.newInputStream(file), shown, true), name, origin);
      case "csv" ->
          new Rows(PairRows.table(Files.newInputStream(file), shown, false), name, origin);
      case "jsonl", "ndjson" ->
          new Rows(PairRows.jsonLines(Files.newInputStream(file), shown), name, origin);
      default -> {
        TmxReader reader = new TmxReader(Files.newInputStream(file), shown, notices);
        boolean own = reader.header().get("o-tmf").equals(OWN);
        yield new Tmx(reader, new TmxPairs(own ? "" : name, origin));
      }
    };
  }

  /// Units of a TMX file.
  record Tmx(TmxReader reader, TmxPairs pairs) implements UnitFile {

    @Override
    public Optional<List<MemoryUnit>> next() {
      Optional<TmxUnit> unit = reader.next();
      return unit.map(pairs::of);
    }

    @Override
    public long bytesRead() {
      return reader.bytesRead();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  /// Pairs of a table, Chinese first.
  ///
  /// @param name the document of those that name none
  record Rows(PairRows rows, String name, Optional<UnitOrigin> origin) implements UnitFile {

    @Override
    public Optional<List<MemoryUnit>> next() {
      Optional<PairRow> row = rows.next();
      return row.map(this::units);
    }

    private List<MemoryUnit> units(PairRow row) {
      if (row.source().isBlank() || row.target().isBlank()) {
        return List.of();
      }
      String document = row.document().isEmpty() ? name : row.document();
      return List.of(
          MemoryUnit.of(row.source(), row.target(), "zh", "en")
              .withContext(new MemoryUnit.Context(document, "", "", ""))
              .withOrigin(origin.orElse(UnitOrigin.FILE))
              .withNote(row.note()));
    }

    @Override
    public long bytesRead() {
      return rows.bytesRead();
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }
}
