package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.session.Settings.ReadingLayout;
import org.duizhao.session.Settings.Shade;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingViewTest {

  @TempDir Path folder;

  private EditorWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new EditorWindow(folder);
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void it_opens_at_the_active_segment_and_leads_back_to_the_sentence_chosen_there() {
    window.with(longTalk());
    go(150);
    gui.press(KeyCode.F9);
    assertThat(texts(".reading-text")).anyMatch(text -> text.contains("151"));
    gui.press(KeyCode.DOWN);
    gui.press(KeyCode.DOWN);
    assertThat(window.model().active()).isEqualTo(152);
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".reading")).isFalse();
    assertThat(gui.stage().getScene().getFocusOwner()).isEqualTo(window.editor());
    gui.type("!");
    assertThat(window.model().text()).isEqualTo("The sentence of 153.!");
  }

  @Test
  void a_click_on_a_sentence_opens_it_in_the_editor() {
    window.with(EditorWindow.talk());
    translate(4, "Because research costs money.");
    gui.press(KeyCode.F9);
    gui.click(piece("Because research costs money."));
    assertThat(gui.has(".reading")).isFalse();
    assertThat(window.model().active()).isEqualTo(4);
  }

  @Test
  void what_was_typed_is_read_and_the_whole_text_scrolls_by_keys() {
    window.with(longTalk());
    go(2);
    gui.type(" Typed just now.");
    gui.press(KeyCode.F9);
    assertThat(texts(".reading-text")).anyMatch(text -> text.endsWith(" Typed just now."));
    gui.press(KeyCode.PAGE_DOWN);
    int paged = window.model().active();
    assertThat(paged).isGreaterThan(2);
    gui.press(KeyCode.PAGE_UP);
    assertThat(window.model().active()).isLessThan(paged);
    gui.press(KeyCode.END);
    assertThat(window.model().active()).isEqualTo(399);
    assertThat(texts(".reading-text")).anyMatch(text -> text.contains("400"));
    gui.press(KeyCode.HOME);
    assertThat(window.model().active()).isZero();
  }

  @Test
  void layouts_are_chosen_by_key_and_remembered() {
    window.with(EditorWindow.talk());
    translate(4, "Because research costs money.");
    gui.press(KeyCode.F9);
    assertThat(texts(".reading-text"))
        .contains("因為研究需要很多錢，而捐款總有用完的一天。", "Because research costs money.");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
    assertThat(texts(".reading-text")).doesNotContain("因為研究需要很多錢，而捐款總有用完的一天。");
    assertThat(texts(".reading-gap")).contains("我們想了很久，才決定這樣做。");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT3);
    gui.press(KeyCode.F9);
    assertThat(window.shell.settings().settings().reading().layout())
        .isEqualTo(ReadingLayout.STACKED);
  }

  @Test
  void only_what_is_confirmed_can_be_shown() {
    window.with(EditorWindow.talk());
    translate(4, "Because research costs money.");
    gui.press(KeyCode.F9);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT4);
    assertThat(texts(".reading-text"))
        .containsExactlyInAnyOrder("因為研究需要很多錢，而捐款總有用完的一天。", "Because research costs money.");
    assertThat(texts(".reading-gap")).isEmpty();
  }

  @Test
  void undo_shows_at_once() {
    window.with(EditorWindow.talk());
    translate(4, "Because research costs money.");
    gui.press(KeyCode.F9);
    assertThat(texts(".reading-text")).contains("Because research costs money.");
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(texts(".reading-text")).doesNotContain("Because research costs money.");
  }

  @Test
  void a_paragraph_is_copied_in_both_languages() {
    window.with(longTalk());
    go(5);
    gui.press(KeyCode.F9);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
    assertThat(Gui.onFx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(
            "王先生　第5句話。第6句話。第7句話。第8句話。\n"
                + "王先生\u2002The sentence of 5. The sentence of 6. The sentence of 7. The sentence"
                + " of 8.");
  }

  @Test
  void finding_leads_back_to_the_rows() {
    window.with(EditorWindow.talk());
    gui.press(KeyCode.F9);
    gui.press(KeyCode.CONTROL, KeyCode.F);
    assertThat(gui.has(".reading")).isFalse();
  }

  @Test
  void it_is_calm_to_look_at() {
    window.with(EditorWindow.talk());
    translate(1, "A conversation about research and companies");
    translate(3, "Why did you make it a capped-profit company?");
    translate(4, "Because research costs a great deal of money, and donations run out one day.");
    translate(
        6,
        "Investors can get a return, but the return has a cap; what exceeds it goes to"
            + " the nonprofit, to be used for things that are good for everybody.");
    gui.press(KeyCode.F9);
    go(4);
    List<KeyCode> keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    for (KeyCode key : keys) {
      gui.press(KeyCode.CONTROL, key);
      assertThat(gui.screenshot("reading-" + key)).exists();
    }
    Gui.run(() -> window.shell.theme().change(window.shell.theme().look().withShade(Shade.DARK)));
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(gui.screenshot("reading-dark")).exists();
  }

  private void go(int position) {
    Gui.run(() -> window.model().go(position));
    Gui.settle();
  }

  private void translate(int at, String english) {
    Gui.run(
        () -> {
          Segment before = window.model().segment(at);
          Segment after = before.withTarget(english).withState(State.TRANSLATED);
          window.model().apply(new Edit.Replace("talk", at, before, after));
        });
  }

  private Node piece(String text) {
    return nodes(".reading-text").stream()
        .filter(node -> ((Text) node).getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private List<String> texts(String selector) {
    Gui.settle();
    return nodes(selector).stream().map(node -> ((Text) node).getText()).toList();
  }

  private List<Node> nodes(String selector) {
    return Gui.onFx(
        () ->
            gui.stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(ReadingViewTest::isShown)
                .map(Node.class::cast)
                .toList());
  }

  private static boolean isShown(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (!up.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// 400 translated sentences in paragraphs of four, said by two people in turn.
  private static List<Segment> longTalk() {
    List<Segment> segments = new ArrayList<>();
    for (int n = 1; n <= 400; n++) {
      String source = "第" + n + "句話。";
      segments.add(
          Segment.untranslated(
                  Integer.toString(n),
                  (n - 1) / 4,
                  Kind.SENTENCE,
                  (n - 1) / 4 % 2 == 0 ? "林女士" : "王先生",
                  source,
                  new Span(0, source.length()))
              .withTarget("The sentence of " + n + ".")
              .withState(State.TRANSLATED));
    }
    return segments;
  }
}
