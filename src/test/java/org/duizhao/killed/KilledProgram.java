package org.duizhao.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of the tests in a process of its own, which says what it has done a line each, and is
/// killed (SIGKILL) in the midst of its work.
public final class KilledProgram {

  private KilledProgram() {}

  /// Starts one.
  ///
  /// @param options of the virtual machine, beside those that make it start quickly
  public static Process start(
      String classPath, List<String> options, Class<?> program, String... arguments)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dslf4j.internal.verbosity=ERROR"));
    words.addAll(options);
    words.addAll(List.of("-cp", classPath, program.getName()));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /// Kills it once it has said more than so many lines, anywhere between that line and the next.
  ///
  /// @param spins how long to wait after the line
  /// @param saved what a line ends with that tells the number of what is on the disk
  /// @return the last number it told
  public static long kill(Process process, int enough, int spins, String saved)
      throws IOException, InterruptedException {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      List<String> said = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (said.size() == enough + 1) {
          for (int left = spins; left > 0; left--) {
            Thread.onSpinWait();
          }
          // Not Process.destroyForcibly, which closes the stream with what is still in it.
          assertThat(process.toHandle().destroyForcibly()).isTrue();
        }
      }
      process.waitFor();
      assertThat(said).hasSizeGreaterThan(enough);
      return said.reversed().stream()
          .filter(line -> line.endsWith(saved))
          .mapToLong(line -> Long.parseLong(line.replace(saved, "")))
          .findFirst()
          .orElseThrow();
    }
  }
}
