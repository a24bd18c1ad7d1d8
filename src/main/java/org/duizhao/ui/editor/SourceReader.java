package org.duizhao.ui.editor;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// A caret and a selection in the Chinese of the active row, which stays as it is shown, with its
/// terms marked. Lies behind the text; has the focus while the keys move in the source.
final class SourceReader extends Region {

  private final Path field = new Path();
  private final Path line = new Path();
  private final Runnable back;
  private final Consumer<String> type;
  private @Nullable MarkedText shown;
  private String text = "";
  private String segment = "";
  private Consumer<String> listener = text -> {};
  private int anchor;
  private int caret;

  /// @param back gives the focus to the translation
  /// @param type puts a typed letter into the translation, for the Chinese is only read here
  SourceReader(Runnable back, Consumer<String> type) {
    this.back = back;
    this.type = type;
    getStyleClass().add("source-reader");
    field.getStyleClass().add("source-selection");
    line.getStyleClass().add("source-caret");
    field.setManaged(false);
    line.setManaged(false);
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    getChildren().addAll(field, line);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    focusedProperty().subscribe((before, now) -> draw());
  }

  /// Takes the text of the active row; the selection stays while segment and text do.
  void read(MarkedText view, String id, String source) {
    shown = view;
    if (!id.equals(segment) || !source.equals(text)) {
      segment = id;
      text = source;
      anchor = 0;
      caret = 0;
    }
    setAccessibleText(source);
  }

  /// Has the listener told of the text that is selected, whenever another is.
  void listen(Consumer<String> told) {
    listener = told;
  }

  Span selection() {
    return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  String selectedText() {
    return selection().of(text);
  }

  int caret() {
    return caret;
  }

  String toCaret() {
    return text.substring(0, caret);
  }

  void select(int from, int to) {
    anchor = Math.clamp(from, 0, text.length());
    caret = Math.clamp(to, 0, text.length());
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    draw();
    listener.accept(selectedText());
  }

  /// The mouse came down on the text: once puts the caret, twice selects a word, thrice all.
  void press(MouseEvent event) {
    int at = offset(event.getSceneX(), event.getSceneY());
    switch (event.getClickCount()) {
      case 1 -> select(event.isShiftDown() ? anchor : at, at);
      case 2 -> selectWord(at);
      default -> select(0, text.length());
    }
  }

  void drag(MouseEvent event) {
    select(anchor, offset(event.getSceneX(), event.getSceneY()));
  }

  /// Draws selection and caret where the letters now stand.
  void draw() {
    MarkedText view = shown;
    if (view == null) {
      return;
    }
    Span span = selection();
    field
        .getElements()
        .setAll(
            span.length() == 0
                ? List.of()
                : List.of(view.getRangeShape(span.start(), span.end(), true)));
    line.getElements().setAll(view.getCaretShape(caret, true));
    line.setVisible(isFocused());
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> text;
      case SELECTION_START -> selection().start();
      case SELECTION_END -> selection().end();
      case CARET_OFFSET -> caret;
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /// Who begins to type means the translation, wherever the mouse was last.
  private void typed(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isControlDown() && !event.isMetaDown();
    String letter = event.getCharacter();
    if (plain && !letter.isEmpty() && letter.codePointAt(0) >= ' ' && letter.charAt(0) != 0x7f) {
      event.consume();
      back.run();
      type.accept(letter);
    }
  }

  private void pressed(KeyEvent event) {
    boolean far = event.isShortcutDown();
    if (event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> move(event, far ? word(caret, false) : character(caret, false));
      case RIGHT -> move(event, far ? word(caret, true) : character(caret, true));
      case UP -> move(event, far ? caret : lineAway(-1));
      case DOWN -> move(event, far ? caret : lineAway(1));
      case HOME -> move(event, 0);
      case END -> move(event, text.length());
      case A -> {
        if (!far) {
          return;
        }
        select(0, text.length());
      }
      case C, INSERT -> {
        if (!far) {
          return;
        }
        copy();
      }
      case ESCAPE, ENTER, TAB -> {
        if (far) {
          return;
        }
        back.run();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(KeyEvent event, int to) {
    select(event.isShiftDown() ? anchor : to, to);
  }

  /// Copies what is selected, or all when nothing is.
  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(anchor == caret ? text : selectedText());
    Clipboard.getSystemClipboard().setContent(content);
  }

  private int lineAway(int by) {
    MarkedText view = shown;
    if (view == null) {
      return caret;
    }
    Bounds now = new Path(view.getCaretShape(caret, true)).getLayoutBounds();
    double y = now.getCenterY() + by * (now.getHeight() + view.getLineSpacing());
    if (y < 0 || y > view.getHeight()) {
      return by < 0 ? 0 : text.length();
    }
    return view.getHitInfo(new Point2D(now.getCenterX(), y)).getInsertionIndex();
  }

  private int offset(double sceneX, double sceneY) {
    MarkedText view = shown;
    return view == null
        ? 0
        : view.getHitInfo(view.sceneToLocal(sceneX, sceneY)).getInsertionIndex();
  }

  private int character(int from, boolean forward) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    return beside(characters, from, forward);
  }

  private int word(int from, boolean forward) {
    return beside(BreakIterator.getWordInstance(Locale.CHINESE), from, forward);
  }

  private int beside(BreakIterator pieces, int from, boolean forward) {
    pieces.setText(text);
    int to = forward ? pieces.following(Math.min(from, text.length())) : pieces.preceding(from);
    return to == BreakIterator.DONE ? (forward ? text.length() : 0) : to;
  }

  private void selectWord(int at) {
    MarkedText view = shown;
    Span marked = view == null ? null : view.markAt(at);
    if (marked != null) {
      select(marked.start(), marked.end());
    } else {
      int end = word(Math.min(at, Math.max(0, text.length() - 1)), true);
      select(word(end, false), end);
    }
  }
}
