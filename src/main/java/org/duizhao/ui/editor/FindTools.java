package org.duizhao.ui.editor;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.duizhao.session.SettingsFile;
import org.duizhao.session.search.Flags;
import org.duizhao.session.search.Part;
import org.duizhao.ui.Command;
import org.duizhao.ui.Frame;
import org.duizhao.ui.FxJobs;
import org.duizhao.ui.Messages;

/// All that finds, filters and replaces in the editor, put together.
final class FindTools implements AutoCloseable {

  private final EditorModel model;
  private final RowsView rows;
  private final Messages messages;
  private final Runnable toRows;
  private final FindModel find;
  private final FindBar bar;
  private final List<Command> commands;
  private final Label none = new Label();
  private final Button clear;
  private final VBox empty;

  /// Takes what brings the rows into sight when another view of the text hides them.
  FindTools(
      EditorModel model,
      SelectionModel selection,
      RowsView rows,
      Frame frame,
      Messages messages,
      FxJobs jobs,
      LargeEdits large,
      SettingsFile settings,
      Runnable toRows,
      Flags flags) {
    this.toRows = toRows;
    this.model = model;
    this.rows = rows;
    this.messages = messages;
    this.find = new FindModel(model, jobs, jobs::onScreen, selection::positions);
    ReplaceModel replacing = new ReplaceModel(model, find, large, jobs);
    ReplaceLine line = new ReplaceLine(find, replacing, frame, messages, settings);
    FilterMenu filter =
        new FilterMenu(model, find, frame, messages, InstantSource.system(), jobs::onScreen, flags);
    this.bar = new FindBar(model, find, line, filter, messages, settings, rows::focusEditor);
    selection.listen(() -> bar.offerSelection(!selection.isEmpty()));
    this.commands = new FindCommands(model, find, bar, line, filter, this::open).all();
    clear = new Button();
    clear.setOnAction(event -> bar.leave());
    none.getStyleClass().add("empty-note");
    empty = new VBox(none, clear);
    empty.getStyleClass().add("empty-list");
    rows.mark(new HitMarker(model, find));
    rows.editor().mark(text -> find.marks(text, Part.TARGET));
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInRows);
    find.listen(this::changed);
    changed();
  }

  /// What stands above the rows.
  Node bar() {
    return bar;
  }

  /// What stands in the place of the rows when there are none.
  Node empty() {
    return empty;
  }

  List<Command> commands() {
    return commands;
  }

  @Override
  public void close() {
    find.stop();
  }

  /// Escape ends a search from the text too; a filter, in which one works on, it does not.
  private void pressedInRows(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && bar.isVisible()
        && find.search().criteria().isEmpty()) {
      event.consume();
      bar.leave();
    }
  }

  private void open(boolean replacing) {
    toRows.run();
    bar.open(rows.editor().getSelectedText(), replacing);
  }

  private void changed() {
    boolean filtered = find.isFiltered();
    String text = find.search().query().text();
    none.setText(
        !filtered
            ? messages.text("editor.empty")
            : text.isEmpty()
                ? messages.text("editor.nothingPasses")
                : messages.text(
                    find.search().criteria().isEmpty()
                        ? "editor.notFound"
                        : "editor.notFoundInFilter",
                    text));
    clear.setText(messages.text(text.isEmpty() ? "filter.clear" : "find.clear"));
    FindBar.show(clear, filtered);
    rows.refreshMarks();
    rows.editor().requestLayout();
    find.current().ifPresent(this::select);
  }

  /// Selects the hit in the editor, so that typing replaces it.
  private void select(FindModel.Place place) {
    if (place.part() == Part.TARGET && place.position() == model.active()) {
      rows.editor().selectRange(place.span().start(), place.span().end());
    }
  }
}
