package org.duizhao.session.terms.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.quality.Pair;
import org.junit.jupiter.api.Test;

/// Names of people and works, each rendered in one way by three pairs and in another by a fourth.
class PlantedNamesTest {

  private static final List<String[]> ROWS = rows();
  private static final LedgerCheck CHECK = new LedgerCheck(ledger());

  @Test
  void every_name_that_departs_from_the_other_pairs_is_told() {
    assertThat(ROWS.stream().filter(row -> row[0].equals("wrong")))
        .hasSizeGreaterThanOrEqualTo(10)
        .filteredOn(row -> CHECK.check(new Pair(row[1], row[2])).isEmpty())
        .extracting(row -> row[2])
        .isEmpty();
  }

  @Test
  void nothing_is_said_of_the_pairs_that_agree() {
    assertThat(ROWS.stream().filter(row -> row[0].equals("right")))
        .flatExtracting(row -> CHECK.check(new Pair(row[1], row[2])))
        .isEmpty();
  }

  private static NameLedger ledger() {
    List<Segment> segments = new ArrayList<>();
    for (String[] row : ROWS) {
      segments.add(
          Segment.untranslated(
                  "s" + segments.size(), 0, Kind.SENTENCE, "", row[1], new Span(0, row[1].length()))
              .withTarget(row[2])
              .withState(State.TRANSLATED));
    }
    Document document = new Document("d", "names.txt", "text", Segments.of(segments));
    return NameLedger.of(
        new Project("Names", "zh-Hant", "en", List.of(), List.of(document)),
        List.of(),
        new Cancel());
  }

  private static List<String[]> rows() {
    try (InputStream in =
        Objects.requireNonNull(
            PlantedNamesTest.class.getResourceAsStream("/org/duizhao/quality/names.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
