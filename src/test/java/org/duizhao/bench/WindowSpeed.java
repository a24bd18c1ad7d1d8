package org.duizhao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.duizhao.session.Projects;
import org.duizhao.session.Session;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.UserFolders;
import org.duizhao.session.checking.CheckShelf;
import org.duizhao.session.matching.MemoryShelf;
import org.duizhao.ui.Gui;
import org.duizhao.ui.Shell;
import org.duizhao.ui.SystemChoosers;

/// How long the true window takes on a project of 200,000 segments from a key to the screen, and
/// from one frame of scrolling to the next, as JavaFX's own pulse log has it. Run as
/// docs/benchmarks.md says.
///
/// Each key is typed, and each scroll made, at the beginning of a pulse, so that the time the log
/// gives for the pulse holds everything: handling the key, styles, layout, and painting.
public final class WindowSpeed {

  private static final int WARM_UP = 200;
  private static final int MEASURED = 600;
  private static final int FRAMES_UNTIL_TYPED = 2;
  private static final int LONGEST = 160;

  /// A pulse in the log: `[gap ms:length ms]`.
  private static final Pattern PULSE = Pattern.compile("\\[(\\d+)ms:(\\d+)ms]");

  private WindowSpeed() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    PulseLog log = new PulseLog();
    System.setErr(log.stream());
    Path folder = Files.createTempDirectory("duizhao-window");
    Stage[] stage = new Stage[1];
    Shell shell =
        Gui.onFx(
            () -> {
              stage[0] = new Stage();
              return new Shell(
                  stage[0],
                  new SettingsFile(folder.resolve("settings.json")),
                  new MemoryShelf(folder, InstantSource.system(), "me"),
                  CheckShelf.ofThisUser(),
                  new SystemChoosers(stage[0]));
            });
    Session session = Gui.onFx(() -> project(folder));
    Gui.run(
        () -> {
          shell.open();
          shell.edit(session);
        });
    Gui.settle();
    Node editor = Gui.onFx(() -> stage[0].getScene().getRoot().lookup(".target-area"));
    Node flow = Gui.onFx(() -> stage[0].getScene().getRoot().lookup(".row-flow"));

    eachPulse(WARM_UP, FRAMES_UNTIL_TYPED, () -> type(editor));
    log.begin();
    eachPulse(MEASURED, FRAMES_UNTIL_TYPED, () -> type(editor));
    log.report(out, "key to screen", /* busy= */ MEASURED);

    eachPulse(20, 12, () -> press(editor, KeyCode.ENTER));
    log.begin();
    eachPulse(60, 30, () -> press(editor, KeyCode.ENTER));
    log.report(out, "confirm and go on", /* busy= */ 60);

    eachPulse(WARM_UP, 1, () -> scroll(flow));
    log.begin();
    long began = System.nanoTime();
    eachPulse(MEASURED, 1, () -> scroll(flow));
    double seconds = (System.nanoTime() - began) / 1e9;
    log.report(out, "frame of scrolling", MEASURED);
    out.printf(Locale.ROOT, "scrolling: %.1f frames a second%n", MEASURED / seconds);
    Gui.run(stage[0]::close);
    Gui.run(shell::close);
    session.close();
    Platform.exit();
  }

  private static Session project(Path folder) {
    Projects projects =
        new Projects(UserFolders.below(folder.resolve("user")), InstantSource.system(), "bench");
    try {
      return LargeProject.create(folder, projects);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// Runs the work so many times, at the beginning of every n-th pulse.
  private static void eachPulse(int times, int every, Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    AnimationTimer timer =
        new AnimationTimer() {
          private int pulse;

          @Override
          public void handle(long now) {
            if (pulse++ % every == 0) {
              if (pulse > times * every) {
                stop();
                done.countDown();
              } else {
                work.run();
              }
            }
          }
        };
    Gui.run(timer::start);
    done.await();
  }

  /// Types a letter; begins anew when the sentence has grown long.
  private static void type(Node editor) {
    TextArea area = (TextArea) editor;
    if (area.getLength() > LONGEST) {
      area.clear();
    }
    String letter = area.getLength() % 6 == 5 ? " " : "e";
    Event.fireEvent(
        editor,
        new KeyEvent(
            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static void press(Node editor, KeyCode code) {
    type(editor);
    Event.fireEvent(
        editor, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
  }

  private static void scroll(Node flow) {
    Event.fireEvent(
        flow,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            300,
            300,
            300,
            300,
            false,
            false,
            false,
            false,
            true,
            false,
            0,
            -48,
            0,
            -48,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /// Catches what JavaFX logs of its pulses.
  private static final class PulseLog {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private long[] processor = new long[2];

    PrintStream stream() {
      return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    void begin() throws IOException {
      Gui.settle();
      processor = processor();
      String keep = System.getProperty("speed.log");
      if (keep != null) {
        Files.write(Path.of(keep), bytes.toByteArray());
      }
      bytes.reset();
    }

    /// Nanoseconds of processor time the JavaFX thread and the painter have used.
    private static long[] processor() {
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long[] used = new long[2];
      for (long id : threads.getAllThreadIds()) {
        ThreadInfo thread = threads.getThreadInfo(id);
        String name = thread == null ? "" : thread.getThreadName();
        if (name.startsWith("JavaFX Application")) {
          used[0] = threads.getThreadCpuTime(id);
        } else if (name.startsWith("QuantumRenderer")) {
          used[1] = threads.getThreadCpuTime(id);
        }
      }
      return used;
    }

    /// @param busy how many of the pulses did the work, the longest ones
    void report(PrintStream out, String what, int busy) {
      long[] now = processor();
      Gui.settle();
      Matcher pulses = PULSE.matcher(bytes.toString(StandardCharsets.UTF_8));
      List<Integer> lengths = new ArrayList<>();
      while (pulses.find()) {
        lengths.add(Integer.parseInt(pulses.group(2)));
      }
      int[] sorted = lengths.stream().mapToInt(Integer::intValue).sorted().toArray();
      int[] worked = Arrays.copyOfRange(sorted, Math.max(0, sorted.length - busy), sorted.length);
      if (worked.length == 0) {
        out.println(what + ": no pulse was logged; is -Djavafx.pulseLogger=true set?");
        return;
      }
      out.printf(
          Locale.ROOT,
          "%s: %d pulses, median %d ms, 95 %% %d ms, 99 %% %d ms, worst %d ms; over 16 ms: %d%n",
          what,
          worked.length,
          at(worked, 50),
          at(worked, 95),
          at(worked, 99),
          worked[worked.length - 1],
          Arrays.stream(worked).filter(ms -> ms > 16).count());
      out.printf(
          Locale.ROOT,
          "  of the processor, each: JavaFX thread %.1f ms, painter %.1f ms%n",
          (now[0] - processor[0]) / 1e6 / busy,
          (now[1] - processor[1]) / 1e6 / busy);
    }

    private static int at(int[] sorted, int percent) {
      return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
  }
}
