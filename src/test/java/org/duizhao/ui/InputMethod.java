package org.duizhao.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;

/// Sends what input methods send to whatever has the focus: text still being composed, in runs,
/// with the caret in it, and text committed.
public record InputMethod(Gui gui) {

  /// Shows the runs as composed, with the caret at their end.
  public void compose(String... runs) {
    send("", runs);
  }

  public void commit(String text) {
    send(text);
  }

  /// Takes back what is composed, as Escape does.
  public void cancel() {
    send("");
  }

  /// One event that commits and, in the runs, goes on composing.
  public void send(String committed, String... runs) {
    Gui.run(() -> fire(committed, String.join("", runs).length(), runs));
    Gui.settle();
  }

  /// Composes with the caret before the end, as when a syllable inside is corrected.
  public void composeWithCaret(int caret, String... runs) {
    Gui.run(() -> fire("", caret, runs));
    Gui.settle();
  }

  private void fire(String committed, int caret, String... runs) {
    Scene scene = gui.stage().getScene();
    List<InputMethodTextRun> composed =
        Stream.of(runs)
            .map(run -> new InputMethodTextRun(run, InputMethodHighlight.UNSELECTED_RAW))
            .toList();
    Event.fireEvent(
        scene.getFocusOwner(),
        new InputMethodEvent(
            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, caret));
  }
}
