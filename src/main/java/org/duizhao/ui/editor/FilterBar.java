package org.duizhao.ui.editor;

import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duizhao.core.Segment;
import org.duizhao.ui.Composition;
import org.duizhao.ui.Messages;

/// Lists only the segments that hold what is typed here, in either language.
final class FilterBar extends HBox {

  private final EditorModel model;
  private final Messages messages;
  private final TextField query = new TextField();
  private final Label count = new Label();

  FilterBar(EditorModel model, Messages messages, Runnable back) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("filter-bar");
    query.setPromptText(messages.text("filter.prompt"));
    query.setAccessibleText(messages.text("filter.prompt"));
    HBox.setHgrow(query, Priority.ALWAYS);
    count.getStyleClass().add("filter-count");
    Button close = new Button();
    close.getStyleClass().addAll("flat", "icon-button");
    Region cross = new Region();
    cross.getStyleClass().addAll("icon", "icon-close");
    close.setGraphic(cross);
    close.setAccessibleText(messages.text("filter.close"));
    close.setOnAction(event -> leave(back));
    Composition.of(query).whenSettled(this::filter);
    query.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          switch (event.getCode()) {
            case ESCAPE -> {
              event.consume();
              leave(back);
            }
            case ENTER, DOWN -> {
              event.consume();
              back.run();
            }
            default -> {}
          }
        });
    getChildren().addAll(query, count, close);
    setVisible(false);
    setManaged(false);
  }

  void open() {
    setVisible(true);
    setManaged(true);
    query.requestFocus();
    query.selectAll();
  }

  private void leave(Runnable back) {
    Composition.of(query).settle();
    query.clear();
    setVisible(false);
    setManaged(false);
    back.run();
  }

  private void filter(String text) {
    if (!isVisible()) {
      return;
    }
    model.filter(holding(text));
    int size = model.rows().size();
    count.setText(text.isBlank() ? "" : messages.text("filter.count", size));
  }

  /// Passes what holds the text in source, target or speaker, whatever the case.
  static Predicate<Segment> holding(String text) {
    if (text.isBlank()) {
      return segment -> true;
    }
    String wanted = text.strip();
    return segment ->
        holds(segment.source(), wanted)
            || holds(segment.target(), wanted)
            || holds(segment.speaker(), wanted);
  }

  private static boolean holds(String text, String wanted) {
    int last = text.length() - wanted.length();
    char lower = Character.toLowerCase(wanted.charAt(0));
    char upper = Character.toUpperCase(wanted.charAt(0));
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if ((c == lower || c == upper)
          && text.regionMatches(/* ignoreCase= */ true, i, wanted, 0, wanted.length())) {
        return true;
      }
    }
    return false;
  }
}
