package org.duizhao.ui.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.duizhao.core.State;
import org.duizhao.memory.Memory;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.UserFolders;
import org.duizhao.session.mending.Half;
import org.duizhao.session.mending.Row;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An alignment from two files to an export, in the real window.
class MendingWindowTest {

  private static final String CHINESE =
      """
      那天晚上下了大雨。
      老王沒有帶傘，站在車站門口等了三個小時。
      後來他的女兒來了，她帶了兩把傘。
      他們一起走回家。
      母親已經做好了晚飯。
      桌上有魚、豆腐和一碗熱湯。
      老王說，這是他一年裡吃過的最好的一頓飯。
      第二天早上，太陽出來了。
      """;

  private static final String ENGLISH =
      """
      It rained hard that night.
      Old Wang had no umbrella and stood waiting at the door of the station for three hours.
      Then his daughter came, and she brought two umbrellas.
      They walked home together.
      Mother had already made dinner.
      On the table were fish, tofu and a bowl of hot soup.
      Old Wang said it was the best meal he had eaten all year.
      The next morning the sun came out.
      """;

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() throws IOException {
    window =
        new DeskWindow(
                UserFolders.below(folder.resolve("user")),
                folder,
                all ->
                    all.withLook(all.look().withLanguage("en").withShade(Shade.LIGHT))
                        .withPlace(all.place().withWindow(0, 0, 960, 620, false)))
            .welcome();
    gui = window.gui;
    window.chosen.add(Files.writeString(folder.resolve("rain.txt"), CHINESE));
    window.chosen.add(Files.writeString(folder.resolve("rain-en.txt"), ENGLISH));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void two_files_are_aligned_mended_by_key_undone_reopened_and_exported() throws IOException {
    window.command("file.align");
    gui.click(gui.find(".align-file", Button.class));
    Gui.waitFor("the pairs are shown", () -> gui.has(".align-preview"));
    assertThat(gui.find(".align-told", Label.class).getText())
        .isEqualTo(
            "8 Chinese and 8 English sentences: 8 pairs, 0 sentences without a counterpart.");
    assertThat(gui.find(".align-name", TextField.class).getText()).isEqualTo("rain");
    gui.press(KeyCode.ENTER);
    mending();
    List<String> found = rows();
    assertThat(found).hasSize(8).startsWith("那天晚上下了大雨。|It rained hard that night.");

    // Three mends by key: cut at the caret, move a sentence, join two rows.
    Gui.run(() -> model().move(new Caret(1, Half.SOURCE, 0, 6)));
    gui.press(KeyCode.RIGHT);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertThat(rows().subList(1, 3))
        .containsExactly(
            "老王沒有帶傘，|Old Wang had no umbrella and stood waiting at the door of the station for"
                + " three hours.",
            "站在車站門口等了三個小時。|");
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.CONTROL, KeyCode.DOWN);
    assertThat(rows().get(2)).startsWith("站在車站門口等了三個小時。後來他的女兒來了，她帶了兩把傘。|Then");
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.CONTROL, KeyCode.J);
    assertThat(rows().get(3))
        .isEqualTo(
            "他們一起走回家。母親已經做好了晚飯。|They walked home together. Mother had already made" + " dinner.");
    List<String> mended = rows();

