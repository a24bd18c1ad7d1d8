package org.duizhao.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A key that did something types nothing: D, which asks for a reason in a field, is no part of the
/// reason. JavaFX sends the letter after the key, to whatever has the focus by then.
final class KeyUsed {

  private final Scene scene;

  /// What had the focus when a key went down that somebody then consumed.
  private @Nullable Node pressedOn;

  private KeyUsed(Scene scene) {
    this.scene = scene;
  }

  /// Holds for every key of the scene.
  static void guard(Scene scene) {
    KeyUsed used = new KeyUsed(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> used.pressedOn = scene.getFocusOwner());
    // Only what nobody consumed comes up here again.
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> used.pressedOn = null);
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> used.pressedOn = null);
    scene.addEventFilter(KeyEvent.KEY_TYPED, used::typed);
  }

  private void typed(KeyEvent event) {
    Node before = pressedOn;
    if (before != null && !before.equals(scene.getFocusOwner())) {
      event.consume();
    }
  }
}
