package org.duizhao.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The cards of a side panel, one below the other. While the list has the keys one of them is the
/// current one, which stays in sight.
public final class CardList {

  private static final double AIR = 10;

  private final ScrollPane scroll = new ScrollPane();
  private final VBox list = new VBox();
  private final List<Card> cards = new ArrayList<>();
  private int current;

  private record Card(Node node, Consumer<Boolean> mark) {}

  /// @param name what a screen reader calls the list
  /// @param keys hears of keys pressed in it, without Alt or the shortcut key
  public CardList(String name, String styleClass, Consumer<KeyEvent> keys) {
    list.getStyleClass().add("side-list");
    scroll.getStyleClass().addAll("side-pane", styleClass);
    scroll.setContent(list);
    scroll.setFitToWidth(true);
    scroll.setAccessibleRole(AccessibleRole.LIST_VIEW);
    scroll.setAccessibleText(name);
    scroll.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.isAltDown() && !event.isShortcutDown()) {
            keys.accept(event);
          }
        });
    scroll.focusedProperty().subscribe((before, now) -> mark());
  }

  public Node view() {
    return scroll;
  }

  /// Takes everything out; the current card keeps its place among those to come.
  public void clear() {
    cards.clear();
    list.getChildren().clear();
  }

  /// Puts a card in at the end.
  ///
  /// @param mark shows whether it is the current one
  public void add(Node card, Consumer<Boolean> mark) {
    cards.add(new Card(card, mark));
    list.getChildren().add(card);
  }

  /// Puts words in at the end that are no card.
  public void say(String words) {
    Label note = new Label(words);
    note.getStyleClass().add("empty-note");
    note.setWrapText(true);
    list.getChildren().add(note);
  }

  public boolean isEmpty() {
    return list.getChildren().isEmpty();
  }

  /// The place of the current card; 0 when there is none.
  public int current() {
    return current;
  }

  /// Makes the first card the current one, seen or not.
  public void toFirst() {
    current = 0;
  }

  /// Goes so many cards down, or up when negative.
  public void move(int by) {
    current += by;
    mark();
  }

  /// Moves the keys to the first card.
  public void takeFocus() {
    toFirst();
    scroll.requestFocus();
    mark();
  }

  public void toTop() {
    scroll.setVvalue(0);
  }

  /// Shows which card is the current one, after cards came or went.
  public void mark() {
    current = Math.clamp(current, 0, Math.max(0, cards.size() - 1));
    for (int i = 0; i < cards.size(); i++) {
      boolean here = scroll.isFocused() && i == current;
      Card card = cards.get(i);
      card.mark.accept(here);
      if (here) {
        double height = list.getHeight() - scroll.getViewportBounds().getHeight();
        double at = card.node.getBoundsInParent().getMinY() - AIR;
        scroll.setVvalue(height > 0 ? Math.clamp(at / height, 0.0, 1.0) : 0);
        scroll.setAccessibleText(card.node.getAccessibleText());
      }
    }
  }

  /// A button for the head or the foot of a side panel, which is no stop on the way of Tab.
  public static Button button(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().addAll("flat", "small");
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
