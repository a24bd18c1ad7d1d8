package org.duizhao.ui.glossary.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.glossary.Term;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.terms.names.NameEntry;
import org.duizhao.ui.DeskWindow;
import org.duizhao.ui.Gui;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger of names in the true window.
class NamesSheetTest {

  private static final String[] PAIRS = {
    "埃隆·馬斯克創辦了SpaceX。|Elon Musk founded SpaceX.",
    "埃隆·馬斯克來了。|Then Elon Musk came.",
    "埃隆·馬斯克說好。|Elon Mask said yes.",
    "馬斯克走了。|Then Mask left.",
    "他讀《三體》。|He reads The Three-Body Problem.",
  };

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder, "en", Shade.LIGHT);
    gui = window.gui;
    List<Segment> segments = new ArrayList<>();
    for (String pair : PAIRS) {
      String[] sides = pair.split("\\|", -1);
      String id = Integer.toString(segments.size() + 1);
      segments.add(
          Segment.untranslated(id, 0, Kind.SENTENCE, "", sides[0], new Span(0, sides[0].length()))
              .withTarget(sides[1]));
    }
    window.open(window.project("one", segments));
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    Gui.waitFor("names are found", () -> !table().getItems().isEmpty());
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void names_that_pairs_depart_from_stand_first_and_a_sweep_mends_them() {
    gui.screenshot("names-light");
    assertThat(Gui.onFx(() -> table().getItems().getFirst().name())).isEqualTo("埃隆·馬斯克");
    assertThat(Gui.onFx(() -> departures().getItems().size())).isEqualTo(2);
    gui.click(gui.find(".names-sweep", Button.class));
    Gui.waitFor("nothing departs", () -> departures().getItems().isEmpty());
    assertThat(targets()).contains("Elon Musk said yes.", "Then Musk left.");
    gui.click(gui.find(".names-undo", Button.class));
    Gui.waitFor("it is as before", () -> departures().getItems().size() == 2);
    assertThat(targets()).contains("Elon Mask said yes.", "Then Mask left.");
    gui.click(gui.find(".names-sweep", Button.class));
    Gui.waitFor("nothing departs again", () -> departures().getItems().isEmpty());
    assertThat(targets()).contains("Elon Musk said yes.", "Then Musk left.");
  }

  @Test
  void the_english_kept_is_in_the_glossary_and_decides() {
    Gui.run(() -> english().requestFocus());
    gui.press(KeyCode.CONTROL, KeyCode.A);
    gui.type("Elon Mask");
    gui.press(KeyCode.ENTER);
    Gui.waitFor(
        "the others depart",
        () -> departures().getItems().size() == 2 && table().getItems().getFirst().decided());
    assertThat(Gui.onFx(() -> window.model().session().glossaries().terms()))
        .extracting(Term::source, Term::target)
        .containsExactly(tuple("埃隆·馬斯克", "Elon Mask"));
    assertThat(gui.find(".status-glossary", Label.class).getText()).isEqualTo("Glossary: one");
  }

  @Test
  void enter_on_a_pair_goes_there() {
    Gui.run(
        () -> {
          departures().requestFocus();
          departures().getSelectionModel().select(1);
        });
    gui.press(KeyCode.ENTER);
    assertThat(gui.has(".names-sheet")).isFalse();
    assertThat(Gui.onFx(() -> window.model().active())).isEqualTo(3);
  }

  @Test
  void a_project_without_glossary_gets_one_and_names_not_translated_yet_are_told() {
    gui.press(KeyCode.ESCAPE);
    window.open(window.project("two", "彼得·阿貝爾來了。"));
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    gui.press(KeyCode.CONTROL, KeyCode.T);
    gui.type("公司");
    gui.press(KeyCode.ENTER);
    gui.press(KeyCode.ESCAPE);
    assertThat(Gui.onFx(() -> window.model().session().glossaries().terms())).hasSize(1);
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    Gui.waitFor("names are found", () -> !table().getItems().isEmpty());
    Gui.settle();
    assertThat(gui.find(".names-departures .empty-note", Label.class).getText())
        .isEqualTo("No pair that holds it is translated yet.");
  }

  private List<String> targets() {
    return Gui.onFx(() -> window.segments().stream().map(Segment::target).toList());
  }

  @SuppressWarnings("unchecked")
  private TableView<NameEntry> table() {
    return gui.find(".names-table", TableView.class);
  }

  private ListView<?> departures() {
    return gui.find(".names-departures", ListView.class);
  }

  private TextField english() {
    return gui.find(".names-english", TextField.class);
  }
}
