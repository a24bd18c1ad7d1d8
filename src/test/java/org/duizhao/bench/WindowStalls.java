package org.duizhao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.GlossaryFile;
import org.duizhao.glossary.Term;
import org.duizhao.session.GlossaryUse;
import org.duizhao.session.ProjectGlossaries;
import org.duizhao.session.SaveState;
import org.duizhao.session.Session;
import org.duizhao.session.Settings.LastExport;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.jspecify.annotations.Nullable;

/// How long the window answers nothing while common commands run on a project of 200,000 segments
/// and a glossary of 100,000 terms, and whether it shows progress meanwhile. Run as
/// docs/benchmarks.md says.
public final class WindowStalls {

  private static final int TERMS = 100_000;
  private static final long TOO_LONG = 200_000_000;

  private final PrintStream out;
  private final DeskWindow window;
  private final Gui gui;
  private final Path project;
  private final FxWatch watch;
  private @Nullable Session session;
  private int late;

  private WindowStalls(Path folder, PrintStream out) throws IOException {
    this.out = out;
    window = new DeskWindow(folder);
    gui = window.gui;
    window.settings.change(
        all -> all.withExport(new LastExport("tsv", false, false, false, folder.toString())));
    LargeProject.create(folder, window.projects).close();
    project = folder.resolve("projects").resolve("speed");
    window.welcome();
    watch = new FxWatch(() -> !window.shell.jobs().running().isEmpty());
  }

