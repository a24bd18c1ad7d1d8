package org.duizhao.ui.alignment;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.duizhao.session.mending.Half;
import org.duizhao.session.mending.Moves;
import org.duizhao.session.mending.Row;
import org.duizhao.session.mending.Sentence;
import org.duizhao.session.mending.WordLinks;
import org.duizhao.ui.Messages;
import org.duizhao.ui.RowFlow;

/// The rows of an alignment with the caret among them. The whole list has the focus; the arrow keys
/// move the caret, which says what a command is about.
final class PairRows extends StackPane implements RowFlow.Source<PairRow>, MendingListener {

  private final MendingModel model;
  private final Messages messages;
  private final RowFlow<PairRow> flow = new RowFlow<>(this);
  private final Dragging dragging;
  private Runnable pin = () -> {};
  private Consumer<Runnable> guard = Runnable::run;
  private Function<Row, List<WordLinks.Linked>> words = row -> List.of();

  PairRows(MendingModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.dragging = new Dragging(this);
    getStyleClass().add("pair-rows");
    getChildren().addAll(flow, dragging.ghost());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(messages.text("mending.rows"));
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.listen(this);
  }

  RowFlow<PairRow> flow() {
    return flow;
  }

  /// Takes what the space bar does, and who makes a step that may not be saved.
  void serve(Runnable space, Consumer<Runnable> steps) {
    pin = space;
    guard = steps;
  }

  /// Takes what finds the words that light up together.
  void link(Function<Row, List<WordLinks.Linked>> finder) {
    words = finder;
    flow.refreshAll();
    lightAtCaret();
  }

  /// Styles changed, so that heights did.
  void restyled() {
    flow.forEachShown(PairRow::forget);
    flow.refreshAll();
  }

  @Override
  public void rowsChanged() {
    flow.pin(model.place(model.caret().row()));
    flow.refreshAll();
    reveal();
    lightAtCaret();
  }

  @Override
  public void caretMoved(int left) {
    flow.refresh(model.place(left));
    int place = model.place(model.caret().row());
    flow.pin(place);
    flow.refresh(place);
    if (left != model.caret().row()) {
      reveal();
    }
    lightAtCaret();
  }

  private void reveal() {
    int place = model.place(model.caret().row());
    if (place >= 0 && getHeight() > 0) {
      flow.reveal(place);
    }
  }

  @Override
  public int size() {
    return model.size();
  }

