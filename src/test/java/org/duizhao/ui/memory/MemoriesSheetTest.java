package org.duizhao.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The memories of a project, and their units.
class MemoriesSheetTest {

  @TempDir Path folder;
  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
    try (Memory own = Memory.open(folder.resolve("user/data/memories/own.db"))) {
      own.add(MemoryUnit.of("我今天去北京大學。", "I go to Peking University today.", "zh", "en"));
      own.add(MemoryUnit.of("他做研究。", "He does reserch.", "zh", "en"));
    }
    try (Memory client = Memory.open(folder.resolve("client.db"))) {
      client.add(MemoryUnit.of("我今天去北京大學。", "Off to PKU today.", "zh", "en"));
    }
    window.open(window.project("one", "我今天去北京大學。"));
    Gui.waitFor("the memories are open", () -> gui.has(".match-card"));
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    says("2 pairs");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void says(String text) {
    Gui.waitFor("it says " + text, () -> labels(".memories .match-from").contains(text));
  }

  private List<String> labels(String selector) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Label)
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private List<String> names() {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(".memory-on").stream()
                .map(node -> ((CheckBox) node).getText())
                .toList());
  }

  private <T extends Node> T node(String selector, Class<T> type, Predicate<T> wanted) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .map(type::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow());
  }

  private List<String> targets() {
    return labels(".match-target");
  }

  @Test
  void a_memory_file_is_added_read_only_given_a_penalty_and_removed() {
    window.chosen.add(folder.resolve("client.db"));
    Button add =
        node(".memories .button", Button.class, button -> button.getText().startsWith("Add"));
    Gui.run(add::fire);
    Gui.waitFor("its match is offered", () -> targets().contains("Off to PKU today."));
    says("1 pair");
    gui.screenshot("memories");
    CheckBox readOnly =
        node(
            ".memories .check-box",
            CheckBox.class,
            box -> box.getText().equals("Read-only") && box.isSelected());
    assertThat(readOnly.isVisible()).isTrue();
    Gui.run(readOnly::requestFocus);
    gui.press(KeyCode.ALT, KeyCode.UP);
    assertThat(names()).containsExactly("This project", "client", "My memory");
    assertThat(readOnly.isFocused()).isTrue();
    gui.press(KeyCode.ALT, KeyCode.UP);
    gui.press(KeyCode.ALT, KeyCode.DOWN);
    assertThat(names()).containsExactly("This project", "My memory", "client");
    Gui.run(() -> spinners().getLast().increment(10));
    Gui.waitFor("it scores less", () -> labels(".match-score").contains("90\u202f%"));
    MenuButton more =
        node(".memory-more", MenuButton.class, menu -> menu.getAccessibleText().contains("client"));
    Gui.run(() -> more.getItems().getLast().fire());
    Gui.waitFor("it is not asked any more", () -> !targets().contains("Off to PKU today."));
    assertThat(folder.resolve("client.db")).exists();
  }

  @Test
  void a_memory_is_made_switched_off_and_a_bad_name_is_told() {
    Gui.run(() -> gui.find(".memory-name", TextField.class).requestFocus());
    gui.type("a/b");
    gui.press(KeyCode.ENTER);
    assertThat(labels(".sheet-problem").getFirst()).startsWith("A memory cannot be called");
    Gui.run(() -> gui.find(".memory-name", TextField.class).clear());
    gui.type("sport");
    gui.press(KeyCode.ENTER);
    Gui.waitFor("it is there", () -> labels(".memories .match-from").contains("no pairs yet"));
    assertThat(folder.resolve("user/data/memories/sport.db")).exists();
    CheckBox own =
        node(".memories .check-box", CheckBox.class, box -> box.getText().equals("My memory"));
    Gui.run(own::fire);
    Gui.waitFor("nothing is found", () -> targets().isEmpty());
    says("Not looked up in");
  }

  @Test
  void a_pair_is_corrected_and_another_deleted_after_asking() {
    MenuButton more =
        node(
            ".memory-more",
            MenuButton.class,
            menu -> menu.getAccessibleText().contains("My memory"));
    Gui.run(() -> more.getItems().getFirst().fire());
    Gui.waitFor("its pairs are listed", () -> pairs().getItems().size() == 2);
    gui.screenshot("units");
    TextArea target = gui.find(".unit-text.english", TextArea.class);
    assertThat(target.getText()).isEqualTo("He does reserch.");
    Gui.run(
        () -> {
          target.requestFocus();
          target.setText("He does research.");
        });
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    Gui.waitFor("it is saved", () -> labels(".units .sheet-hint").contains("Saved"));
    Gui.run(() -> gui.find(".units .text-field", TextField.class).setText("Peking"));
    Gui.waitFor("one is listed", () -> pairs().getItems().size() == 1);
    Button delete =
        node(".units .button", Button.class, button -> button.getText().equals("Delete"));
    Gui.run(delete::fire);
    assertThat(delete.getText()).isEqualTo("Delete for good");
    Gui.run(delete::fire);
    Gui.waitFor("none is left", () -> pairs().getItems().isEmpty());
    Gui.waitFor("it is offered no more", () -> targets().isEmpty());
    Gui.run(() -> window.shell.theme().change(window.shell.theme().look().withShade(Shade.DARK)));
    gui.screenshot("units-dark");
  }

  @Test
  void a_memory_is_written_as_tmx_and_taken_over_into_another() throws IOException {
    Path file = folder.resolve("own.tmx");
    window.chosen.add(file);
    gui.press(KeyCode.ESCAPE);
    window.command("memory.export");
    told("2 pairs written to own.tmx.");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    MenuButton more =
        node(
            ".memory-more",
            MenuButton.class,
            menu -> menu.getAccessibleText().contains("This project"));
    Gui.run(() -> more.getItems().get(1).fire());
    told("own.tmx: 2 of 2 pairs added, 0 known already, 0 without Chinese or English.");
  }

  @Test
  void of_a_broken_file_nothing_is_taken_over_unless_asked_for() throws IOException {
    String good =
        "<tu><tuv xml:lang=\"zh\"><seg>丙句。</seg></tuv><tuv xml:lang=\"en\"><seg>C.</seg></tuv></tu>";
    Path file = folder.resolve("broken.tmx");
    Files.writeString(
        file,
        "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header creationtool=\"x\""
            + " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\""
            + " srclang=\"zh\" datatype=\"plaintext\"/><body>\n"
            + good
            + "\n<tu><tuv xml:lang=");
    window.chosen.add(file);
    gui.press(KeyCode.ESCAPE);
    window.command("memory.import");
    told("broken.tmx is broken. Nothing of it was taken over.");
    gui.screenshot("import-broken");
    assertThat(size()).isEqualTo(2);
    gui.press(KeyCode.ALT, KeyCode.ENTER);
    told("broken.tmx: 1 of 1 pair added, 0 known already, 0 without Chinese or English.");
    assertThat(size()).isEqualTo(3);
  }

  @Test
  void an_import_that_is_cancelled_leaves_the_memory_as_it_was() throws IOException {
    Path file = folder.resolve("large.tsv");
    StringBuilder table = new StringBuilder("source\ttarget\n");
    for (int i = 0; i < 60_000; i++) {
      table.append("第").append(i).append("句話。\tSentence ").append(i).append(".\n");
    }
    Files.writeString(file, table);
    window.chosen.add(file);
    gui.press(KeyCode.ESCAPE);
    window.command("memory.import");
    FxJobs jobs = window.shell.jobs();
    Gui.waitFor(
        "some of it is there",
        () -> Gui.onFx(() -> jobs.running().getFirst().progress().get() > 0));
    Gui.run(() -> jobs.running().forEach(job -> job.cancel().request()));
    Gui.waitFor("it ends", () -> Gui.onFx(() -> jobs.running().isEmpty()));
    assertThat(size()).isEqualTo(2);
    assertThat(window.shell.frame().messageBar().message()).doesNotContain("large.tsv");
  }

  private long size() {
    try (Memory own = Memory.readOnly(folder.resolve("user/data/memories/own.db"))) {
      return own.size();
    }
  }

  private void told(String message) {
    Gui.waitFor(
        "it is told: " + message,
        () -> window.shell.frame().messageBar().message().equals(message));
  }

  private List<Spinner<?>> spinners() {
    return gui.stage().getScene().getRoot().lookupAll(".memory-penalty").stream()
        .<Spinner<?>>map(node -> (Spinner<?>) node)
        .toList();
  }

  private ListView<?> pairs() {
    return (ListView<?>) gui.stage().getScene().getRoot().lookup(".units .list-view");
  }
}
