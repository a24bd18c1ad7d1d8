package org.duizhao.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.duizhao.session.Settings.Shade;
import org.duizhao.session.UserFolders;
import org.duizhao.ui.glossary.GlossaryScreen;

/// The pictures of the user guide: every screen and every sheet, in one shade and one language, by
/// the keys that the guide names.
final class GuidePictures {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final GuideProjects projects;
  private final DeskWindow window;
  private final Gui gui;
  private final Path images;

  /// @param language of the interface, as a BCP 47 tag
  GuidePictures(GuideProjects projects, Path workspace, Path images, Shade shade, String language) {
    this.projects = projects;
    this.images = images;
    window =
        new DeskWindow(
            UserFolders.below(workspace.resolve("user")),
            workspace,
            all ->
                all.withLook(all.look().withLanguage(language).withShade(shade))
                    .withPlace(all.place().withWindow(0, 0, WIDTH, HEIGHT, false)));
    gui = window.gui;
  }

  void make() {
    window.open(projects.interviewFolder());
    editing();
    finding();
    rows();
    sheets();
    memories();
    glossary();
    checks();
    reading();
    opening();
    aligning();
    window.close();
  }

  /// The picture of the editor alone.
  void makeFirst() {
    window.open(projects.interviewFolder());
    company();
    keep("editor");
    window.close();
  }

