package org.duizhao.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path folder;

  @Test
  void writes_a_new_file_in_a_new_folder() throws IOException {
    Path file = folder.resolve("new").resolve("對照.txt");
    AtomicFile.write(file, out -> out.write("譯".getBytes(StandardCharsets.UTF_8)));
    assertThat(file).hasContent("譯");
  }

  @Test
  void a_failure_leaves_the_old_file_and_nothing_else() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "old");
    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    out -> {
                      out.write('n');
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void replaces_a_longer_file_whole() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "a longer text");
    AtomicFile.write(file, out -> out.write('b'));
    assertThat(file).hasContent("b");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void writes_through_a_symbolic_link() throws IOException {
    assumeTrue(posix(), "links need no special right here");
    Path file = Files.writeString(folder.resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    AtomicFile.write(link, out -> out.write('n'));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("n");
  }

  @Test
  void a_new_file_has_the_permissions_any_new_file_has() throws IOException {
    assumeTrue(posix(), "permissions are POSIX");
    Path plain = Files.createFile(folder.resolve("plain"));
    Path file = folder.resolve("a");
    AtomicFile.write(file, out -> out.write('n'));
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
  }

  @Test
  void a_replaced_file_keeps_its_permissions() throws IOException {
    assumeTrue(posix(), "permissions are POSIX");
    Path file = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    AtomicFile.write(file, out -> out.write('n'));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  private static boolean posix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
