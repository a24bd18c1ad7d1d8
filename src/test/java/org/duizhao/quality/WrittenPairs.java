package org.duizhao.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The pairs written for the checks: some with one planted error each, some correct.
///
/// @param half `development` for the half the checks were tuned on, `final` for the other
/// @param planted the check that must find the error; null for a correct pair
public record WrittenPairs(String half, String domain, @Nullable CheckId planted, Pair pair) {

  /// The pairs with one planted error each.
  public static List<WrittenPairs> withErrors() {
    return read("planted.tsv").stream()
        .map(
            cells ->
                new WrittenPairs(
                    cells[0],
                    cells[1],
                    CheckId.of(cells[2]).orElseThrow(),
                    new Pair(cells[3], cells[4])))
        .toList();
  }

  /// The correct ones.
  public static List<WrittenPairs> withoutErrors() {
    return read("correct.tsv").stream()
        .map(cells -> new WrittenPairs(cells[0], cells[1], null, new Pair(cells[2], cells[3])))
        .toList();
  }

  private static List<String[]> read(String name) {
    List<String[]> rows = new ArrayList<>();
    try (var in = Objects.requireNonNull(WrittenPairs.class.getResourceAsStream(name), name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n", -1)) {
        if (!line.isEmpty()) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return rows.subList(1, rows.size());
  }
}
