package org.duizhao.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportOptionsTest {

  @TempDir Path root;

  @Test
  void the_folder_follows_the_name() {
    ImportOptions options = new ImportOptions(root, false);
    options.name().set("山城電車");
    assertThat(options.folder().get()).isEqualTo(root.resolve("山城電車").toString());
    options.name().set("雨後的市場");
    assertThat(options.folder().get()).isEqualTo(root.resolve("雨後的市場").toString());
  }

  @Test
  void a_folder_the_user_wrote_stays() {
    ImportOptions options = new ImportOptions(root, false);
    options.name().set("山城");
    options.folder().set(root.resolve("mine").toString());
    options.name().set("別的");
    assertThat(options.folder().get()).isEqualTo(root.resolve("mine").toString());
  }

  @Test
  void a_taken_folder_is_passed_over() throws IOException {
    Files.writeString(Files.createDirectory(root.resolve("山城")).resolve("x"), "x");
    ImportOptions options = new ImportOptions(root, false);
    options.name().set("山城");
    assertThat(options.folder().get()).isEqualTo(root.resolve("山城-2").toString());
    assertThat(options.obstacle()).isEmpty();
  }

  @Test
  void what_keeps_a_project_from_being_made_is_named() throws IOException {
    Files.writeString(root.resolve("taken"), "x");
    ImportOptions options = new ImportOptions(root, false);
    assertThat(options.obstacle()).contains("import.error.name");
    options.name().set("山城");
    options.folder().set("relative");
    assertThat(options.obstacle()).contains("import.error.folder");
    options.folder().set(root.resolve("taken").toString());
    assertThat(options.obstacle()).contains("import.error.folder.taken");
    options.intoOpenProject().set(true);
    assertThat(options.obstacle()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GPT总设计师：大型语言模型的未来 | GPT总设计师-大型语言模型的未来
          ../../etc/passwd                | etc-passwd
          a  b                            | a-b
          "???"                           | project
          CON: one/two                    | CON-one-two
          """)
  void a_folder_name_is_fit_for_every_system(String name, String expected) {
    assertThat(ImportOptions.fileName(name)).isEqualTo(expected);
  }
}
