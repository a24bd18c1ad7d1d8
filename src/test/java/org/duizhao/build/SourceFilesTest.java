package org.duizhao.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFilesTest {

  private static final int MOST_LINES = 400;

  @Test
  void every_java_file_is_laid_out_by_the_formatter() throws IOException, FormatterException {
    List<Path> untidy = new ArrayList<>();
    for (Path file : Formatting.sources()) {
      String text = Files.readString(file);
      if (!Formatting.formatted(text).equals(text)) {
        untidy.add(file);
      }
    }
    assertThat(untidy).as("lay them out with ./mvnw -q test-compile exec:exec@format").isEmpty();
  }

  @Test
  void no_java_file_is_longer_than_400_lines() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : Formatting.sources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES) {
        tooLong.add(file + " has " + lines);
      }
    }
    assertThat(tooLong).as("a class this long does more than one job").isEmpty();
  }
}
