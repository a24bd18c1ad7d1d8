package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.checking.CheckShelf;
import org.duizhao.session.matching.MemoryShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keys reach the sheet that is shown, whatever became of what had the focus in it.
class SheetKeysTest {

  @TempDir Path folder;

  private final List<String> done = new ArrayList<>();
  private final Gui gui = Gui.open();
  private final TextField field = Gui.onFx(TextField::new);
  private final CheckBox box = Gui.onFx(() -> new CheckBox("box"));
  private final VBox sheet = Gui.onFx(VBox::new);
  private Shell shell;

  @BeforeEach
  void open() {
    shell =
        Gui.onFx(
            () ->
                new Shell(
                    gui.stage(),
                    new SettingsFile(folder.resolve("settings.json")),
                    new MemoryShelf(folder, InstantSource.system(), "me"),
                    CheckShelf.ofThisUser(),
                    new SystemChoosers(gui.stage())));
    Gui.run(
        () -> {
          shell
              .commands()
              .add(Command.of("edit", "edit.undo", () -> done.add("below")).key("Shortcut+Z"));
          shell.open();
          field.getStyleClass().add("first-focus");
          Button go = new Button("go");
          go.setDefaultButton(true);
          go.setOnAction(event -> done.add("go"));
          sheet.getChildren().setAll(field, box, go);
          shell.frame().showOverlay(sheet);
        });
    Gui.settle();
  }

  @AfterEach
  void close() {
    Gui.run(shell::close);
    gui.close();
  }

  @Test
  void enter_on_a_box_to_tick_presses_the_default_button() {
    Gui.run(box::requestFocus);
    gui.press(KeyCode.ENTER);
    assertThat(done).containsExactly("go");
    assertThat(Gui.onFx(box::isSelected)).isFalse();
  }

  @Test
  void escape_closes_the_sheet_when_what_had_the_focus_is_gone() {
    Gui.run(box::requestFocus);
    Gui.settle();
    Gui.run(() -> sheet.getChildren().remove(box));
    Gui.settle();
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".dz-sheet")).isFalse();
  }

  @Test
  void keys_reach_the_sheet_in_the_very_moment_in_which_the_focus_goes_to_nothing() {
    Gui.run(
        () -> {
          box.requestFocus();
          sheet.getChildren().remove(box);
        });
    // JavaFX sends keys to the scene when what has the focus is no longer in it.
    Gui.run(
        () ->
            Event.fireEvent(
                gui.stage().getScene(),
                new KeyEvent(
                    KeyEvent.KEY_TYPED, "a", "", KeyCode.UNDEFINED, false, false, false, false)));
    Gui.settle();
    assertThat(Gui.<String>onFx(field::getText)).isEqualTo("a");
    assertThat(Gui.onFx(() -> field.equals(field.getScene().getFocusOwner()))).isTrue();
  }

  @Test
  void keys_reach_the_sheet_when_something_below_took_the_focus_by_disappearing() {
    Gui.run(
        () -> {
          Scene scene = gui.stage().getScene();
          scene.getRoot().requestFocus();
        });
    gui.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(done).isEmpty();
    gui.press(KeyCode.ESCAPE);
    assertThat(gui.has(".dz-sheet")).isFalse();
  }
}
