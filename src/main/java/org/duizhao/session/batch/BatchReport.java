package org.duizhao.session.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.AtomicFile;
import org.duizhao.core.UserException;

/// The report of a batch, `report.tsv` in its folder. A line is added as soon as a pair is done, so
/// that an interrupted batch knows what it has; at the end the file is written anew in the list's
/// order. Safe for several threads.
public final class BatchReport {

  private static final String HEADER =
      "output\tstatus\tpairs\tunpaired\tconfidence\tmessage\tsource\ttarget\tfingerprint";
  private static final int COLUMNS = 9;

  private final Path file;
  private final Map<String, List<String>> before;

  private BatchReport(Path file, Map<String, List<String>> before) {
    this.file = file;
    this.before = before;
  }

  /// The report of the folder, with what an earlier run left there.
  ///
  /// @throws UserException when it cannot be read
  public static BatchReport in(Path folder) {
    Path file = folder.resolve("report.tsv");
    Map<String, List<String>> before = new HashMap<>();
    if (Files.exists(file)) {
      try {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          List<String> cells = List.of(line.split("\t", -1));
          // A line that was being written when the program was killed is short.
          if (cells.size() == COLUMNS) {
            before.put(cells.getFirst(), cells);
          }
        }
      } catch (IOException failure) {
        throw new UserException(file + ": cannot be read; move it away and start anew", failure);
      }
    }
    return new BatchReport(file, before);
  }

  /// The result of an earlier run, when it was made of the same inputs.
  Optional<BatchResult> unchanged(BatchPair pair, String fingerprint) {
    List<String> cells = before.get(pair.output());
    if (cells == null || !cells.getLast().equals(fingerprint) || fingerprint.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new BatchResult(
              pair,
              BatchResult.Status.UNCHANGED,
              Integer.parseInt(cells.get(2)),
              Integer.parseInt(cells.get(3)),
              Double.parseDouble(cells.get(4)),
              cells.get(5),
              fingerprint));
    } catch (NumberFormatException changedByHand) {
      return Optional.empty();
    }
  }

  /// Adds a line at once.
  synchronized void add(BatchResult result) throws IOException {
    boolean fresh = !Files.exists(file);
    String line = (fresh ? HEADER + "\n" : "") + line(result) + "\n";
    Files.writeString(
        file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /// Writes the whole report anew.
  void finish(List<BatchResult> results) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    results.forEach(result -> lines.add(line(result)));
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }

  /// The report's line for a result.
  public static String line(BatchResult result) {
    BatchPair pair = result.pair();
    return String.join(
        "\t",
        pair.output(),
        result.status().name().toLowerCase(Locale.ROOT),
        Integer.toString(result.pairs()),
        Integer.toString(result.unpaired()),
        String.format(Locale.ROOT, "%.3f", result.confidence()),
        plain(result.message()),
        plain(pair.source().toString()),
        plain(pair.target().map(Path::toString).orElse("")),
        result.fingerprint());
  }

  private static String plain(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
