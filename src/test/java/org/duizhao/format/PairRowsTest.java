package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables and JSON Lines give the pairs that stand in them, or say where they are wrong.
class PairRowsTest {

  @Test
  void a_table_gives_the_cells_that_were_written() throws IOException {
    assertThat(
            read(
                "csv",
                """
                id,Target,source,note,document
                1,"He said ""no"", and left.",他說「不」。,,a.txt

                2,"two
                lines",兩行,N,
                3,short
                """))
        .containsExactly(
            new PairRow("他說「不」。", "He said \"no\", and left.", "a.txt", ""),
            new PairRow("兩行", "two\nlines", "", "N"),
            new PairRow("", "short", "", ""));
    assertThat(read("tsv", "source\ttarget\na\\tb\\\\n\\nc\\x\t\"quoted\"\r\n"))
        .containsExactly(new PairRow("a\tb\\n\nc\\x", "\"quoted\"", "", ""));
  }

  @Test
  void only_a_file_for_spreadsheets_loses_the_apostrophe_before_a_formula() throws IOException {
    String table = "source,target\n'=1,'=1\n'n,'n\n''=,''=\n";
    assertThat(read("csv", table)).extracting(PairRow::source).containsExactly("'=1", "'n", "''=");
    assertThat(read("csv", "\uFEFF" + table))
        .extracting(PairRow::source)
        .containsExactly("=1", "'n", "'=");
  }

  @Test
  void json_lines_give_their_pairs() throws IOException {
    assertThat(
            read(
                "jsonl",
                """
                {"document":"a","source":"好","target":"good","note":"n","terms":[]}

                {"target":"\\u0041","source":"甲"}
                """))
        .containsExactly(new PairRow("好", "good", "a", "n"), new PairRow("甲", "A", "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          csv   | zh,en                            | f:1:1: the first row does not name the columns source and target; put their names above the Chinese and the English column
          csv   | ``                               | f:1:1: the first row does not name the columns source and target; put their names above the Chinese and the English column
          csv   | source,target/a,b/"c,d/e         | f:3:1: a quotation mark opens a cell here and is never closed
          jsonl | {"source":"a","target":"b"}/{"s" | f:2:1: broken JSON
          jsonl | {"source":"a"}                   | f:1:1: a line must be an object with "source" and "target"
          jsonl | [1]                              | f:1:1: a line must be an object with "source" and "target"
          """)
  void a_broken_file_says_where_and_why(String form, String text, String message) {
    assertThatThrownBy(() -> read(form, text.replace('/', '\n')))
        .isInstanceOf(BrokenFile.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void another_encoding_than_utf_8_is_told() {
    byte[] bytes = "source\ttarget\n好\tgood\n".getBytes(Charset.forName("GB18030"));
    assertThatThrownBy(() -> read("tsv", bytes))
        .isInstanceOf(BrokenFile.class)
        .hasMessageContaining("is not UTF-8");
  }

  private static List<PairRow> read(String form, String text) throws IOException {
    return read(form, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<PairRow> read(String form, byte[] bytes) throws IOException {
    List<PairRow> all = new ArrayList<>();
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try (PairRows rows =
        form.equals("jsonl")
            ? PairRows.jsonLines(in, "f")
            : PairRows.table(in, "f", form.equals("tsv"))) {
      Optional<PairRow> row = rows.next();
      while (row.isPresent()) {
        all.add(row.get());
        row = rows.next();
      }
      assertThat(rows.bytesRead()).isEqualTo(bytes.length);
    }
    return all;
  }
}
