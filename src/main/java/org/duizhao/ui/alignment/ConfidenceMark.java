package org.duizhao.ui.alignment;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.duizhao.session.mending.Row;
import org.duizhao.ui.Messages;

/// How sure a row is, as a colour and a number of a hundred; a tick before it when it is pinned,
/// and words instead of the number when the user made it.
final class ConfidenceMark extends Label {

  /// From here on a row counts as good as certain.
  static final double HIGH = 0.95;

  /// What is less is rather wrong than right.
  private static final double LOW = 0.5;

  /// Before the number of a row whose sentences cross.
  private static final String CROSSED = "⇅ ";

  private final Messages messages;

  /// What a row's mark looks like.
  enum Level {
    PINNED,
    HAND,
    HIGH,
    SURE,
    UNSURE,
    LOW;

    String style() {
      return switch (this) {
        case PINNED -> "level-pinned";
        case HAND -> "level-hand";
        case HIGH -> "level-high";
        case SURE -> "level-sure";
        case UNSURE -> "level-unsure";
        case LOW -> "level-low";
      };
    }
  }

  ConfidenceMark(Messages messages) {
    this.messages = messages;
    getStyleClass().add("confidence");
  }

  static Level level(Row row) {
    if (row.pinned()) {
      return Level.PINNED;
    }
    if (row.byHand()) {
      return Level.HAND;
    }
    if (row.isCrossed() && row.confidence() >= LOW) {
      // However likely the link is, it wants a look.
      return Level.UNSURE;
    }
    return row.confidence() >= HIGH
        ? Level.HIGH
        : row.confidence() >= Row.SURE
            ? Level.SURE
            : row.confidence() >= LOW ? Level.UNSURE : Level.LOW;
  }

  void show(Row row) {
    setText((row.isCrossed() ? CROSSED : "") + text(row, messages));
    getStyleClass().setAll("confidence", level(row).style());
    setTooltip(row.isCrossed() ? new Tooltip(messages.text("mending.crossed")) : null);
  }

  /// What a screen reader says of it.
  static String spoken(Row row, Messages messages) {
    String text = text(row, messages);
    return row.isCrossed() ? text + ", " + messages.text("mending.crossed") : text;
  }

  private static String text(Row row, Messages messages) {
    if (row.byHand()) {
      return row.pinned() ? "✓" : messages.text("mending.hand");
    }
    String number = Long.toString(Math.round(100 * row.confidence()));
    return row.pinned() ? "✓ " + number : number;
  }
}