  public static void main(String[] arguments) throws IOException {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, problem) -> {
              problem.printStackTrace();
              System.exit(1);
            });
    WindowStalls stalls = new WindowStalls(Files.createTempDirectory("duizhao-stalls"), System.out);
    stalls.out.println("longest without an answer, by the clock and of the processor; until done");
    stalls.run();
    System.exit(0);
  }

  private void run() {
    step("open the project", () -> Gui.run(() -> window.desk.open(project)), this::isEditing);
    step("go to the last segment", () -> command("go.last"), () -> true);
    step("next untranslated", () -> command("go.nextUntranslated"), () -> true);
    step("confirm and go on", () -> gui.press(KeyCode.CONTROL, KeyCode.ENTER), this::isSaved);
    editing();
    selecting();
    finding();
    sheets();
    reading();
    glossary();
    leaving();
    out.printf(Locale.ROOT, "over 200 ms of the processor: %d%n", late);
    Gui.run(window.shell::close);
    watch.close();
  }

  private void editing() {
    for (String again : List.of("", " again")) {
      step("insert a segment" + again, () -> command("edit.insertAfter"), this::isSaved);
      step("delete it" + again, () -> command("edit.delete"), this::isSaved);
      step("undo" + again, () -> command("edit.undo"), this::isSaved);
      step("merge with the next" + again, () -> command("edit.mergeNext"), this::isSaved);
      step("undo" + again, () -> command("edit.undo"), this::isSaved);
    }
    step("mark the sentence as a heading", () -> command("edit.heading"), this::isSaved);
    step("undo", () -> command("edit.undo"), this::isSaved);
  }

  private void selecting() {
    step("select all rows", () -> command("selection.all"), () -> true);
    step("mark all as drafts", () -> command("selection.draft"), this::isSaved);
    step("undo", () -> command("edit.undo"), this::isSaved);
    step("redo", () -> command("edit.redo"), this::isSaved);
    step("undo", () -> command("edit.undo"), this::isSaved);
    step("copy all rows as a table", () -> command("selection.copyTable"), () -> true);
    step("copy all sources to targets", () -> command("selection.copySource"), this::isSaved);
    step("undo", () -> command("edit.undo"), this::isSaved);
    step("select nothing", () -> command("selection.none"), () -> true);
  }

  private void finding() {
    step("list drafts only", () -> command("filter.drafts"), () -> true);
    step("list untranslated only", () -> command("filter.untranslated"), () -> true);
    step("list repeated sentences", () -> command("filter.repeats"), () -> true);
    step("list what was changed today", () -> command("filter.today"), () -> true);
    step("list everything", () -> command("filter.clear"), () -> true);
    step(
        "find OpenAI",
        () -> {
          command("go.find");
          write(".find-query", "OpenAI");
        },
        () -> true);
    step("next hit", () -> command("go.nextHit"), () -> true);
    step("list hits only", () -> press(".find-options > .check-box"), () -> true);
    step("list all rows again", () -> press(".find-options > .check-box"), () -> true);
    step(
        "preview of replacing all",
        () -> {
          command("edit.replace");
          write(".replace-text", "OpenAi");
          command("edit.replaceAll");
        },
        () -> gui.has(".replace-sheet"));
    step(
        "replace all",
        () -> press(".replace-foot .accent"),
        () -> !gui.has(".replace-sheet") && isSaved());
    step("undo", () -> command("edit.undo"), this::isSaved);
    step("leave finding", () -> gui.press(KeyCode.ESCAPE), () -> true);
  }

  private void sheets() {
    step("progress", () -> command("view.dashboard"), () -> gui.has(".parts-list"));
    step("leave it", () -> gui.press(KeyCode.ESCAPE), () -> true);
    step("history of the project", () -> command("view.projectHistory"), () -> true);
    step("leave it", () -> gui.press(KeyCode.ESCAPE), () -> true);
    step("bookmarks and notes", () -> command("go.bookmarks"), () -> true);
    step("leave it", () -> gui.press(KeyCode.ESCAPE), () -> true);
    step("list of repetitions", () -> command("go.repeats"), () -> true);
    step("leave it", () -> gui.press(KeyCode.ESCAPE), () -> true);
    step("splitting rules", () -> command("edit.rules"), () -> gui.has(".rules-ticks"));
    step("leave it", () -> gui.press(KeyCode.ESCAPE), () -> true);
    step("command palette", () -> command("view.palette"), () -> true);
    step("leave it", () -> gui.press(KeyCode.ESCAPE), () -> true);
    step("light or dark", () -> command("view.theme"), () -> true);
    step("page furniture", () -> command("view.furniture"), () -> true);
    step("page furniture again", () -> command("view.furniture"), () -> true);
    step("export sheet", () -> command("file.export"), () -> gui.has(".export-sheet"));
    step("export", () -> press(".export-sheet .accent"), () -> true);
    step("leave it", () -> gui.press(KeyCode.ESCAPE), () -> true);
    step("print sheet, and leave it", this::printAndLeave, () -> !gui.has(".print-sheet"));
  }

  private void reading() {
    step("reading view", () -> command("view.reading"), () -> gui.has(".reading"));
    step("English alone", () -> command("reading.english"), () -> true);
    step("to the end", () -> gui.press(KeyCode.CONTROL, KeyCode.END), () -> true);
    step("leave it", () -> command("view.reading"), () -> true);
  }

  /// Counting all pages takes minutes; it can be cancelled, which leaving the sheet does.
  private void printAndLeave() {
    command("file.print");
    Gui.waitFor("the sheet is shown", () -> gui.has(".print-sheet"));
    gui.press(KeyCode.ESCAPE);
  }

  private void glossary() {
    Path large = project.getParent().resolveSibling("glossary").resolve("large.json");
    GlossaryFile.write(
        large,
        Glossary.named("large")
            .withTerms(
                IntStream.range(0, TERMS)
                    .mapToObj(n -> Term.of("術語" + Integer.toString(n, 36), "term " + n))
                    .toList()));
    step(
        "use a glossary of 100,000 terms",
        () ->
            Gui.run(
                () -> {
                  Supplier<GlossaryUse> ready = new ProjectGlossaries(session()).adding(large);
                  window
                      .shell
                      .jobs()
                      .start(
                          "glossary.use.job",
                          (progress, cancel) -> ready.get(),
                          use -> session().use(use));
                }),
        () -> true);
    step("glossary screen", () -> command("terms.glossary"), () -> gui.has(".term-table"));
    step("search the glossary", () -> write(".glossary-search", "term 77"), () -> true);
    step(
        "add a term to it",
        () -> Gui.run(() -> session().glossaries().add(large, Term.of("新術語", "new term"))),
        () -> true);
    step("undo", () -> Gui.run(() -> session().glossaries().undo().undo()), () -> true);
    step("back to the text", () -> command("glossary.close"), () -> true);
  }

  private void leaving() {
    step("close the project", () -> command("file.close"), () -> gui.has(".recent-project"));
    step("open it again", () -> Gui.run(() -> window.desk.open(project)), this::isEditing);
  }

  /// Does it and waits until it is done, no work is under way and the window answers.
  private void step(String name, Runnable work, BooleanSupplier done) {
    quiet(() -> true);
    watch.begin();
    long began = System.nanoTime();
    work.run();
    quiet(done);
    double seconds = (System.nanoTime() - began) / 1e9;
    FxWatch.Longest longest = watch.longest();
    if (longest.processor() > TOO_LONG) {
      late++;
    }
    out.printf(
        Locale.ROOT,
        "%-34s %5d ms %5d ms   %6.2f s%s%s%n",
        name,
        longest.clock() / 1_000_000,
        longest.processor() / 1_000_000,
        seconds,
        longest.progress() ? "  progress" : "",
        longest.processor() > TOO_LONG ? "  TOO LONG" : "");
  }

  private void quiet(BooleanSupplier done) {
    int[] calm = {0};
    while (calm[0] < 3) {
      boolean all = Gui.onFx(() -> window.shell.jobs().running().isEmpty() && done.getAsBoolean());
      calm[0] = all ? calm[0] + 1 : 0;
      LockSupport.parkNanos(20_000_000);
    }
  }

  private void command(String id) {
    Gui.run(() -> window.shell.commands().get(id).run());
  }

  private boolean isEditing() {
    return window.shell.commands().has("go.last");
  }

  private boolean isSaved() {
    return session().saveState() instanceof SaveState.Saved;
  }

  /// The open project, once the editor has been shown.
  private Session session() {
    Session known = session;
    if (known == null) {
      known = window.model().session();
      session = known;
    }
    return known;
  }

  private void write(String selector, String text) {
    TextField field = gui.find(selector, TextField.class);
    Gui.run(() -> field.setText(text));
  }

  private void press(String selector) {
    ButtonBase button = gui.find(selector, ButtonBase.class);
    Gui.run(button::fire);
  }
}