  @Override
  public PairRow make() {
    PairRow row = new PairRow(messages);
    row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> clicked(row, event));
    row.addEventHandler(
        MouseEvent.MOUSE_EXITED,
        event -> {
          row.darken();
          lightAtCaret();
        });
    return row;
  }

  @Override
  public void fill(PairRow cell, int place) {
    int row = model.row(place);
    cell.show(row, model.now().row(row), model.caret(), each -> listen(cell, each));
  }

  private void listen(PairRow cell, SentenceFlow sentence) {
    sentence.setOnMouseMoved(
        event -> {
          if (!dragging.isUnderWay()) {
            int letter = sentence.letter(event.getSceneX(), event.getSceneY());
            cell.light(sentence.half(), sentence.place(), letter, words);
          }
        });
    sentence.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            dragging.begin(cell.at(), sentence, event);
          }
        });
    sentence.setOnMouseDragged(dragging::move);
    sentence.setOnMouseReleased(event -> dragging.end(event, this::drop));
  }

  private void drop(int row, SentenceFlow sentence, int to) {
    Half half = sentence.half();
    int place = sentence.place();
    guard.accept(
        () -> {
          if (model.make(new Moves(model.now()).drag(row, half, place, to))) {
            model.move(new Caret(Math.min(to, model.now().size() - 1), half, 0, 0));
          }
        });
  }

  @Override
  public double height(PairRow cell, double width) {
    return cell.heightFor(width);
  }

  private void clicked(PairRow row, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || row.at() < 0) {
      return;
    }
    requestFocus();
    for (SentenceFlow each : row.flows()) {
      if (each.localToScene(each.getBoundsInLocal())
          .contains(event.getSceneX(), event.getSceneY())) {
        int offset = each.offset(event.getSceneX(), event.getSceneY());
        model.move(new Caret(row.at(), each.half(), each.place(), offset));
        event.consume();
        return;
      }
    }
    double middle = row.getWidth() * 0.52;
    model.move(new Caret(row.at(), event.getX() < middle ? Half.SOURCE : Half.TARGET, 0, 0));
    event.consume();
  }

  private void lightAtCaret() {
    Caret caret = model.caret();
    flow.forEachShown(
        cell -> {
          if (cell.isVisible() && cell.at() == caret.row()) {
            cell.light(caret.half(), caret.sentence(), caret.offset(), words);
          } else {
            cell.darken();
          }
        });
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown()) {
      return;
    }
    boolean far = event.isShortcutDown();
    boolean handled =
        switch (event.getCode()) {
          case UP -> !far && stepped(-1);
          case DOWN -> !far && stepped(1);
          case LEFT -> moved(far, false);
          case RIGHT -> moved(far, true);
          case HOME -> far ? gone(0) : within(0);
          case END -> far ? gone(model.now().size() - 1) : within(Integer.MAX_VALUE);
          case PAGE_DOWN -> !far && paged(1);
          case PAGE_UP -> !far && paged(-1);
          case SPACE -> !far && pinned();
          case TAB -> !far && turned(event.isShiftDown() ? Half.SOURCE : Half.TARGET);
          default -> false;
        };
    if (handled) {
      event.consume();
    }
  }

  private boolean stepped(int by) {
    model.step(by);
    return true;
  }

  private boolean pinned() {
    pin.run();
    return true;
  }

  private boolean gone(int row) {
    model.go(row);
    return true;
  }

  private boolean paged(int by) {
    int rows = 0;
    for (int place = flow.firstShown(); place < model.size() && flow.isShown(place); place++) {
      rows++;
    }
    model.step(by * Math.max(1, rows - 2));
    return true;
  }

  /// Goes to the other half; from the last one Tab leaves the list.
  private boolean turned(Half to) {
    if (model.caret().half() == to) {
      return false;
    }
    model.move(model.caret().withHalf(to));
    return true;
  }

  private boolean within(int offset) {
    Caret caret = model.caret();
    model.move(new Caret(caret.row(), caret.half(), caret.sentence(), offset));
    return true;
  }

  /// Moves the caret by a letter or a word, from one sentence into the next and from one half into
  /// the other.
  private boolean moved(boolean words, boolean forward) {
    Caret caret = model.caret();
    if (caret.row() < 0) {
      return false;
    }
    List<Sentence> half = model.now().row(caret.row()).half(caret.half());
    String text = half.isEmpty() ? "" : half.get(caret.sentence()).text();
    BreakIterator pieces =
        words
            ? BreakIterator.getWordInstance(Locale.CHINESE)
            : BreakIterator.getCharacterInstance(Locale.ROOT);
    pieces.setText(text);
    int to = forward ? pieces.following(caret.offset()) : pieces.preceding(caret.offset());
    if (to != BreakIterator.DONE) {
      model.move(new Caret(caret.row(), caret.half(), caret.sentence(), to));
    } else {
      beyond(caret, half.size(), forward);
    }
    return true;
  }

  private void beyond(Caret caret, int sentences, boolean forward) {
    int next = caret.sentence() + (forward ? 1 : -1);
    if (next >= 0 && next < sentences) {
      model.move(new Caret(caret.row(), caret.half(), next, forward ? 0 : Integer.MAX_VALUE));
    } else if (forward && caret.half() == Half.SOURCE) {
      model.move(caret.withHalf(Half.TARGET));
    } else if (!forward && caret.half() == Half.TARGET) {
      int last = Math.max(0, model.now().row(caret.row()).source().size() - 1);
      model.move(new Caret(caret.row(), Half.SOURCE, last, Integer.MAX_VALUE));
    }
  }
}