    // One undo; the row joined last is two again, and stays so after a restart.
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    List<String> undone = rows();
    assertThat(undone).hasSize(8).doesNotContain(mended.get(3));
    Path project = folder.resolve("projects").resolve("rain");
    reopen(project);
    assertThat(rows()).isEqualTo(undone);
    gui.press(KeyCode.CONTROL, KeyCode.Y);
    assertThat(rows()).isEqualTo(mended);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rows()).isEqualTo(found);

    wordsLightUp();
    filters();
    keysAlone();
    drag();
    pinsHold();
    finish();
  }

  private void wordsLightUp() {
    Gui.run(() -> model().move(new Caret(2, Half.SOURCE, 0, 3)));
    gui.press(KeyCode.RIGHT);
    Gui.waitFor("女兒 and daughter light up", () -> lit().equals(List.of("女兒", "daughter")));
  }

  private void filters() {
    gui.press(KeyCode.ALT, KeyCode.DIGIT5);
    Gui.waitFor("numbers are compared", () -> selected().startsWith("Numbers differ"));
    gui.press(KeyCode.ALT, KeyCode.DIGIT4);
    assertThat(selected()).isEqualTo("Not one to one  0");
    gui.press(KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(selected()).isEqualTo("All  8");
  }

  /// Out of the list, along the bar and back, and a filter chosen on the way.
  private void keysAlone() {
    assertThat(focused()).isInstanceOf(PairRows.class);
    gui.press(KeyCode.F6);
    assertThat(focused()).isEqualTo("All  8");
    gui.press(KeyCode.F6);
    assertThat(focused()).isInstanceOf(PairRows.class);
    gui.press(KeyCode.SHIFT, KeyCode.F6);
    gui.press(KeyCode.TAB);
    assertThat(focused()).asString().startsWith("Uncertain");
    gui.press(KeyCode.SPACE);
    assertThat(selected()).startsWith("Uncertain");
    assertThat(focused()).isInstanceOf(PairRows.class);
    gui.press(KeyCode.ALT, KeyCode.DIGIT1);
  }

  /// What a button says, or what else has the focus.
  private Object focused() {
    Node node = Gui.onFx(() -> gui.stage().getScene().getFocusOwner());
    return node instanceof Labeled button ? button.getText() : node;
  }

  private void drag() {
    List<String> before = rows();
    gui.press(KeyCode.CONTROL, KeyCode.HOME);
    drag(flow(2, Half.TARGET), flow(0, Half.TARGET));
    assertThat(rows().getFirst())
        .isEqualTo(
            "那天晚上下了大雨。|It rained hard that night. Old Wang had no umbrella and stood waiting at"
                + " the door of the station for three hours. Then his daughter came, and she brought"
                + " two umbrellas.");
    assertThat(rows().get(2)).endsWith("兩把傘。|");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rows()).isEqualTo(before);
  }

  private void pinsHold() {
    List<String> found = rows();
    gui.press(KeyCode.CONTROL, KeyCode.HOME);
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(rows().get(1)).endsWith("三個小時。|");
    gui.press(KeyCode.CONTROL, KeyCode.END);
    gui.press(KeyCode.UP);
    gui.press(KeyCode.SPACE);
    gui.press(KeyCode.CONTROL, KeyCode.HOME);
    window.command("align.realign");
    Gui.waitFor("the rows are as found", () -> rows().equals(found));
    assertThat(Gui.onFx(() -> model().now().rows().stream().filter(Row::pinned).count()))
        .isEqualTo(1);
  }

  private void finish() throws IOException {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    Gui.waitFor("the sheet is shown", () -> gui.has(".finish-sheet"));
    gui.press(KeyCode.ENTER);
    window.editing();
    assertThat(window.segments())
        .hasSize(8)
        .filteredOn(segment -> segment.state() == State.TRANSLATED)
        .hasSizeGreaterThan(5);
    String tmx = exported("tmx");
    assertThat(tmx)
        .contains("<seg>他們一起走回家。</seg>", "<seg>They walked home together.</seg>")
        .contains("<prop type=\"x-confidence\">");
    Gui.run(() -> window.desk.open(window.project("other", "好。")));
    Gui.waitFor("another project is open", () -> window.screen().title().equals("other"));
    Gui.run(() -> window.desk.open(folder.resolve("projects/rain")));
    Gui.waitFor("the pairs are open again", () -> window.screen().title().equals("rain"));
    Gui.settle();
    window.command("file.mend");
    mending();
    assertThat(exported("tsv").lines().map(line -> line.split("\t", -1)[0]))
        .as("the rows are exported without leaving them")
        .containsAll(rows().stream().map(row -> row.substring(0, row.indexOf('|'))).toList());
    window.command("file.close");
    window.welcome();
    List<String> remembered = new ArrayList<>();
    try (Memory memory = Memory.readOnly(folder.resolve("projects/rain/memory.db"))) {
      memory.forEach(unit -> remembered.add(unit.origin() + " " + unit.source()));
    }
    assertThat(remembered).as("what is confirmed").contains("ALIGNMENT 他們一起走回家。");
  }

  private String exported(String format) throws IOException {
    Path file = folder.resolve("rain." + format);
    gui.press(KeyCode.CONTROL, KeyCode.E);
    Gui.waitFor("the sheet is shown", () -> gui.has(".export-sheet"));
    ListView<?> formats = gui.find(".format-list", ListView.class);
    Gui.run(
        () -> {
          for (int i = 0; i < formats.getItems().size(); i++) {
            if (formats.getItems().get(i).toString().contains("id=" + format + ",")) {
              formats.getSelectionModel().clearAndSelect(i);
            }
          }
          gui.find(".export-file .text-field", TextField.class).setText(file.toString());
        });
    Gui.settle();
    Gui.run(gui.find(".export-go", Button.class)::fire);
    Gui.waitFor("it is written", () -> gui.has(".export-state.good"));
    gui.press(KeyCode.ESCAPE);
    return Files.readString(file);
  }

  private void reopen(Path project) {
    window.command("file.close");
    window.welcome();
    Gui.run(() -> window.desk.open(project));
    mending();
  }

  private void mending() {
    Gui.waitFor(
        "the rows are shown",
        () -> window.shell.frame().screen().filter(MendingScreen.class::isInstance).isPresent());
    Gui.settle();
  }

  private MendingModel model() {
    return ((MendingScreen) window.screen()).model();
  }

  /// The rows as they stand.
  private List<String> rows() {
    return Gui.onFx(
        () ->
            model().now().rows().stream()
                .map(row -> row.text(Half.SOURCE, true) + "|" + row.text(Half.TARGET, false))
                .toList());
  }

  private List<String> lit() {
    List<String> words = new ArrayList<>();
    rowsShown()
        .forEach(
            row ->
                row.flows()
                    .forEach(flow -> flow.lit().forEach(word -> words.add(word.of(flow.text())))));
    return words;
  }

  private List<PairRow> rowsShown() {
    return gui.find(".row-sheet", Parent.class).getChildrenUnmodifiable().stream()
        .filter(node -> node instanceof PairRow && node.isVisible())
        .map(PairRow.class::cast)
        .toList();
  }

  private SentenceFlow flow(int row, Half half) {
    Optional<SentenceFlow> found =
        Gui.onFx(
            () ->
                rowsShown().stream()
                    .filter(each -> each.at() == row)
                    .flatMap(each -> each.flows().stream())
                    .filter(each -> each.half() == half)
                    .findFirst());
    return found.orElseThrow();
  }

  private String selected() {
    return Gui.onFx(
        () ->
            gui.find(".mending-filters", Parent.class).getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof ToggleButton toggle && toggle.isSelected())
                .map(node -> ((ToggleButton) node).getText())
                .findFirst()
                .orElse(""));
  }

  private static void drag(Node from, Node to) {
    Gui.run(
        () -> {
          Bounds start = from.localToScene(from.getBoundsInLocal());
          Bounds end = to.localToScene(to.getBoundsInLocal());
          fire(from, MouseEvent.MOUSE_PRESSED, start);
          fire(from, MouseEvent.MOUSE_DRAGGED, end);
          fire(from, MouseEvent.MOUSE_RELEASED, end);
        });
    Gui.settle();
  }

  private static void fire(Node node, EventType<MouseEvent> type, Bounds at) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            at.getMinX() + 8,
            at.getMinY() + 8,
            at.getMinX() + 8,
            at.getMinY() + 8,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            true,
            false,
            true,
            null));
  }
}
