package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.UserFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job from end to end in the real window: import, review, edit, undo, be killed, reopen,
/// export.
class MainJobTest {

  private static final Path PROJECT = Path.of("projects", "interview");
  private static final Path INTERVIEW = PROJECT.resolve("source").resolve("interview.txt");
  private static final String TITLE = "GPT總設計師:大型語言模型的未來";
  private static final String MENU = "會員中心";

  @TempDir Path folder;

  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void stop() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void the_interview_goes_from_the_scraped_page_to_bilingual_files_through_a_crash()
      throws Exception {
    Path place = folder.resolve("project");
    Window window = new Window();
    String plan = window.tell("import", INTERVIEW.toAbsolutePath().toString());
    assertThat(plan).contains("92 lines");
    String refused = window.tell("refuse", "(tǒng)");
    assertThat(number(refused, "repairs")).isEqualTo(number(plan, "repairs") - 1);
    assertThat(window.tell("bring back", MENU)).contains("93 lines");
    window.tell("make", place.toString());
    assertThat(window.tell("type", TITLE, "The Chief Designer of GPT")).isEqualTo("1 confirmed");
    assertThat(window.tell("type", MENU, "Members")).isEqualTo("2 confirmed");
    assertThat(window.tell("undo")).isEqualTo("1 confirmed");
    window.kill();

    assertThat(segments(place))
        .filteredOn(each -> each.state().isConfirmed())
        .extracting(Segment::source, Segment::target, Segment::state)
        .containsExactly(tuple(TITLE, "The Chief Designer of GPT", State.TRANSLATED));
    assertThat(Files.readAllBytes(place.resolve("source").resolve("interview.txt")))
        .isEqualTo(Files.readAllBytes(INTERVIEW));

    assertThat(offered(segments(place)))
        .filteredOn(each -> !each.equals(MENU))
        .map(each -> each.replace("(tǒng)", ""))
        .isEqualTo(offered(segments(copyOfTheInterview())));

    Window again = new Window();
    again.tell("open", place.toString());
    Path tsv = folder.resolve("out.tsv");
    Path html = folder.resolve("out.html");
    assertThat(again.tell("export", "tsv", tsv.toString())).contains("out.tsv");
    assertThat(again.tell("export", "html", html.toString())).contains("out.html");
    again.kill();

    List<Segment> expected =
        segments(place).stream().filter(each -> each.kind() != Kind.FURNITURE).toList();
    List<String[]> rows =
        Files.readAllLines(tsv).stream().skip(1).map(line -> line.split("\t", -1)).toList();
    assertThat(rows).hasSameSizeAs(expected);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)).contains(expected.get(i).source(), expected.get(i).target());
    }
    assertThat(expected).extracting(Segment::source).contains(TITLE, MENU);
    assertThat(Files.readString(html)).contains("The Chief Designer of GPT").contains(TITLE);
  }

  private static List<String> offered(List<Segment> segments) {
    return segments.stream()
        .filter(each -> each.kind() != Kind.FURNITURE)
        .map(Segment::source)
        .toList();
  }

  /// The finished translation that comes with the program, to compare with.
  private Path copyOfTheInterview() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("interview"));
    for (String name : List.of("project.json", "pairs.jsonl")) {
      Files.copy(PROJECT.resolve(name), copy.resolve(name));
    }
    return copy;
  }

  private List<Segment> segments(Path place) {
    UserFolders folders = UserFolders.below(folder.resolve("reader"));
    try (Session session = new Projects(folders, InstantSource.system(), "reader").open(place)) {
      return List.copyOf(session.project().documents().getFirst().segments());
    }
  }

  private static int number(String summary, String unit) {
    return Integer.parseInt(
        summary.replaceAll(".*?([0-9,]+) " + unit + ".*", "$1").replace(",", ""));
  }

  /// The window in its own process.
  private final class Window {

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter commands;

    Window() throws IOException {
      List<String> line = new ArrayList<>();
      line.add(ProcessHandle.current().info().command().orElseThrow());
      line.add("--module-path=" + System.getProperty("jdk.module.path"));
      line.add("--add-modules=javafx.controls");
      line.add("--enable-native-access=javafx.graphics,ALL-UNNAMED");
      line.add("-Dglass.platform=Headless");
      line.add("-Dprism.order=sw");
      line.add("-Djava.awt.headless=true");
      line.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
      line.addAll(List.of("-cp", classPath()));
      line.add(WindowDriver.class.getName());
      line.add(folder.resolve("user").toString());
      line.add(folder.resolve("workspace").toString());
      process =
          new ProcessBuilder(line).redirectError(folder.resolve("window.log").toFile()).start();
      processes.add(process);
      answers =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      commands = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
      answer();
    }

    /// The class path of the tests, however the tests were started.
    private static String classPath() {
      if (WindowDriver.class.getClassLoader() instanceof URLClassLoader loader) {
        return Arrays.stream(loader.getURLs())
            .map(address -> Path.of(URI.create(address.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator));
      }
      return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    String tell(String... parts) throws IOException {
      commands.println(String.join("\t", parts));
      return answer();
    }

    private String answer() throws IOException {
      for (String line = answers.readLine(); line != null; line = answers.readLine()) {
        if (line.startsWith("done")) {
          return line.substring("done".length()).strip();
        }
        assertThat(line).doesNotStartWith("failed");
      }
      throw new AssertionError(
          "The window died: " + Files.readString(folder.resolve("window.log")));
    }

    /// As a power cut would: no shutdown hook runs, nothing is closed.
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }
  }
}
