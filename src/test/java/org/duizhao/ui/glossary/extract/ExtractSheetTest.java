package org.duizhao.ui.glossary.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.terms.RejectedTerms;
import org.duizhao.session.terms.extract.Candidate;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Terms found in the text, taken and refused by key in the true window.
class ExtractSheetTest {

  private static final String[][] PAIRS = {
    {"量子糾錯技術領先。", "Quantum error correction leads the field."},
    {"量子糾錯需要很多量子位元。", "Quantum error correction needs many qubits."},
    {"他們展示了量子糾錯。", "They demonstrated quantum error correction."},
    {"埃隆·馬斯克談到量子位元。", "Elon Musk talked about qubits."},
    {"《三體》很有名。", "The Three-Body Problem is well known."},
  };

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;
  private Path project;

  @BeforeEach
  void open() {
    open("en", Shade.LIGHT);
  }

  private void open(String language, Shade shade) {
    window = new DeskWindow(folder, language, shade);
    gui = window.gui;
    List<Segment> segments = new ArrayList<>();
    for (String[] pair : PAIRS) {
      String id = Integer.toString(segments.size() + 1);
      segments.add(
          Segment.untranslated(id, 0, Kind.SENTENCE, "", pair[0], new Span(0, pair[0].length()))
              .withTarget(pair[1]));
    }
    project = window.project("in-" + language, segments);
    window.open(project);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
    Gui.waitFor("terms are found", () -> !sources().isEmpty());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void the_likeliest_stands_first_with_its_english_and_its_places() {
    gui.screenshot("extract-light");
    assertThat(sources()).startsWith("量子糾錯").contains("埃隆·馬斯克", "三體");
    assertThat(english().getText()).isEqualToIgnoringCase("quantum error correction");
    assertThat(gui.has(".extract-contexts .marked-text")).isTrue();
    assertThat(table().isFocused()).isTrue();
  }

  @Test
  void enter_approves_p_proposes_and_the_next_is_selected() {
    List<String> before = sources();
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.P);
    assertThat(terms())
        .extracting(Term::source, Term::status)
        .containsExactlyInAnyOrder(
            tuple(before.get(0), TermStatus.APPROVED), tuple(before.get(1), TermStatus.PROPOSED));
    assertThat(sources()).isEqualTo(before.subList(2, before.size()));
    assertThat(Gui.onFx(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(0);
  }

  @Test
  void what_is_refused_is_never_proposed_again_unless_taken_back() {
    List<String> before = sources();
    gui.press(KeyCode.DELETE);
    gui.press(KeyCode.DELETE);
    assertThat(new RejectedTerms(project).all())
        .containsExactlyInAnyOrderElementsOf(before.subList(0, 2));
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(sources()).isEqualTo(before.subList(1, before.size()));
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".extract-sheet")).isFalse();
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
    Gui.waitFor("terms are found", () -> !sources().isEmpty());
    assertThat(sources()).isEqualTo(before.subList(1, before.size()));
  }

  @Test
  void an_accepted_term_is_taken_back_by_undo() {
    List<String> before = sources();
    gui.press(KeyCode.ENTER);
    assertThat(terms()).hasSize(1);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(terms()).isEmpty();
    assertThat(sources()).isEqualTo(before);
  }

  @Test
  void another_rendering_is_typed_after_e() {
    gui.strike(KeyCode.E, "e");
    assertThat(english().isFocused()).isTrue();
    gui.type("QEC");
    gui.press(KeyCode.ENTER);
    assertThat(terms()).extracting(Term::target).containsExactly("QEC");
    assertThat(told()).isEqualTo("量子糾錯 = QEC was added");
  }

  @Test
  void in_the_dark_and_in_chinese() {
    window.close();
    open("zh-Hant", Shade.DARK);
    gui.screenshot("extract-dark");
    assertThat(gui.find(".extract-sheet .sheet-title", Label.class).getText()).isEqualTo("文中的術語");
  }

  private List<Term> terms() {
    return Gui.onFx(() -> window.model().session().glossaries().terms());
  }

  private List<String> sources() {
    return Gui.onFx(
        () ->
            gui.has(".extract-table")
                ? table().getItems().stream().map(Candidate::source).toList()
                : List.<String>of());
  }

  @SuppressWarnings("unchecked")
  private TableView<Candidate> table() {
    return gui.find(".extract-table", TableView.class);
  }

  private TextField english() {
    return gui.find(".extract-english", TextField.class);
  }

  private String told() {
    return gui.find(".extract-sheet .rules-told", Label.class).getText();
  }
}
