package org.duizhao.ui.reading;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.duizhao.session.Settings.ReadingLayout;
import org.duizhao.ui.Command;

/// What can be done about reading. It opens from the editor.
public final class ReadingCommands {

  static final String TOGGLE = "view.reading";
  static final String CONFIRMED = "reading.confirmed";
  private static final String COPY = "reading.copy";
  private static final String COPY_BOTH = "reading.copyBoth";

  /// What the menu at a sentence offers.
  static final List<String> IN_CONTEXT = List.of(COPY, COPY_BOTH, TOGGLE);

  private final ReadingModel model;
  private final ObservableBooleanValue reading;
  private final Runnable toggle;

  /// Takes the text being read, and the ways into the view and out of it.
  ///
  /// @param reading whether the view is shown
  /// @param toggle shows the view or leaves it
  public ReadingCommands(ReadingModel model, ObservableBooleanValue reading, Runnable toggle) {
    this.model = model;
    this.reading = reading;
    this.toggle = toggle;
  }

  /// The command that chooses a layout.
  static String id(ReadingLayout layout) {
    return "reading." + layout.name().toLowerCase(Locale.ROOT);
  }

  public List<Command> all() {
    return List.of(
        Command.of("view.reading", "view.reading", toggle).key("F9"),
        inView("reading.beside", () -> model.choose(ReadingLayout.BESIDE))
            .key("Shortcut+Alt+DIGIT1"),
        inView("reading.english", () -> model.choose(ReadingLayout.ENGLISH))
            .key("Shortcut+Alt+DIGIT2"),
        inView("reading.stacked", () -> model.choose(ReadingLayout.STACKED))
            .key("Shortcut+Alt+DIGIT3"),
        inView(CONFIRMED, () -> model.showConfirmedOnly(!model.options().confirmedOnly()))
            .key("Shortcut+Alt+DIGIT4"),
        inView(COPY, () -> copy(false)).key("Shortcut+Shift+X"),
        inView(COPY_BOTH, () -> copy(true)).key("Shortcut+Alt+C"));
  }

  private Command inView(String id, Runnable action) {
    return Command.of("view.reading", id, action).when(reading);
  }

  private void copy(boolean both) {
    ClipboardContent content = new ClipboardContent();
    content.putString(model.selectedText(both));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
