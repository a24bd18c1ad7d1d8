package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a name typed into a chooser means.
class TypedNameTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.html         | p-findings.html | a.html
          a.html.html    | p-findings.html | a.html
          a.csv.html     | p-findings.html | a.csv
          a.CSV.tbx      | law.tbx         | a.CSV
          v1.final.html  | p-findings.html | v1.final.html
          a              | p-findings.html | a
          a.csv          | p-findings.html | a.csv
          .html          | p.html          | .html
          a.tbx.csv      | law.tbx         | a.tbx.csv
          """)
  void an_ending_typed_before_the_suggested_one_is_the_one_meant(
      String chosen, String suggested, String meant) {
    assertThat(TypedName.of(folder.resolve(chosen), suggested)).isEqualTo(folder.resolve(meant));
  }

  @Test
  void a_file_that_is_there_is_not_written_unasked() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "kept");
    assertThat(List.of(TypedName.of(folder.resolve("a.csv.html"), "p.html")))
        .containsExactly(folder.resolve("a.csv.html"));
  }
}
