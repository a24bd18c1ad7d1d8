package org.duizhao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The order of segments on disk against a plain list.
class SegmentTableTest {

  @TempDir Path temp;

  private Connection connection;
  private SegmentTable table;
  private final List<Segment> expected = new ArrayList<>();
  private int made;

  @BeforeEach
  void make_a_document() throws Exception {
    connection = Database.create(temp.resolve("project.db"));
    new DocumentTable(connection).add(new Document("d", "d.txt", "text", Segments.of(List.of())));
    table = new SegmentTable(connection, 1);
    connection.setAutoCommit(false);
  }

  @AfterEach
  void close() throws Exception {
    connection.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void any_splices_leave_the_order_of_a_plain_list(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      int at = random.nextInt(expected.size() + 1);
      int removed = random.nextInt(Math.min(3, expected.size() - at) + 1);
      splice(at, removed, random.nextInt(4));
    }
    assertThat(read()).isEqualTo(expected);
  }

  @Test
  void a_thousand_segments_can_be_put_into_one_gap() throws Exception {
    splice(0, 0, 500);
    for (int i = 0; i < 1000; i++) {
      splice(250, 0, 1);
    }
    assertThat(read()).isEqualTo(expected);
  }

  @Test
  void many_can_be_put_at_the_start_and_at_the_end() throws Exception {
    splice(0, 0, 3);
    for (int i = 0; i < 200; i++) {
      splice(0, 0, 2);
      splice(expected.size(), 0, 2);
    }
    assertThat(read()).isEqualTo(expected);
  }

  private void splice(int at, int removed, int inserted) throws Exception {
    String left = at == 0 ? null : expected.get(at - 1).id();
    String right = at + removed == expected.size() ? null : expected.get(at + removed).id();
    List<Segment> come = new ArrayList<>();
    for (int i = 0; i < inserted; i++) {
      come.add(Segment.untranslated("s" + made++, 0, Kind.SENTENCE, "", "句", new Span(0, 1)));
    }
    List<Segment> range = expected.subList(at, at + removed);
    table.splice(left, List.copyOf(range), come, right);
    range.clear();
    expected.addAll(at, come);
  }

  private List<Segment> read() throws Exception {
    return new DocumentTable(connection).read().getFirst().segments();
  }
}
