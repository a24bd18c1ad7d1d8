package org.duizhao.ui;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// One message: what happened, what can be done about it, and a cross.
final class MessageLine extends HBox {

  /// What the message is about, which a shape and a colour tell.
  enum Tone {
    GOOD,
    PLAIN,
    BAD
  }

  private final String message;
  private final Button close = new Button();
  private final Consumer<MessageLine> leave;
  private final PauseTransition stay = new PauseTransition();

  MessageLine(String message, Tone tone, String closing, Consumer<MessageLine> leave) {
    this.message = message;
    this.leave = leave;
    getStyleClass().addAll("message", tone.name().toLowerCase(Locale.ROOT));
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "message-icon");
    Label text = new Label(message);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    setHgrow(text, Priority.ALWAYS);
    close.getStyleClass().addAll("icon-button", "flat");
    Region cross = new Region();
    cross.getStyleClass().addAll("icon", "icon-close");
    close.setGraphic(cross);
    close.setAccessibleText(closing);
    close.setOnAction(event -> leave());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(message);
    getChildren().addAll(icon, text, close);
    stay.setOnFinished(event -> leaveUnlessNeeded());
  }

  String message() {
    return message;
  }

  /// Puts a button before the cross.
  Button add(String label, Runnable action) {
    Button button = new Button(label);
    button.setMnemonicParsing(false);
    button.getStyleClass().addAll("small", "message-action");
    button.setOnAction(event -> action.run());
    getChildren().add(getChildren().size() - 1, button);
    return button;
  }

  /// Has it leave by itself after a while, unless it is pointed at or has the focus then.
  MessageLine leavingAfter(Duration time) {
    stay.setDuration(time);
    stay.playFromStart();
    return this;
  }

  /// Whether it goes by itself.
  boolean isPassing() {
    return stay.getStatus() == javafx.animation.Animation.Status.RUNNING;
  }

  void stop() {
    stay.stop();
  }

  private void leaveUnlessNeeded() {
    if (isHover() || isFocusWithin()) {
      stay.playFromStart();
    } else {
      leave();
    }
  }

  private void leave() {
    stop();
    leave.accept(this);
  }
}
