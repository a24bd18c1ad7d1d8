package org.duizhao.ui.editor;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.language.CutPlaces;

/// A text with the place where it is to be cut, moved by the arrow keys or a click.
final class CutLine extends TextFlow {

  private final String text;
  private final boolean endsToo;
  private final Text before = piece("cut-before");
  private final Text bar = new Text(" ┃ ");
  private final Text after = piece("cut-after");
  private int cut;

  /// @param font the style class of its language
  /// @param endsToo whether one of the parts may be empty
  CutLine(String text, int cut, String font, boolean endsToo, String spoken) {
    this.text = text;
    this.endsToo = endsToo;
    getStyleClass().addAll("cut-line", font + "-lines");
    before.getStyleClass().add(font);
    after.getStyleClass().add(font);
    bar.getStyleClass().addAll("cut-bar", font);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleHelp(spoken);
    getChildren().addAll(before, bar, after);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
    show(cut);
  }

  int cut() {
    return cut;
  }

  private void show(int at) {
    cut = at;
    before.setText(text.substring(0, at).stripTrailing());
    after.setText(text.substring(at).stripLeading());
    setAccessibleText(before.getText() + " | " + after.getText());
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> move(event.isShortcutDown() ? mark(false) : word(false));
      case RIGHT -> move(event.isShortcutDown() ? mark(true) : word(true));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void clicked(MouseEvent event) {
    requestFocus();
    int hit =
        getHitInfo(new javafx.geometry.Point2D(event.getX(), event.getY())).getInsertionIndex();
    int first = before.getText().length();
    int skipped = text.length() - text.substring(cut).stripLeading().length();
    int at = hit <= first ? hit : Math.max(skipped, hit - first - bar.getText().length() + skipped);
    move(Math.min(at, text.length()));
    event.consume();
  }

  private void move(int to) {
    int from = endsToo ? 0 : 1;
    show(Math.clamp(to, from, Math.max(from, text.length() - from)));
  }

  private int mark(boolean forward) {
    List<Integer> places = CutPlaces.of(text).stream().map(CutPlaces.Place::offset).toList();
    return forward
        ? places.stream().filter(at -> at > cut).findFirst().orElse(text.length())
        : places.reversed().stream().filter(at -> at < cut).findFirst().orElse(0);
  }

  /// The next place between two words, or two characters of Chinese.
  private int word(boolean forward) {
    BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
    words.setText(text);
    int to = forward ? words.following(Math.min(cut, text.length())) : words.preceding(cut);
    return to == BreakIterator.DONE ? (forward ? text.length() : 0) : to;
  }

  private static Text piece(String style) {
    Text piece = new Text();
    piece.getStyleClass().add(style);
    return piece;
  }
}
