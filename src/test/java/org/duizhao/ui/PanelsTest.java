package org.duizhao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelsTest {

  @TempDir Path folder;

  private DeskWindow window;
  private Gui gui;
  private Path project;

  @BeforeEach
  void open() {
    window = new DeskWindow(folder);
    gui = window.gui;
    project = window.project("one", "好。", "對。");
    window.open(project);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void panels_hide_by_key_and_stay_hidden_when_the_project_is_opened_again() {
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    assertThat(gui.has(".outline")).isFalse();
    assertThat(gui.has(".side-tabs")).isFalse();
    assertThat(focused()).isEqualTo(gui.find(".target-area", Node.class));
    again();
    assertThat(gui.has(".outline")).isFalse();
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    gui.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    assertThat(width(".outline")).isBetween(230.0, 250.0);
    assertThat(width(".side-tabs")).isBetween(290.0, 310.0);
  }

  @Test
  void the_open_tab_and_the_widths_are_remembered() {
    Gui.run(() -> gui.find(".side-tabs", TabPane.class).getSelectionModel().select(2));
    double before = width(".outline");
    again();
    assertThat(gui.find(".side-tabs", TabPane.class).getSelectionModel().getSelectedIndex())
        .isEqualTo(2);
    assertThat(width(".outline")).isEqualTo(before);
  }

  @Test
  void f6_goes_round_the_panels() {
    Node rows = focused();
    gui.press(KeyCode.F6);
    assertThat(focused()).isEqualTo(gui.find(".side-tabs", Node.class));
    gui.press(KeyCode.F6);
    assertThat(focused()).isEqualTo(gui.find(".outline-list", Node.class));
    gui.press(KeyCode.F6);
    assertThat(focused()).isEqualTo(rows);
    gui.press(KeyCode.SHIFT, KeyCode.F6);
    assertThat(focused()).isEqualTo(gui.find(".outline-list", Node.class));
  }

  private void again() {
    Gui.run(window.desk::welcome);
    Gui.settle();
    window.open(project);
  }

  private Node focused() {
    return Gui.onFx(() -> gui.stage().getScene().getFocusOwner());
  }

  private double width(String selector) {
    return Gui.onFx(() -> gui.find(selector, Region.class).getWidth());
  }
}
