package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pge.txt        | pge.txt: no such command, file or folder; `duizhao --help` lists the commands
          --colour       | Unknown option: '--colour'
          repair a b     | Unmatched argument at index 2: 'b'
          """)
  void a_wrong_command_line_is_told_in_one_line(String line, String told) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        new Cli()
            .run(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                line.split(" ", -1));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("duizhao: " + told + "\n");
    assertThat(status).isEqualTo(2);
  }
}
