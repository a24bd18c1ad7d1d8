package org.duizhao.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Segments;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.UserFolders;
import org.duizhao.ui.imports.ImportProbe;

/// The real window in a process of its own, worked by commands on standard input: one a line, its
/// parts apart by tabs. Every command is answered by one line when what it did is on the disk.
final class WindowDriver {

  private final DeskWindow window;
  private final Gui gui;

  /// Starts the window and obeys until it is killed or standard input ends.
  ///
  /// @param arguments a folder for the user's settings, and one for new projects
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> {
          problem.printStackTrace();
          Runtime.getRuntime().halt(1);
        });
    WindowDriver driver = new WindowDriver(Path.of(arguments[0]), Path.of(arguments[1]));
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    answers.println("done");
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      try {
        answers.println("done " + driver.obey(line.split("\t", -1)));
      } catch (RuntimeException | AssertionError problem) {
        answers.println("failed " + String.valueOf(problem).lines().findFirst().orElse(""));
      }
    }
    System.exit(0);
  }

  private WindowDriver(Path user, Path workspace) {
    window =
        new DeskWindow(
            UserFolders.below(user),
            workspace,
            all -> all.withLook(all.look().withLanguage("en").withShade(Shade.LIGHT)));
    gui = window.gui;
    window.welcome();
  }

  private String obey(String... command) {
    return switch (command[0]) {
      case "import" -> importFile(Path.of(command[1]));
      case "refuse" -> refuse(command[1]);
      case "bring back" -> bringBack(command[1]);
      case "make" -> make(Path.of(command[1]));
      case "open" -> open(Path.of(command[1]));
      case "type" -> type(command[1], command[2]);
      case "undo" -> key(KeyCode.CONTROL, KeyCode.Z);
      case "export" -> export(command[1], Path.of(command[2]));
      default -> throw new IllegalArgumentException(command[0]);
    };
  }

  private String importFile(Path file) {
    Gui.run(() -> window.desk.take(file));
    Gui.waitFor(
        "the file is read", () -> gui.stage().getScene().getRoot().lookup(".preview-list") != null);
    return summary();
  }

  private String summary() {
    Gui.settle();
    return gui.find(".summary-text", Label.class).getText();
  }

  private String refuse(String text) {
    String before = summary();
    Gui.run(() -> ImportProbe.selectRepair(list(".repairs-list"), text));
    gui.press(KeyCode.SPACE);
    return changed(before);
  }

  private String bringBack(String text) {
    String before = summary();
    Gui.run(() -> ImportProbe.selectLine(list(".preview-list"), text));
    gui.press(KeyCode.SPACE);
    return changed(before);
  }

  private String changed(String before) {
    Gui.waitFor(
        "the preview follows",
        () -> !gui.find(".summary-text", Label.class).getText().equals(before));
    return summary();
  }

  private String make(Path folder) {
    Gui.run(() -> gui.find(".project-folder", TextField.class).setText(folder.toString()));
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    return edited();
  }

  private String open(Path folder) {
    Gui.run(() -> window.desk.open(folder));
    return edited();
  }

  private String edited() {
    window.editing();
    return String.valueOf(window.segments().size());
  }

  /// Goes to the segment with this Chinese, types and confirms.
  private String type(String source, String english) {
    Segments segments = window.segments();
    int at =
        IntStream.range(0, segments.size())
            .filter(i -> segments.get(i).source().equals(source))
            .findFirst()
            .orElseThrow();
    Gui.run(() -> window.model().go(at));
    Gui.settle();
    gui.type(english);
    return key(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private String key(KeyCode... keys) {
    gui.press(keys);
    Gui.run(() -> window.model().session().flush());
    long confirmed = window.segments().stream().filter(each -> each.state().isConfirmed()).count();
    return confirmed + " confirmed";
  }

  private String export(String format, Path file) {
    gui.press(KeyCode.CONTROL, KeyCode.E);
    Gui.waitFor("the sheet is shown", () -> gui.has(".export-sheet"));
    Gui.run(() -> selectFormat(list(".format-list"), format));
    Gui.run(() -> gui.find(".export-file .text-field", TextField.class).setText(file.toString()));
    Gui.settle();
    Gui.run(() -> gui.find(".export-go", Button.class).fire());
    Gui.waitFor("the file is written", () -> gui.has(".export-state.good"));
    String said = gui.find(".export-state", Label.class).getText();
    gui.press(KeyCode.ESCAPE);
    return said;
  }

  private static void selectFormat(ListView<?> formats, String name) {
    int at =
        IntStream.range(0, formats.getItems().size())
            .filter(i -> formats.getItems().get(i).toString().contains("id=" + name + ","))
            .findFirst()
            .orElseThrow();
    formats.getSelectionModel().clearAndSelect(at);
  }

  private ListView<?> list(String selector) {
    return gui.find(selector, ListView.class);
  }
}
