package org.duizhao.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.duizhao.core.UserException;
import org.duizhao.ui.MessageLine.Tone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lines below the toolbar that tell what happened or went wrong, without stopping work. Problems
/// stay until they are closed; good news leaves by itself.
public final class MessageBar extends VBox implements Problems {

  private static final Logger LOG = LoggerFactory.getLogger(MessageBar.class);
  private static final Duration SHORT_WHILE = Duration.seconds(6);
  private static final Duration LONG_WHILE = Duration.seconds(20);
  private static final Duration TIME_TO_ANSWER = Duration.minutes(2);
  private static final int MOST = 3;

  private final Messages messages;
  private final ReadOnlyBooleanWrapper offering = new ReadOnlyBooleanWrapper();
  private @Nullable MessageLine offered;
  private Runnable answer = () -> {};

  public MessageBar(Messages messages) {
    this.messages = messages;
    getStyleClass().add("message-bar");
    getChildren().subscribe(this::changed);
    changed();
  }

  /// Tells of something that went well; it leaves by itself.
  public void tell(String message) {
    add(line(message, Tone.GOOD).leavingAfter(SHORT_WHILE));
  }

  /// Says why nothing happened; it leaves by itself.
  public void say(String message) {
    add(line(message, Tone.PLAIN).leavingAfter(SHORT_WHILE));
  }

  /// Tells of something together with what can be done about it, such as taking it back. Leaves by
  /// itself after a longer while.
  ///
  /// @param label what the button says
  public void offer(String message, String label, Runnable action) {
    offer(line(message, Tone.GOOD), LONG_WHILE, label, action);
  }

  /// Says why nothing happened and offers to do it all the same.
  ///
  /// @param label what the button says
  public void ask(String message, String label, Runnable action) {
    offer(line(message, Tone.PLAIN), LONG_WHILE, label, action);
  }

  /// Puts a question that goes with work of some minutes, and stays so long.
  ///
  /// @param label what the button says
  public void question(String message, String label, Runnable action) {
    offer(line(message, Tone.PLAIN), TIME_TO_ANSWER, label, action);
  }

  /// Takes away the problems with a file, after it came in well.
  ///
  /// @param file as the problems name it
  public void settle(Path file) {
    for (Node shown : lines().toArray(Node[]::new)) {
      MessageLine line = (MessageLine) shown;
      if (!line.isPassing() && line.message().startsWith(file.toString())) {
        remove(line);
      }
    }
  }

  private void offer(MessageLine line, Duration stays, String label, Runnable action) {
    Runnable doing =
        () -> {
          remove(line);
          action.run();
        };
    line.add(label, doing);
    add(line.leavingAfter(stays));
    offered = line;
    answer = doing;
    offering.set(true);
  }

  @Override
  public void show(Throwable problem) {
    if (problem instanceof UserException) {
      add(line(String.valueOf(problem.getMessage()), Tone.BAD));
      return;
    }
    LOG.error("Unexpected", problem);
    StringWriter trace = new StringWriter();
    problem.printStackTrace(new PrintWriter(trace));
    MessageLine line = line(messages.text("problem.unexpected", problem), Tone.BAD);
    line.add(messages.text("problem.copy"), () -> copy(line.message() + "\n" + trace));
    add(line);
  }

  /// What it said last; empty when nothing is shown.
  public String message() {
    return lines().isEmpty() ? "" : newest().message();
  }

  /// Takes away the newest message.
  ///
  /// @return false when there was none
  public boolean dismiss() {
    if (lines().isEmpty()) {
      return false;
    }
    remove(newest());
    return true;
  }

  public void clear() {
    while (dismiss()) {}
  }

  /// Whether a message offers something to do now.
  ReadOnlyBooleanProperty offering() {
    return offering.getReadOnlyProperty();
  }

  /// Does what the newest offer offers.
  void answer() {
    if (offering.get()) {
      answer.run();
    }
  }

  private MessageLine line(String message, Tone tone) {
    return new MessageLine(message, tone, messages.text("problem.close"), this::remove);
  }

  /// Shows a line in the place of the same one and of news that would leave anyway.
  private void add(MessageLine line) {
    for (Node shown : lines().toArray(Node[]::new)) {
      MessageLine old = (MessageLine) shown;
      if (old.isPassing() || old.message().equals(line.message())) {
        remove(old);
      }
    }
    if (lines().size() >= MOST) {
      remove((MessageLine) lines().getFirst());
    }
    lines().add(line);
  }

  private void remove(MessageLine line) {
    line.stop();
    lines().remove(line);
    if (line.equals(offered)) {
      offered = null;
      offering.set(false);
    }
  }

  private ObservableList<Node> lines() {
    return getChildren();
  }

  private MessageLine newest() {
    return (MessageLine) lines().getLast();
  }

  private void changed() {
    setVisible(!lines().isEmpty());
    setManaged(isVisible());
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
