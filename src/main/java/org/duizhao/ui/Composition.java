package org.duizhao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What an input method composes in a text control: letters that stand in the text but are not yet
/// meant. While it is open every key belongs to the input method, and nobody should act on the
/// text.
public final class Composition {

  private final TextInputControl control;
  private final EventDispatcher usual;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final List<Consumer<String>> listeners = new ArrayList<>();
  private String composed = "";
  private String settled;

  private Composition(TextInputControl control) {
    this.control = control;
    this.usual = control.getEventDispatcher();
    this.settled = control.getText();
    control.setEventDispatcher(this::dispatch);
    control.textProperty().subscribe((before, text) -> textChanged());
    control.focusedProperty().subscribe((before, focused) -> focusChanged(focused));
  }

  /// The composition of this control; the same one each time.
  public static Composition of(TextInputControl control) {
    return (Composition)
        control.getProperties().computeIfAbsent(Composition.class, key -> new Composition(control));
  }

  /// Whether an input method composes in this node.
  public static boolean isOpenIn(@Nullable EventTarget target) {
    return target instanceof TextInputControl control
        && control.hasProperties()
        && control.getProperties().get(Composition.class) instanceof Composition found
        && found.isOpen();
  }

  /// Follows whatever text control has the focus in the scene: keys pressed during a composition
  /// reach nothing else, and a click beside it ends it, keeping what is composed.
  public static void guard(Scene scene) {
    scene
        .focusOwnerProperty()
        .subscribe(
            owner -> {
              if (owner instanceof TextInputControl control) {
                of(control);
              }
            });
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isOpenIn(event.getTarget())) {
            event.consume();
          }
        });
    scene.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          Node owner = scene.getFocusOwner();
          if (owner instanceof TextInputControl control && isOpenIn(control)) {
            of(control).settle();
          }
        });
  }

  public boolean isOpen() {
    return open.get();
  }

  /// Whether it is open. It closes only after the control has taken what was committed.
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /// Tells of each change of the text outside compositions, and of each composition's outcome once
  /// it has ended.
  public Subscription whenSettled(Consumer<String> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Ends it, if it is open; what it holds stays in the text.
  public void settle() {
    Scene scene = control.getScene();
    if (isOpen() && scene != null && control.equals(scene.getFocusOwner())) {
      // JavaFX has the input method end its side when the focus goes, and has no call for it.
      int anchor = control.getAnchor();
      int caret = control.getCaretPosition();
      scene.getRoot().requestFocus();
      control.requestFocus();
      control.selectRange(anchor, caret);
    }
    keep();
  }

  /// Has the control take what is composed for committed, so that it forgets that it was composed
  /// and the next composition does not overwrite it.
  private void keep() {
    if (isOpen()) {
      Event.fireEvent(
          control,
          new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), composed, 0));
    }
  }

  private @Nullable Event dispatch(Event event, EventDispatchChain tail) {
    if (event instanceof InputMethodEvent method && control.isEditable()) {
      return compose(method, tail);
    }
    if (isOpen() && event instanceof KeyEvent key) {
      if (key.getEventType() == KeyEvent.KEY_TYPED && isText(key)) {
        // The input method has let go without a word: an open one would have taken the letter.
        keep();
      } else {
        key.consume();
        return null;
      }
    }
    return usual.dispatchEvent(event, tail);
  }

  private @Nullable Event compose(InputMethodEvent event, EventDispatchChain tail) {
    composed =
        event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
    if (!composed.isEmpty()) {
      open.set(true);
    }
    @Nullable Event answer = usual.dispatchEvent(event, tail);
    if (composed.isEmpty() && isOpen()) {
      open.set(false);
      textChanged();
    }
    return answer;
  }

  private void textChanged() {
    String text = control.getText();
    if (!isOpen() && !text.equals(settled)) {
      settled = text;
      List.copyOf(listeners).forEach(listener -> listener.accept(text));
    }
  }

  /// The window may lose the focus and come back to the same composition; another control may not.
  private void focusChanged(boolean focused) {
    Scene scene = control.getScene();
    if (!focused && (scene == null || !control.equals(scene.getFocusOwner()))) {
      keep();
    }
  }

  private static boolean isText(KeyEvent key) {
    return !key.isShortcutDown()
        && !key.getCharacter().isEmpty()
        && !Character.isISOControl(key.getCharacter().charAt(0));
  }
}