  private void editing() {
    company();
    keep("editor");
    gui.press(KeyCode.F2);
    keep("source");
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    Gui.waitFor("the cuts are shown", () -> gui.has(".split-sheet"));
    keep("split");
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.F7);
    Gui.waitFor("the history is read", () -> gui.has(".history-entry"));
    keep("history");
    Gui.run(() -> tabs().getSelectionModel().select(0));
  }

  private void finding() {
    gui.press(KeyCode.CONTROL, KeyCode.F);
    gui.type("company");
    hits();
    keep("find");
    gui.press(KeyCode.CONTROL, KeyCode.H);
    Gui.run(() -> gui.find(".replace-text", TextField.class).requestFocus());
    gui.type("firm");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.ENTER);
    Gui.waitFor("the changes are shown", () -> gui.has(".replace-sheet"));
    keep("replace");
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.ESCAPE);
    window.command("filter.clear");
    window.command("filter.drafts");
    keep("filter");
    window.command("filter.clear");
    gui.press(KeyCode.ESCAPE);
  }

  private void rows() {
    company();
    for (int i = 0; i < 3; i++) {
      gui.press(KeyCode.SHIFT, KeyCode.ALT, KeyCode.DOWN);
    }
    keep("selection");
    gui.press(KeyCode.ESCAPE);
  }

  private void sheets() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
    keepAndLeave("project-history");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    keepAndLeave("bookmarks");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    keepAndLeave("palette");
    gui.press(KeyCode.F1);
    keepAndLeave("shortcuts");
    gui.press(KeyCode.CONTROL, KeyCode.COMMA);
    TabPane pages = gui.find(".preferences-tabs", TabPane.class);
    for (int page = 0; page < pages.getTabs().size(); page++) {
      int at = page;
      Gui.run(() -> pages.getSelectionModel().select(at));
      keep("settings-" + (page + 1));
    }
    gui.press(KeyCode.ESCAPE);
    gui.press(KeyCode.F8);
    Gui.waitFor("the figures are counted", () -> gui.has(".parts-list"));
    keepAndLeave("progress");
    gui.press(KeyCode.CONTROL, KeyCode.E);
    Gui.waitFor("the sheet is shown", () -> gui.has(".export-sheet"));
    keepAndLeave("export");
    window.command("edit.rules");
    gui.click(gui.find(".rules-ticks .check-box", CheckBox.class));
    Gui.waitFor("the places are listed", () -> !list(".place-list").getItems().isEmpty());
    keepAndLeave("rules");
    window.command("help.about");
    keepAndLeave("about");
  }

  private void memories() {
    company();
    Gui.waitFor("matches are found", () -> gui.has(".match-card"));
    keep("matches");
    gui.press(KeyCode.CONTROL, KeyCode.K);
    Gui.run(() -> gui.find(".concordance .text-field", TextField.class).setText("公司"));
    Gui.waitFor("pairs are found", () -> gui.has(".concordance .found"));
    keepAndLeave("concordance");
    gui.press(KeyCode.SHIFT, KeyCode.F8);
    Gui.waitFor("the text is counted", () -> gui.has(".band-total"));
    keepAndLeave("match-counts");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    Gui.waitFor(
        "the empty ones are looked up",
        () -> !gui.find(".band-count", Label.class).getText().equals("…"));
    keepAndLeave("pretranslate");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    Gui.waitFor("the memories are listed", () -> gui.has(".memory-row"));
    keepAndLeave("memories");
    window.command("memory.units");
    Gui.waitFor("pairs are listed", () -> gui.has(".units .pair"));
    keepAndLeave("pairs");
  }

  private void glossary() {
    gui.press(KeyCode.CONTROL, KeyCode.T);
    gui.type("捐款");
    Gui.run(() -> gui.find(".term-form-target", TextField.class).requestFocus());
    gui.type("donation");
    keepAndLeave("term");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.T);
    Gui.waitFor("terms are found", () -> gui.has(".extract-contexts .marked-text"));
    keepAndLeave("extract");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
    Gui.waitFor("names are found", () -> gui.has(".names-table .table-row-cell:filled"));
    keepAndLeave("names");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
    Gui.waitFor("the terms are listed", () -> gui.has(".term-table"));
    keep("glossary");
    Gui.run(() -> ((GlossaryScreen) window.screen()).find("神經網絡"));
    Gui.waitFor(
        "one is found", () -> !gui.find(".term-table", TableView.class).getItems().isEmpty());
    Gui.run(() -> gui.find(".term-table", TableView.class).requestFocus());
    gui.press(KeyCode.SHIFT, KeyCode.F4);
    Gui.waitFor("pairs are found", () -> !list(".usage-places").getItems().isEmpty());
    keepAndLeave("term-usage");
    Gui.run(() -> ((GlossaryScreen) window.screen()).bring(projects.termsTable()));
    Gui.waitFor("the file is read", () -> gui.has(".term-import-sheet"));
    keepAndLeave("term-import");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
  }

  private void reading() {
    company();
    gui.press(KeyCode.F9);
    List<KeyCode> keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3);
    for (int layout = 0; layout < keys.size(); layout++) {
      gui.press(KeyCode.CONTROL, KeyCode.ALT, keys.get(layout));
      keep("reading-" + (layout + 1));
    }
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT1);
    gui.press(KeyCode.F9);
    gui.press(KeyCode.CONTROL, KeyCode.P);
    Gui.waitFor("the sheet is shown", () -> gui.has(".print-sheet"));
    keepAndLeave("print");
  }

  private void opening() {
    Gui.run(window.desk::welcome);
    Gui.waitFor("projects are listed", () -> gui.has(".recent-project"));
    keep("welcome");
    Gui.run(window.desk::newFromText);
    keep("import-start");
    Gui.run(() -> window.desk.take(GuideProjects.source()));
    Gui.waitFor("the file is read", () -> gui.has(".preview-list"));
    Gui.run(() -> gui.find(".repairs-list", ListView.class).getSelectionModel().clearAndSelect(1));
    keep("import");
    Gui.run(window.desk::welcome);
    Gui.run(() -> window.desk.open(projects.damagedFolder()));
    Gui.waitFor("the sheet is shown", () -> gui.has(".damaged-sheet"));
    keepAndLeave("damaged");
    Gui.run(() -> window.desk.open(projects.changedFolder()));
    Gui.waitFor("the sheet is shown", () -> gui.has(".conflict-sheet"));
    keepAndLeave("conflict");
    Gui.run(() -> window.model().seek(segment -> segment.source().equals("請多保重。"), true));
    window.command("go.repeats");
    keepAndLeave("repeats");
  }

  private void aligning() {
    Gui.run(window.desk::welcome);
    window.command("file.align");
    window.chosen.addAll(projects.twoTexts());
    gui.click(gui.find(".align-file", Button.class));
    Gui.waitFor("the pairs are shown", () -> gui.has(".align-preview"));
    keep("align");
    gui.press(KeyCode.ENTER);
    Gui.waitFor("the rows are shown", () -> gui.has(".pair-rows"));
    Gui.settle();
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    gui.press(KeyCode.CONTROL, KeyCode.ENTER);
    gui.press(KeyCode.CONTROL, KeyCode.DOWN);
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    gui.press(KeyCode.CONTROL, KeyCode.L);
    for (int i = 0; i < 4; i++) {
      gui.press(KeyCode.CONTROL, KeyCode.RIGHT);
    }
    Gui.waitFor("words are linked", () -> gui.has(".word-lit"));
    keep("mending");
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    keepAndLeave("mending-finish");
  }

  /// Makes only the pictures of an alignment.
  void makeAligning() {
    aligning();
    window.close();
  }

  /// Mistakes put into the interview, so that there is something to find.
  private void checks() {
    write("1億美元", text -> text.replace("$100 million", "$10 million").replace(" at ", "  at "));
    write("2013年", text -> text.replace("2013", "2012"));
    write("2022年11月", text -> text.replace("scientist", "scientsit"));
    write("意識", text -> text.replace("”", ""));
    Gui.run(() -> window.model().seek(segment -> segment.source().contains("1億美元"), true));
    Gui.settle();
    gui.press(KeyCode.ALT, KeyCode.C);
    Gui.waitFor("mistakes are found", () -> gui.has(".finding-card"));
    keep("checks");
    gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
    keepAndLeave("findings");
    window.command("checks.choose");
    keepAndLeave("check-choice");
    Gui.run(() -> tabs().getSelectionModel().select(0));
    company();
    Gui.run(() -> window.model().setText("Why did you make it a"));
    gui.press(KeyCode.ESCAPE);
    Gui.run(() -> gui.find(".target-area", TextArea.class).requestFocus());
    Gui.run(() -> gui.find(".target-area", TextArea.class).end());
    gui.type(" cap");
    Gui.waitFor("a word is offered", () -> gui.find(".completion-list", Node.class).isVisible());
    gui.press(KeyCode.DOWN);
    keep("completion");
    gui.press(KeyCode.ESCAPE);
    for (int step = 0; step < 6; step++) {
      Gui.run(() -> window.model().undo());
    }
  }

  private void write(String source, UnaryOperator<String> mistake) {
    Gui.run(
        () -> {
          window.model().go(0);
          window
              .model()
              .seek(
                  segment -> segment.source().contains(source) && !segment.target().isEmpty(),
                  true);
          window.model().setText(mistake.apply(window.model().text()));
        });
  }

  /// Goes to the long sentence about the company.
  private void company() {
    Gui.run(
        () -> {
          window.model().go(0);
          window.model().seek(segment -> segment.source().contains("有限營利公司"), true);
        });
    Gui.settle();
  }

  private void hits() {
    Gui.waitFor(
        "hits are counted", () -> !gui.find(".find-query", TextField.class).getText().isEmpty());
    Gui.waitFor("hits are listed", () -> gui.has(".hit") || gui.has(".hit-here"));
    Gui.waitFor("hits are framed in the editor", () -> gui.has(".editor-hits"));
  }

  private TabPane tabs() {
    return gui.find(".tab-pane", TabPane.class);
  }

  private ListView<?> list(String selector) {
    return gui.find(selector, ListView.class);
  }

  private void keepAndLeave(String name) {
    keep(name);
    gui.press(KeyCode.ESCAPE);
  }

  private void keep(String name) {
    Gui.settle();
    SmallPicture.write(
        Gui.onFx(() -> gui.stage().getScene().snapshot(null)), images.resolve(name + ".png"));
  }
}
