package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.duizhao.session.Settings.Place;
import org.duizhao.session.SettingsFile;
import org.duizhao.ui.Command;
import org.jspecify.annotations.Nullable;

/// How the editor is divided: the outline on the left, the side panel on the right, either hidden
/// when the user wants more room. Remembers widths, what is shown and the open tab.
final class EditorPanels {

  private final OutlinePane outline;
  private final Region middle;
  private final SideTabs side;
  private final Runnable focusRows;
  private final SettingsFile settings;
  private final SplitPane split = new SplitPane();
  private boolean outlineShown;
  private boolean sideShown;
  private @Nullable Node instead;
  private double outlineWidth;
  private double sideWidth;

  EditorPanels(
      OutlinePane outline,
      Region middle,
      SideTabs side,
      Runnable focusRows,
      SettingsFile settings) {
    this.outline = outline;
    this.middle = middle;
    this.side = side;
    this.focusRows = focusRows;
    this.settings = settings;
    Place place = settings.settings().place();
    outlineShown = place.outlineShown();
    sideShown = place.sideShown();
    outlineWidth = place.outline();
    sideWidth = place.side();
    side.divide(place.matches());
    side.getSelectionModel().select(Math.clamp(place.tab(), 0, side.getTabs().size() - 1));
    split.setOrientation(Orientation.HORIZONTAL);
    SplitPane.setResizableWithParent(outline, false);
    SplitPane.setResizableWithParent(side, false);
    arrange();
    // Positions are shares of a width that is not known before.
    split
        .widthProperty()
        .subscribe(
            (before, width) -> {
              if (before.doubleValue() <= 0) {
                divide();
              }
            });
  }

  Node view() {
    return split;
  }

  List<Command> commands() {
    return List.of(
        Command.of("view.panels", "view.outline", this::toggleOutline).key("Shortcut+Shift+O"),
        Command.of("view.panels", "view.side", this::toggleSide).key("Shortcut+Shift+U"),
        Command.of("view.panels", "view.nextPane", () -> leave(1)).key("F6"),
        Command.of("view.panels", "view.previousPane", () -> leave(-1)).key("Shift+F6"));
  }

  /// Shows something else in the place of rows and side panel.
  void replace(Node other) {
    measure();
    instead = other;
    arrange();
    divide();
  }

  /// Shows rows and side panel again.
  void restore() {
    measure();
    instead = null;
    arrange();
    divide();
  }

  /// Keeps how the editor is divided for the next time.
  void remember() {
    measure();
    settings.change(
        all ->
            all.withPlace(
                all.place()
                    .withDividers(outlineWidth, sideWidth, side.matchesShare())
                    .withPanels(
                        outlineShown, sideShown, side.getSelectionModel().getSelectedIndex())));
  }

  private void toggleOutline() {
    measure();
    outlineShown = !outlineShown;
    rearrange();
  }

  /// Shows the side panel if it was put away.
  void showSide() {
    if (!sideShown) {
      toggleSide();
    }
  }

  private void toggleSide() {
    measure();
    sideShown = !sideShown;
    rearrange();
  }

  private void rearrange() {
    arrange();
    divide();
    remember();
    if (instead == null) {
      focusRows.run();
    }
  }

  private void arrange() {
    List<Node> shown = new ArrayList<>();
    if (outlineShown) {
      shown.add(outline);
    }
    shown.add(instead == null ? middle : instead);
    if (hasSide()) {
      shown.add(side);
    }
    split.getItems().setAll(shown);
  }

  private boolean hasSide() {
    return sideShown && instead == null;
  }

  private void divide() {
    double width = split.getWidth();
    if (width > 0) {
      int divider = 0;
      if (outlineShown) {
        split.setDividerPosition(divider++, outlineWidth / width);
      }
      if (hasSide()) {
        split.setDividerPosition(divider, 1 - sideWidth / width);
      }
    }
  }

  /// Takes the widths the user gave the panels.
  private void measure() {
    if (split.getWidth() > 0) {
      double[] at = split.getDividerPositions();
      if (outlineShown) {
        outlineWidth = at[0] * split.getWidth();
      }
      if (hasSide()) {
        sideWidth = (1 - at[at.length - 1]) * split.getWidth();
      }
    }
  }

  /// Gives the focus to the next panel shown: outline, rows, side panel and round again.
  private void leave(int direction) {
    List<Runnable> ways = new ArrayList<>();
    int here = 0;
    if (outlineShown) {
      ways.add(outline::focusList);
    }
    if (!holdsFocus(outline)) {
      here = ways.size();
    }
    Node other = instead;
    ways.add(other == null ? focusRows : other::requestFocus);
    if (hasSide()) {
      if (holdsFocus(side)) {
        here = ways.size();
      }
      ways.add(side::requestFocus);
    }
    ways.get(Math.floorMod(here + direction, ways.size())).run();
  }

  private boolean holdsFocus(Node panel) {
    Scene scene = split.getScene();
    for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
      if (at.equals(panel)) {
        return true;
      }
    }
    return false;
  }
}
