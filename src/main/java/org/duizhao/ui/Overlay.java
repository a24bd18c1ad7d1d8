package org.duizhao.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A sheet over a dimmed window, such as the command palette.
final class Overlay {

  private final StackPane view = new StackPane();
  private final Region content;
  private @Nullable Node focusBefore;
  private @Nullable Node focused;
  private Subscription staying = Subscription.EMPTY;

  Overlay(Region content, Runnable close) {
    this.content = content;
    content.getStyleClass().add("dz-sheet");
    content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    view.getStyleClass().add("overlay");
    StackPane.setAlignment(content, Pos.TOP_CENTER);
    view.getChildren().add(content);
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && isListed(event.getTarget())) {
            event.consume();
            close.run();
          }
        });
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

  /// Whether a list or a table has the key, which would keep Escape to itself.
  private static boolean isListed(EventTarget target) {
    return (target instanceof ListView<?> list && list.getEditingIndex() < 0)
        || (target instanceof TableView<?> table && table.getEditingCell() == null);
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
    // Pages of tabs are in the scene only after styles are applied.
    view.applyCss();
    view.layout();
    Node first = content.lookup(".first-focus");
    if (first != null) {
      first.requestFocus();
    } else {
      content.setFocusTraversable(true);
      content.setAccessibleText(
          content.lookup(".sheet-title") instanceof Label title ? title.getText() : "");
      content.requestFocus();
    }
    if (scene != null) {
      staying = scene.focusOwnerProperty().subscribe(this::keepFocus);
    }
  }

  /// Brings the focus back when Tab would take it to what lies below: from the last control to the
  /// first, and from the first to the last.
  private void keepFocus(@Nullable Node owner) {
    if (owner == null) {
      return;
    }
    if (isInside(owner)) {
      focused = owner;
      return;
    }
    List<Node> inside = new ArrayList<>();
    collect(content, inside);
    if (inside.isEmpty()) {
      content.requestFocus();
    } else {
      boolean backwards = inside.getFirst().equals(focused);
      (backwards ? inside.getLast() : inside.getFirst()).requestFocus();
    }
  }

  private boolean isInside(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(view)) {
        return true;
      }
    }
    return false;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    // What a control is made of is no stop of its own.
    if (node instanceof Parent parent && !(node instanceof Spinner)) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  /// Keeps the focus no longer.
  void letGo() {
    staying.unsubscribe();
  }

  /// Gives the focus back to where it was.
  ///
  /// @return false when nothing of the window had it, or what had it is gone
  boolean giveFocusBack() {
    Node before = focusBefore;
    boolean there =
        before != null && before.getScene() != null && !before.equals(before.getScene().getRoot());
    if (before != null && there) {
      before.requestFocus();
    }
    return there;
  }
}
