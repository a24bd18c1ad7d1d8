package org.duizhao.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The commands most used, as buttons. In a narrow window labels are left out, one after another,
/// so that none is cut; the icons and their tips stay.
final class Toolbar extends HBox {

  /// An empty entry is a gap.
  private static final List<String> OFFERED =
      List.of(
          "file.open",
          "file.import",
          "file.export",
          "file.align",
          "",
          "edit.undo",
          "edit.redo",
          "",
          "go.find",
          "view.palette",
          "view.theme");

  /// Whose label goes first: those whose icons everybody knows.
  private static final List<String> FIRST_WITHOUT =
      List.of(
          "edit.redo",
          "edit.undo",
          "view.theme",
          "go.find",
          "view.palette",
          "file.export",
          "file.import",
          "file.open",
          "file.align");

  Toolbar() {
    getStyleClass().add("main-toolbar");
    setMinWidth(0);
    widthProperty().subscribe(width -> fit());
    // The size of letters was changed.
    heightProperty().subscribe(height -> fit());
  }

  /// Makes the buttons again from the commands there are.
  void show(Commands commands) {
    getChildren().clear();
    boolean apart = false;
    for (String id : OFFERED) {
      if (id.isEmpty()) {
        apart = !getChildren().isEmpty();
      } else if (commands.has(id)) {
        if (apart) {
          Region gap = new Region();
          gap.getStyleClass().add("toolbar-gap");
          getChildren().add(gap);
          apart = false;
        }
        getChildren().add(button(commands, id));
      }
    }
    fit();
  }

  private static Button button(Commands commands, String id) {
    Button button = commands.button(id);
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-" + id.replace('.', '-'));
    button.setGraphic(icon);
    button.setId(id);
    button.getStyleClass().addAll("flat", "tool-button");
    return button;
  }

  private void fit() {
    if (getWidth() <= 0 || getScene() == null) {
      return;
    }
    buttons().forEach(each -> each.setContentDisplay(ContentDisplay.LEFT));
    applyCss();
    for (String id : FIRST_WITHOUT) {
      if (prefWidth(-1) <= getWidth()) {
        return;
      }
      buttons().stream()
          .filter(each -> id.equals(each.getId()))
          .forEach(each -> each.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
    }
  }

  private List<Button> buttons() {
    return getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast).toList();
  }
}
