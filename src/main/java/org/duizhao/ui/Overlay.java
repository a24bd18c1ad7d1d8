package org.duizhao.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A sheet over a dimmed window, such as the command palette.
final class Overlay {

  private final StackPane view = new StackPane();
  private final Region content;
  private @Nullable Node focusBefore;

  Overlay(Region content, Runnable close) {
    this.content = content;
    content.getStyleClass().add("dz-sheet");
    content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    view.getStyleClass().add("overlay");
    StackPane.setAlignment(content, Pos.TOP_CENTER);
    view.getChildren().add(content);
    view.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
          } else if (event.isShortcutDown() || event.isAltDown()) {
            // The menus would take it for a command on what the sheet covers.
            event.consume();
          }
        });
    view.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (view.equals(event.getTarget())) {
            close.run();
          }
        });
  }

  Node view() {
    return view;
  }

  Node content() {
    return content;
  }

  /// Moves the focus into the sheet: to the node with the style class `first-focus`, else to
  /// itself.
  void takeFocus() {
    Scene scene = view.getScene();
    focusBefore = scene == null ? null : scene.getFocusOwner();
    Node first = content.lookup(".first-focus");
    if (first != null) {
      first.requestFocus();
    } else {
      content.setFocusTraversable(true);
      content.requestFocus();
    }
  }

  void giveFocusBack() {
    Node before = focusBefore;
    if (before != null && before.getScene() != null) {
      before.requestFocus();
    }
  }
}
