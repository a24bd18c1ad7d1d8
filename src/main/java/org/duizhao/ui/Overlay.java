package org.duizhao.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
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
  private final EventHandler<KeyEvent> strays = this::bringIn;

  Overlay(Region content, Runnable close) {
    this.content = content;
    content.getStyleClass().add("dz-sheet");
    content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    view.getStyleClass().add("overlay");
    StackPane raised = new StackPane(shadow(), content);
    raised.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    StackPane.setAlignment(raised, Pos.TOP_CENTER);
    view.getChildren().add(raised);
    view.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && isListed(event.getTarget())) {
            event.consume();
            close.run();
          } else if (event.getCode() == KeyCode.ENTER && isTicked(event.getTarget())) {
            pressDefault(event);
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

  /// The shadow stands beside the sheet and not on it, where each blink of a caret would have the
  /// whole of it blurred again.
  private static Region shadow() {
    Region shadow = new Region();
    shadow.getStyleClass().add("sheet-shadow");
    shadow.setMouseTransparent(true);
    shadow.setCache(true);
    return shadow;
  }

  /// Whether a list or a table has the key, which would keep Escape to itself.
  private static boolean isListed(EventTarget target) {
    return (target instanceof ListView<?> list && list.getEditingIndex() < 0)
        || (target instanceof TableView<?> table && table.getEditingCell() == null);
  }

  /// Whether a box to tick has the key, which would take Enter for Space.
  private static boolean isTicked(EventTarget target) {
    return target instanceof CheckBox || target instanceof RadioButton;
  }

  /// Presses the sheet's default button, if it has one.
  private void pressDefault(KeyEvent event) {
    List<Node> inside = new ArrayList<>();
    collect(content, inside);
    for (Node node : inside) {
      if (node instanceof Button button && button.isDefaultButton()) {
        event.consume();
        button.fire();
        return;
      }
    }
  }

  /// Hands a key that would go to nothing, or to what lies below, to the sheet: the node that had
  /// the focus may be gone or disabled.
  private void bringIn(KeyEvent event) {
    // The key that showed the sheet still comes by here.
    if (event.isConsumed() || (event.getTarget() instanceof Node target && isInside(target))) {
      return;
    }
    Scene scene = view.getScene();
    if (scene != null) {
      event.consume();
      giveFocus();
      Node owner = scene.getFocusOwner();
      if (owner != null && isInside(owner)) {
        Event.fireEvent(owner, event.copyFor(owner, owner));
      }
    }
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
    giveFocus();
    if (scene != null) {
      staying = scene.focusOwnerProperty().subscribe(this::keepFocus);
      scene.addEventFilter(KeyEvent.ANY, strays);
    }
  }

  private void giveFocus() {
    Node first = content.lookup(".first-focus");
    if (first != null && !first.isDisabled()) {
      first.requestFocus();
    } else {
      content.setFocusTraversable(true);
      content.setAccessibleText(
          content.lookup(".sheet-title") instanceof Label title ? title.getText() : "");
      content.requestFocus();
    }
  }

  /// Brings the focus back when Tab would take it to what lies below: from the last control to the
  /// first, and from the first to the last. What had it may have gone, and nothing has it then.
  private void keepFocus(@Nullable Node owner) {
    if (owner == null) {
      giveFocus();
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
    Scene scene = view.getScene();
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.ANY, strays);
    }
  }

  /// Gives the focus back to where it was.
  ///
  /// @return false when nothing of the window had it, or what had it is gone or takes no keys now
  boolean giveFocusBack() {
    Node before = focusBefore;
    boolean there =
        before != null
            && before.getScene() != null
            && !before.isDisabled()
            && isShown(before)
            && !before.equals(before.getScene().getRoot());
    if (before != null && there) {
      before.requestFocus();
    }
    return there;
  }

  private static boolean isShown(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }
}
