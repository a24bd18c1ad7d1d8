package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PairWritersTest {

  private static final PairWriters WRITERS = PairWriters.standard();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          interview.tsv,       tsv
          INTERVIEW.TSV,       tsv
          對照.csv,             csv
          a.b.jsonl,           jsonl
          memory.tmx,          tmx
          对照.md,              md
          interview.xlf,       xliff
          interview.xliff,     xliff
          interview.txt,       txt
          interview.html,      html
          interview.htm,       html
          interview.docx,      docx
          """)
  void a_file_name_tells_the_format(String name, String id) {
    assertThat(WRITERS.forFile(name).map(PairWriter::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({"interview", "interview.xyz", "tsv", "interview.tsv.bak", "''"})
  void a_name_with_no_known_ending_tells_none(String name) {
    assertThat(WRITERS.forFile(name)).isEmpty();
  }

  @Test
  void no_two_formats_share_an_id_or_an_ending() {
    assertThat(WRITERS.all().stream().map(PairWriter::id)).doesNotHaveDuplicates();
    assertThat(WRITERS.all().stream().flatMap(writer -> writer.endings().stream()))
        .doesNotHaveDuplicates()
        .allMatch(ending -> ending.startsWith("."));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void the_same_text_always_gives_the_same_bytes(PairWriter writer) {
    assertThat(Samples.bytes(writer, Samples.interview(), ExportOptions.ALL))
        .isEqualTo(Samples.bytes(writer, Samples.interview(), ExportOptions.ALL));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void the_stream_stays_open_and_everything_is_flushed(PairWriter writer) throws IOException {
    Closable out = new Closable();
    writer.write(Samples.interview(), ExportOptions.ALL, out);
    assertThat(out.closed).isFalse();
    assertThat(out.toByteArray())
        .isEqualTo(Samples.bytes(writer, Samples.interview(), ExportOptions.ALL));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void a_text_of_nothing_can_be_written(PairWriter writer) throws IOException {
    Bilingual nothing = new Bilingual("", "zh", "en", List.of());
    assertThat(writer.write(nothing, ExportOptions.ALL, new ByteArrayOutputStream())).isZero();
  }

  static Stream<PairWriter> writers() {
    return WRITERS.all().stream();
  }

  private static final class Closable extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
