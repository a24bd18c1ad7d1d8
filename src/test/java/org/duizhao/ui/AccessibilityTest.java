package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Walks every screen and sheet of the real window as a screen reader and as a keyboard would.
class AccessibilityTest {

  private static final int MOST_CONTROLS = 200;

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "welcome",
        "import",
        "preview",
        "editor",
        "find",
        "palette",
        "shortcuts",
        "preferences",
        "fonts",
        "export",
        "about",
        "number",
        "glossary",
        "term",
        "reading",
        "dashboard",
        "rules",
        "history",
        "print",
        "align",
        "mending",
        "finish",
        "findings"
      })
  void every_control_that_takes_the_focus_has_a_name(String place) throws IOException {
    go(place);
    Set<String> nameless = new TreeSet<>();
    Gui.run(
        () -> {
          for (Node node : focusable()) {
            if (name(node).isBlank()) {
              nameless.add(describe(node));
            }
          }
        });
    assertThat(nameless).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "welcome",
        "import",
        "preview",
        "editor",
        "find",
        "shortcuts",
        "fonts",
        "export",
        "glossary",
        "term",
        "reading",
        "dashboard",
        "rules",
        "history",
        "align",
        "mending"
      })
  void tab_reaches_every_control_and_shift_tab_comes_back(String place) throws IOException {
    go(place);
    Node start = focused();
    Set<Node> forward = walk(start, KeyCode.TAB);
    Set<String> unreached = new TreeSet<>();
    Gui.run(
        () -> {
          for (Node node : focusable()) {
            if (!forward.contains(node)) {
              unreached.add(describe(node));
            }
          }
        });
    assertThat(unreached).isEmpty();
    Set<Node> back = walk(start, KeyCode.SHIFT, KeyCode.TAB);
    assertThat(back.stream().map(AccessibilityTest::describe).toList())
        .containsExactlyInAnyOrderElementsOf(
            forward.stream().map(AccessibilityTest::describe).toList());
  }

  /// All that has the focus on the way round to where it began.
  private Set<Node> walk(Node start, KeyCode... key) {
    Set<Node> passed = new LinkedHashSet<>();
    passed.add(start);
    for (int i = 0; i < MOST_CONTROLS; i++) {
      Node before = focused();
      gui.press(key);
      if (focused().equals(before)) {
        // Among the rows of an alignment Tab changes sides first.
        gui.press(key);
      }
      if (!passed.add(focused())) {
        break;
      }
    }
    assertThat(focused()).as("Tab goes round instead of being caught").isEqualTo(start);
    return passed;
  }

  private void go(String place) throws IOException {
    switch (place) {
      case "welcome" -> {
        window.project("one", "好。");
        window.welcome();
        Gui.waitFor(
            "the list is read",
            () -> gui.stage().getScene().getRoot().lookup(".recent-project") != null);
      }
      case "import" -> {
        window.welcome();
        Gui.run(window.desk::newFromText);
      }
      case "preview" -> {
        window.welcome();
        Path file = Files.writeString(folder.resolve("text.txt"), "第一句話。(dì yī)第二句話。");
        Gui.run(() -> window.desk.take(file));
        Gui.waitFor(
            "the text is read",
            () -> gui.stage().getScene().getRoot().lookup(".preview-list") != null);
      }
      case "align" -> {
        window.welcome();
        window.command("file.align");
      }
      case "mending" -> window.mend(window.alignment("pairs", "好。", "Good."));
      case "finish" -> {
        window.mend(window.alignment("pairs", "好。", "Good."));
        window.command("align.finish");
      }
      default -> {
        window.open(window.project("one", "好。", "您為什麼把它做成一家有限營利公司？"));
        switch (place) {
          case "find" -> gui.press(KeyCode.CONTROL, KeyCode.F);
          case "palette" -> gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
          case "shortcuts" -> gui.press(KeyCode.F1);
          case "preferences", "fonts" -> gui.press(KeyCode.CONTROL, KeyCode.COMMA);
          case "export" -> gui.press(KeyCode.CONTROL, KeyCode.E);
          case "about" -> Gui.run(() -> window.shell.commands().get("help.about").run());
          case "number" -> gui.press(KeyCode.CONTROL, KeyCode.G);
          case "glossary" -> gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G);
          case "term" -> gui.press(KeyCode.CONTROL, KeyCode.T);
          case "reading" -> gui.press(KeyCode.F9);
          case "dashboard" -> gui.press(KeyCode.F8);
          case "rules" -> Gui.run(() -> window.shell.commands().get("edit.rules").run());
          case "history" -> gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
          case "findings" -> gui.press(KeyCode.CONTROL, KeyCode.ALT, KeyCode.F);
          case "print" -> gui.press(KeyCode.CONTROL, KeyCode.P);
          default -> {}
        }
        if (place.equals("fonts")) {
          Gui.run(() -> gui.find(".preferences-tabs", TabPane.class).getSelectionModel().select(1));
        }
      }
    }
    Gui.settle();
  }

  private Node focused() {
    return Gui.onFx(() -> gui.stage().getScene().getFocusOwner());
  }

  private List<Node> focusable() {
    List<Node> found = new ArrayList<>();
    // A sheet keeps the keys to itself as long as it is shown.
    Node sheet = gui.stage().getScene().getRoot().lookup(".overlay");
    collect(sheet == null ? gui.stage().getScene().getRoot() : sheet, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
      found.add(node);
    }
    if (node instanceof Parent parent && !(node instanceof Spinner)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      return labeled.getText();
    }
    return gui.stage().getScene().getRoot().lookupAll(".label").stream()
        .filter(label -> label instanceof Label text && node.equals(text.getLabelFor()))
        .map(label -> ((Label) label).getText())
        .findFirst()
        .orElse("");
  }

  private static String describe(Node node) {
    return node.getClass().getSimpleName() + node.getStyleClass();
  }
}
