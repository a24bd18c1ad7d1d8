package org.duizhao.ui.editor;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.duizhao.session.SettingsFile;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.Messages;
import org.duizhao.ui.Theme;
import org.duizhao.ui.reading.ReadingCommands;
import org.duizhao.ui.reading.ReadingModel;
import org.duizhao.ui.reading.ReadingPane;
import org.jspecify.annotations.Nullable;

/// Puts the reading view in the place of rows and side panel, and these back. The outline stays,
/// and the segment being worked on is the sentence being read.
final class ReadingMode implements EditorListener {

  private final EditorModel model;
  private final EditorPanels panels;
  private final RowsView rows;
  private final Frame frame;
  private final Messages messages;
  private final Theme theme;
  private final ReadingModel text;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final Runnable unsubscribe;
  private @Nullable ReadingPane pane;

  ReadingMode(
      EditorModel model,
      EditorPanels panels,
      RowsView rows,
      Frame frame,
      Messages messages,
      Theme theme,
      SettingsFile settings) {
    this.model = model;
    this.panels = panels;
    this.rows = rows;
    this.frame = frame;
    this.messages = messages;
    this.theme = theme;
    this.text = new ReadingModel(model, settings);
    model.listen(this);
    this.unsubscribe =
        theme.listen(
            () -> {
              if (pane != null) {
                pane.restyled();
              }
            });
  }

  List<Command> commands() {
    return new ReadingCommands(text, open, this::toggle).all();
  }

  /// Whether the reading view is shown.
  ObservableBooleanValue shown() {
    return open;
  }

  @Override
  public void activeChanged() {
    ReadingPane shown = pane;
    if (open.get() && shown != null) {
      shown.follow();
    }
  }

  /// Shows the editor again, when the reading view is shown.
  void leave() {
    if (open.get()) {
      open.set(false);
      panels.restore();
      rows.rowsChanged();
      rows.focusEditor();
    }
  }

  void close() {
    unsubscribe.run();
    text.close();
  }

  private void toggle() {
    if (open.get()) {
      leave();
    } else if (model.flush()) {
      enter();
    }
  }

  private void enter() {
    ReadingPane shown = pane;
    if (shown == null) {
      shown = new ReadingPane(text, messages, theme, frame.commands(), this::leave);
      pane = shown;
    }
    open.set(true);
    panels.replace(shown);
    shown.open();
  }
}
