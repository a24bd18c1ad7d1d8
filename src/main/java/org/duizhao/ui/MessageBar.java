package org.duizhao.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.duizhao.core.UserException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One line below the toolbar that tells what happened or went wrong, without stopping work.
public final class MessageBar extends HBox implements Problems {

  private static final Logger LOG = LoggerFactory.getLogger(MessageBar.class);
  private static final Duration SHORT_WHILE = Duration.seconds(6);

  private final Messages messages;
  private final Label text = new Label();
  private final Button copy;
  private final PauseTransition leave = new PauseTransition(SHORT_WHILE);
  private String details = "";

  public MessageBar(Messages messages) {
    this.messages = messages;
    getStyleClass().add("message-bar");
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "message-icon");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    text.setMaxWidth(Double.MAX_VALUE);
    setHgrow(text, Priority.ALWAYS);
    copy = new Button(messages.text("problem.copy"));
    copy.setOnAction(event -> copyDetails());
    Button close = new Button();
    close.getStyleClass().addAll("icon-button", "flat");
    Region cross = new Region();
    cross.getStyleClass().addAll("icon", "icon-close");
    close.setGraphic(cross);
    close.setAccessibleText(messages.text("problem.close"));
    close.setOnAction(event -> clear());
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(icon, text, copy, close);
    leave.setOnFinished(event -> clear());
    clear();
  }

  /// Tells of something that went well; it leaves by itself.
  public void tell(String message) {
    show(message, false, "");
    leave.playFromStart();
  }

  @Override
  public void show(Throwable problem) {
    if (problem instanceof UserException) {
      show(String.valueOf(problem.getMessage()), true, "");
      return;
    }
    LOG.error("Unexpected", problem);
    StringWriter trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace));
    show(messages.text("problem.unexpected", problem), true, trace.toString());
  }

  /// What it says now; empty when it is hidden.
  public String message() {
    return isVisible() ? text.getText() : "";
  }

  public void clear() {
    leave.stop();
    setVisible(false);
    setManaged(false);
  }

  private void show(String message, boolean bad, String more) {
    leave.stop();
    text.setText(message);
    setAccessibleText(message);
    details = more;
    copy.setVisible(!more.isEmpty());
    copy.setManaged(!more.isEmpty());
    getStyleClass().removeAll("bad", "good");
    getStyleClass().add(bad ? "bad" : "good");
    setVisible(true);
    setManaged(true);
  }

  private void copyDetails() {
    ClipboardContent content = new ClipboardContent();
    content.putString(text.getText() + "\n" + details);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
