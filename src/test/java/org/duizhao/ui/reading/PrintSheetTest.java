package org.duizhao.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Progress;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.Settings.Reading;
import org.duizhao.session.Settings.ReadingLayout;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Fonts;
import org.duizhao.ui.Gui;
import org.duizhao.ui.InputMethod;
import org.duizhao.ui.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Printing without a printer: pages as pictures, and a device that keeps the numbers it was given.
class PrintSheetTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;
  private final List<Integer> printed = new CopyOnWriteArrayList<>();
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
    Gui.run(
        () -> {
          gui.stage().setWidth(1360);
          gui.stage().setHeight(860);
        });
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @EnumSource(ReadingLayout.class)
  void pages_are_set_in_every_layout(ReadingLayout layout) {
    Reading how = Reading.DEFAULTS.withLayout(layout);
    PrintedText text = Gui.onFx(() -> set(how));
    assertThat(text.pages()).isBetween(2, 9);
    for (int page = 0; page < 2; page++) {
      int index = page;
      WritableImage image =
          Gui.onFx(
              () -> {
                SnapshotParameters twice = new SnapshotParameters();
                twice.setTransform(new Scale(1.6, 1.6));
                return text.page(index).snapshot(twice, null);
              });
      assertThat(image.getWidth()).isBetween(487 * 1.6 - 2, 487 * 1.6 + 8);
      Gui.write(image, Path.of("target", "screenshots", "page-" + layout + "-" + page + ".png"));
    }
  }

  @ParameterizedTest
  @EnumSource(ReadingLayout.class)
  void what_is_on_the_pages_is_the_whole_text(ReadingLayout layout) {
    Reading how = Reading.DEFAULTS.withLayout(layout);
    PrintedText text = Gui.onFx(() -> set(how));
    StringBuilder all = new StringBuilder();
    for (int page = 0; page < text.pages(); page++) {
      int index = page;
      Gui.run(() -> texts(text.page(index), all));
    }
    int titles = layout == ReadingLayout.ENGLISH ? 0 : 60;
    assertThat(all.toString().replace(" ", "").split("超過上限的部分", -1))
        .hasSize(1 + Math.max(6, titles));
    assertThat(all.toString().replace(" ", "").split("goodforeverybody", -1)).hasSize(1 + 54);
  }

  private static void texts(Node node, StringBuilder all) {
    if (node instanceof Text text) {
      all.append(text.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> texts(child, all));
    }
  }

  @Test
  void larger_type_takes_more_pages() {
    PrintedText small = Gui.onFx(() -> set(Reading.DEFAULTS.withPrintSize(8)));
    PrintedText large = Gui.onFx(() -> set(Reading.DEFAULTS.withPrintSize(14)));
    assertThat(large.pages()).isGreaterThan(small.pages());
  }

  @Test
  void the_pages_chosen_go_to_the_printer() {
    show(List.of(new Recorder()));
    Gui.run(() -> gui.find(".print-range", TextField.class).setText("2"));
    Gui.settle();
    gui.screenshot("print-sheet");
    Gui.run(() -> gui.find(".print-go", Button.class).fire());
    Gui.waitFor("it is printed", () -> !told.isEmpty());
    assertThat(printed).containsExactly(2);
    assertThat(told).containsExactly("1 page sent to Recorder");
  }

  @Test
  void the_pages_are_read_when_their_writing_is_settled_and_wrong_ones_are_told() {
    show(List.of(new Recorder()));
    Button go = gui.find(".print-go", Button.class);
    Label note = gui.find(".print-note", Label.class);
    Gui.run(() -> gui.find(".print-range", TextField.class).requestFocus());
    InputMethod method = new InputMethod(gui);
    method.compose("99");
    assertThat(go.isDisabled()).isFalse();
    assertThat(note.getText()).isEmpty();
    method.commit("99");
    assertThat(go.isDisabled()).isTrue();
    assertThat(note.getText()).isEqualTo("There is no page 99 to print; write such as 1-3, 5.");
    gui.screenshot("print-range");
    gui.press(KeyCode.BACK_SPACE);
    gui.press(KeyCode.BACK_SPACE);
    gui.type("1-2");
    assertThat(note.getText()).isEmpty();
    Gui.run(go::fire);
    Gui.waitFor("it is printed", () -> !told.isEmpty());
    assertThat(printed).containsExactly(1, 2);
  }

  @Test
  void without_a_printer_one_line_says_what_to_do() {
    show(List.of());
    assertThat(gui.find(".print-go", Button.class).isDisabled()).isTrue();
    assertThat(gui.find(".print-note", Label.class).getText())
        .contains("Save the text as a web page");
    gui.screenshot("print-none");
    Gui.run(() -> gui.find(".print-html", Button.class).fire());
    assertThat(told).containsExactly("save talk.txt");
  }

  private void show(List<Printers.Device> devices) {
    Gui.run(
        () -> {
          Shell shell = window.shell;
          PrintSheet.Surroundings around =
              new PrintSheet.Surroundings(
                  shell.jobs(),
                  window.settings,
                  shell.messages(),
                  faces(),
                  document -> told.add("save " + document.name()),
                  told::add);
          shell.frame().showOverlay(new PrintSheet("Test", List.of(talk()), () -> devices, around));
        });
    Gui.waitFor(
        "pages are set",
        () -> gui.find(".print-pager .label", Label.class).getText().contains("1 of"));
    Gui.settle();
  }

  private static PrintedText set(Reading how) {
    return PrintedText.of(
        "A conversation",
        talk(),
        how,
        PrintedText.Paper.A4,
        faces(),
        Progress.unwatched(),
        new Cancel());
  }

  private static PrintedText.Faces faces() {
    Fonts fonts = new Fonts();
    return new PrintedText.Faces(fonts.chinese("zh-Hant"), fonts.english("zh-Hant"));
  }

  private static Document talk() {
    List<Segment> segments = new ArrayList<>();
    segments.add(
        segment(
            0, 0, Kind.TITLE, "", "關於研究與公司的一次談話", "A conversation about research and companies"));
    for (int n = 1; n <= 60; n++) {
      if (n % 12 == 1) {
        segments.add(
            segment(
                n, 10 * n, Kind.HEADING, "", n / 12 + 1 + "、公司的形式", "The shape of the company"));
      }
      segments.add(
          segment(
              1000 + n,
              10 * n + 1 + n / 3,
              Kind.SENTENCE,
              n % 6 < 3 ? "林女士" : "Mr. Wang",
              "投資人可以得到回報，但是回報有上限；超過上限的部分歸非營利組織所有，用來做對大家都有好處的事。",
              n % 9 == 0
                  ? ""
                  : "Investors can get a return, but the return has a cap; what exceeds it goes to"
                      + " the nonprofit, to be used for things that are good for everybody."));
    }
    return new Document("talk", "talk.txt", "text", Segments.of(segments));
  }

  private static Segment segment(
      int id, int paragraph, Kind kind, String speaker, String source, String target) {
    return Segment.untranslated(
            Integer.toString(id), paragraph, kind, speaker, source, new Span(0, 1))
        .withTarget(target)
        .withState(target.isEmpty() ? State.UNTRANSLATED : State.TRANSLATED);
  }

  /// Takes pages as a printer does.
  private final class Recorder implements Printers.Device {
    @Override
    public String name() {
      return "Recorder";
    }

    @Override
    public PrintedText.Paper paper() {
      return PrintedText.Paper.A4;
    }

    @Override
    public boolean print(
        String title,
        List<Integer> pages,
        IntFunction<Node> page,
        Progress progress,
        Cancel cancel) {
      pages.forEach(
          number -> {
            assertThat(page.apply(number - 1).getBoundsInLocal().isEmpty()).isFalse();
            printed.add(number);
          });
      return true;
    }
  }
}
