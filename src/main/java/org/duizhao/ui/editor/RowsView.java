package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.duizhao.core.Segment;
import org.duizhao.glossary.TermHit;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;
import org.duizhao.ui.RowFlow;
import org.jspecify.annotations.Nullable;

/// The list of rows with the editor in the active one. Shows what the model says and tells it what
/// is typed and clicked.
final class RowsView extends StackPane
    implements EditorListener, RowFlow.Source<RowView>, TargetArea.Listener {

  private static final Duration PAUSE = Duration.millis(400);

  private final EditorModel model;
  private final SelectionModel selection;
  private final TermMarker terms;
  private final List<Marker> markers = new ArrayList<>();
  private final TermTip tip = new TermTip();
  private final TargetArea editor;
  private final Composition composition;
  private final SourceReader reader =
      new SourceReader(this::focusEditor, letter -> editor().replaceSelection(letter));
  private final RowFlow<RowView> flow;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final Messages messages;
  private final SpokenRow spoken;
  private final SourceEditor sourceEditor;
  private ToIntFunction<Segment> repeats = segment -> 1;
  private @Nullable RowView home;
  private boolean showing;
  private boolean wantsFocus;

  /// Whether the mouse came down on the source and may select in it.
  private boolean selecting;

  RowsView(
      EditorModel model,
      SelectionModel selection,
      Function<Segment, List<TermHit>> terms,
      Messages messages,
      Consumer<String> refused) {
    this.model = model;
    this.selection = selection;
    this.messages = messages;
    this.spoken = new SpokenRow(messages);
    this.terms = new TermMarker(terms, messages);
    markers.add(this.terms);
    this.editor = new TargetArea(this);
    this.composition = Composition.of(editor);
    this.flow = new RowFlow<>(this);
    editor.setPromptText(messages.text("editor.prompt"));
    editor.setAccessibleText(messages.text("editor.target"));
    reader.setAccessibleRoleDescription(messages.text("editor.source"));
    flow.setAccessibleText(messages.text("editor.segments"));
    // With both values, which hears changes only: the empty editor of the beginning is not typing.
    editor.textProperty().subscribe((before, text) -> typed(text));
    editor.focusedProperty().subscribe((before, now) -> focused(now));
    composition.openProperty().subscribe((before, now) -> composing(now));
    editor
        .sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null && wantsFocus) {
                focusEditor();
              }
            });
    pause.setOnFinished(event -> model.flush());
    this.sourceEditor =
        new SourceEditor(model, this::sourceShown, this::focusEditor, flow::requestLayout, refused);
    sourceEditor.area().setAccessibleText(messages.text("editor.source"));
    getChildren().add(flow);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.listen(this);
    selection.listen(this::showSelection);
    activeChanged();
  }

  TargetArea editor() {
    return editor;
  }

  /// The caret and selection in the Chinese of the active row.
  SourceReader reader() {
    return reader;
  }

  /// The Chinese of the active row, once it is shown.
  Optional<MarkedText> activeSource() {
    return Optional.ofNullable(home).map(RowView::source);
  }

  /// The field in which the Chinese of the active row is changed.
  SourceEditor sourceEditor() {
    return sourceEditor;
  }

  private void sourceShown() {
    int row = model.rows().rowOf(model.active());
    flow.refresh(row);
    flow.reveal(row);
  }

  RowFlow<RowView> flow() {
    return flow;
  }

  /// Gives the editor the focus, now or as soon as its row is made.
  void focusEditor() {
    wantsFocus = editor.getScene() == null;
    editor.requestFocus();
  }

  /// Takes how often the sentence of a segment stands in the project.
  void count(ToIntFunction<Segment> repeats) {
    this.repeats = repeats;
    flow.refreshAll();
  }

  /// Puts a word at the caret, with the spaces it needs.
  void insert(String piece) {
    Insertion.into(editor, piece);
    focusEditor();
  }

  /// Has something more stand out in the rows.
  void mark(Marker marker) {
    markers.add(marker);
    flow.refreshAll();
  }

  /// Shows the marks anew, after what a marker looks for changed.
  void refreshMarks() {
    flow.refreshAll();
  }

  /// Tells what the next term of the active row is.
  void tellTerm() {
    if (home != null) {
      tip.next(home.source());
    }
  }

  /// Looks for terms anew, after the glossary changed.
  void refreshTerms() {
    terms.forget();
    flow.refreshAll();
  }

  void stop() {
    pause.stop();
    tip.hide();
  }

  @Override
  public void rowsChanged() {
    boolean focused = editor.isFocused();
    int row = model.rows().rowOf(model.active());
    flow.pin(row);
    flow.refreshAll();
    if (row >= 0) {
      flow.reveal(row);
    }
    if (focused) {
      focusEditor();
    }
  }

  @Override
  public void segmentChanged(int position) {
    flow.refresh(model.rows().rowOf(position));
  }

  @Override
  public void activeChanged() {
    pause.stop();
    tip.hide();
    showText(model.text());
    editor.positionCaret(editor.getLength());
    int left = home == null ? -1 : model.rows().rowOf(home.position());
    int row = model.rows().rowOf(model.active());
    flow.pin(row);
    // Two rows look different now; filling all in sight would cost several frames.
    flow.refresh(left);
    flow.refresh(row);
    if (row >= 0) {
      flow.reveal(row);
      if (!isTypingElsewhere()) {
        focusEditor();
      }
    }
  }

  @Override
  public void textReplaced(String text) {
    int length = Math.min(text.length(), editor.getLength());
    int same = 0;
    while (same < length
        && text.charAt(text.length() - 1 - same)
            == editor.getText().charAt(editor.getLength() - 1 - same)) {
      same++;
    }
    showText(text);
    editor.positionCaret(Math.max(0, text.length() - same));
  }

  @Override
  public int size() {
    return model.rows().size();
  }

  @Override
  public RowView make() {
    RowView row = new RowView();
    row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> clicked(row, event));
    row.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> dragged(row, event));
    return row;
  }

  @Override
  public void fill(RowView cell, int row) {
    Rows rows = model.rows();
    Segment segment = rows.segment(row);
    int position = rows.position(row);
    cell.show(position, segment, rows.isTurn(row), rows.startsParagraph(row));
    cell.source().show(segment.source(), marks(marker -> marker.source(segment)), tip);
    cell.target().show(segment.target(), marks(marker -> marker.target(segment)), tip);
    cell.setAccessibleText(spoken.text(position, segment));
    cell.select(selection.contains(position));
    int count = repeats.applyAsInt(segment);
    cell.showRepeats(count, segment.origin(), messages.text("repeats.mark", count));
    markers.forEach(marker -> marker.row(segment, cell));
    boolean active = position == model.active();
    if (active) {
      if (home != null && home != cell) {
        home.edit(null, null);
        home.editSource(null);
      }
      home = cell;
      reader.read(cell.source(), segment.id(), segment.source());
      cell.edit(editor, reader);
      cell.editSource(sourceEditor.field());
    } else {
      cell.edit(null, null);
      cell.editSource(null);
    }
  }

  @Override
  public double height(RowView cell, double width) {
    return cell.heightFor(width);
  }

  /// Ends what an input method composes, keeping its text.
  void settle() {
    composition.settle();
  }

  private void composing(boolean now) {
    model.composing(now);
    if (!now) {
      pause.playFromStart();
    }
  }

  @Override
  public void leave(int direction) {
    if (model.step(direction) && direction > 0) {
      editor.positionCaret(0);
    }
  }

  /// Whether the user is in the filter or a note, which keep the focus while the list changes.
  private boolean isTypingElsewhere() {
    return getScene() != null
        && getScene().getFocusOwner() instanceof TextInputControl field
        && field != editor;
  }

  private List<Mark> marks(Function<Marker, List<Mark>> side) {
    return markers.stream().map(side).flatMap(List::stream).toList();
  }

  private void showText(String text) {
    if (!editor.getText().equals(text)) {
      composition.settle();
      showing = true;
      editor.setText(text);
      showing = false;
    }
  }

  private void typed(String text) {
    tip.hide();
    if (!showing) {
      selection.clear();
      model.typed(text);
      pause.playFromStart();
    }
    flow.requestLayout();
  }

  private void focused(boolean now) {
    if (!now) {
      model.flush();
    }
  }

  private void showSelection() {
    flow.forEachShown(cell -> cell.select(selection.contains(cell.position())));
  }

  /// Takes a click with Shift or the shortcut key, which selects rows and leaves the active one.
  private boolean selects(RowView row, MouseEvent event) {
    if (event.isShiftDown()) {
      selection.extendTo(row.position());
    } else if (event.isShortcutDown()) {
      selection.toggle(row.position());
    } else {
      selection.clear();
      return false;
    }
    event.consume();
    return true;
  }

  private void clicked(RowView row, MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && row.position() >= 0 && !selects(row, event)) {
      boolean onSource = row.isOnSource(event.getX(), event.getY());
      selecting = onSource;
      if (row.position() != model.active()) {
        int caret = row.targetOffset(event.getX(), event.getY());
        if (model.go(row.position())) {
          focusEditor();
          editor.positionCaret(Math.min(caret, editor.getLength()));
        }
      } else if (onSource) {
        reader.requestFocus();
      } else {
        focusEditor();
      }
      if (onSource && row.position() == model.active()) {
        reader.press(event);
      }
      event.consume();
    }
  }

  /// Selects in the source, where the mouse came down.
  private void dragged(RowView row, MouseEvent event) {
    if (event.isPrimaryButtonDown() && row.position() == model.active() && selecting) {
      reader.requestFocus();
      reader.drag(event);
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && tip.isShowing()) {
      tip.hide();
      event.consume();
      return;
    }
    switch (event.getCode()) {
      case PAGE_DOWN -> flow.page(1);
      case PAGE_UP -> flow.page(-1);
      case ESCAPE -> {
        // In the source's field it gives up what was typed there.
        if (selection.isEmpty() || sourceEditor.isEditing()) {
          return;
        }
        selection.clear();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }
}
