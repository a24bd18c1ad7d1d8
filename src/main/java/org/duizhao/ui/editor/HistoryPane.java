package org.duizhao.ui.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Revision;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.ui.DifferenceFlow;
import org.duizhao.ui.Messages;

/// What the active segment has been through, newest first, with each value ready to be restored.
final class HistoryPane extends ScrollPane implements EditorListener {

  private static final int MOST = 100;

  private final EditorModel model;
  private final Messages messages;
  private final Consumer<Runnable> onScreen;
  private final VBox list = new VBox();
  private final DateTimeFormatter time;
  private boolean stale = true;

  /// Which answer is awaited; those asked for before are dropped.
  private int asked;

  /// @param onScreen brings a call from the writer's thread to this one
  HistoryPane(EditorModel model, Messages messages, Consumer<Runnable> onScreen) {
    this.model = model;
    this.messages = messages;
    this.onScreen = onScreen;
    this.time =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(messages.locale())
            .withZone(ZoneId.systemDefault());
    getStyleClass().addAll("side-pane", "history-pane");
    list.getStyleClass().add("side-list");
    setContent(list);
    setFitToWidth(true);
    model.listen(this);
  }

  @Override
  public void activeChanged() {
    changed();
  }

  @Override
  public void segmentChanged(int position) {
    if (position == model.active()) {
      changed();
    }
  }

  /// Reads the history when it is looked at; it costs a query.
  void readIfStale() {
    if (stale) {
      stale = false;
      read();
    }
  }

  private void changed() {
    stale = true;
    if (getScene() != null && isVisible() && getParent() != null && getParent().isVisible()) {
      readIfStale();
    }
  }

  private void read() {
    int question = ++asked;
    String segment = model.activeSegment().map(Segment::id).orElse("");
    if (segment.isEmpty()) {
      show(List.of());
      return;
    }
    model
        .session()
        .past()
        .revisions(
            model.document(),
            segment,
            revisions ->
                onScreen.accept(
                    () -> {
                      if (question == asked) {
                        show(Bursts.ofRevisions(revisions));
                      }
                    }));
  }

  private void show(List<Revision> revisions) {
    list.getChildren().clear();
    boolean whole = true;
    for (Revision revision : revisions.reversed().stream().limit(MOST).toList()) {
      list.getChildren().add(entry(revision, whole));
      whole &= revision.deed() == Revision.Deed.CHANGE;
    }
    if (revisions.isEmpty()) {
      Label none = new Label(messages.text("history.none"));
      none.getStyleClass().add("empty-note");
      none.setWrapText(true);
      list.getChildren().add(none);
    }
  }

  /// @param whole whether its Chinese may be restored too: it was not cut or joined since
  private Node entry(Revision revision, boolean whole) {
    Label when = new Label(time(revision.when()) + " · " + revision.who());
    when.getStyleClass().add("history-when");
    VBox entry = new VBox(when);
    entry.getStyleClass().add("history-entry");
    if (revision.before().isEmpty() || revision.after().isEmpty()) {
      entry.getChildren().add(line(revision.before().isEmpty() ? "history.made" : "history.gone"));
    } else {
      if (revision.deed() != Revision.Deed.CHANGE) {
        boolean split = revision.deed() == Revision.Deed.SPLIT;
        entry.getChildren().add(line(split ? "history.split" : "history.merge"));
      }
      Changed.between(revision.before().get(), revision.after().get())
          .forEach(changed -> entry.getChildren().add(changed(changed)));
    }
    revision.after().ifPresent(after -> entry.getChildren().add(restoring(after, whole)));
    return entry;
  }

  private Label line(String key) {
    Label line = new Label(messages.text(key));
    line.getStyleClass().add("history-what");
    line.setWrapText(true);
    return line;
  }

  private Node changed(Changed changed) {
    Label name = new Label(messages.text(changed.what()));
    name.getStyleClass().add("history-what");
    return switch (changed.what()) {
      case TARGET -> new DifferenceFlow(changed.before(), changed.after());
      case SOURCE, NOTE, SPEAKER ->
          new VBox(name, new DifferenceFlow(changed.before(), changed.after()));
      case STATE -> {
        StateMark mark = new StateMark();
        mark.show(State.valueOf(changed.after()));
        HBox line =
            new HBox(
                mark,
                new Label(
                    messages.text("history.state", messages.text(State.valueOf(changed.after())))));
        line.getStyleClass().add("history-state");
        yield line;
      }
      case KIND ->
          line(
              Kind.valueOf(changed.after()).isTranslatable()
                  ? "history.asText"
                  : "history.asFurniture");
      case BOOKMARK -> line(changed.after().isEmpty() ? "history.unmarked" : "history.bookmarked");
    };
  }

  private Node restoring(Segment after, boolean whole) {
    Segment now = model.activeSegment().orElse(after);
    Segment all = restored(now, after, whole);
    Button text = button("history.restore", () -> model.setText(after.target()));
    text.setVisible(!after.target().equals(model.text()));
    Button rest = button("history.restoreAll", () -> restoreAll(after, whole));
    rest.setVisible(!all.equals(now) && !all.equals(now.withTarget(after.target())));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(gap, text, rest);
    buttons.getStyleClass().add("history-head");
    text.managedProperty().bind(text.visibleProperty());
    rest.managedProperty().bind(rest.visibleProperty());
    buttons.setVisible(text.isVisible() || rest.isVisible());
    buttons.setManaged(buttons.isVisible());
    return buttons;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(messages.text(key));
    button.getStyleClass().addAll("small", "flat");
    button.setOnAction(event -> action.run());
    return button;
  }

  private void restoreAll(Segment then, boolean whole) {
    int at = model.active();
    model
        .activeSegment()
        .ifPresent(
            now ->
                model.apply(
                    new Edit.Replace(model.document(), at, now, restored(now, then, whole))));
  }

  /// The segment as it was then; it stays where it stands now.
  private static Segment restored(Segment now, Segment then, boolean whole) {
    return now.withTarget(then.target())
        .withState(then.state())
        .withOrigin(then.origin())
        .withNote(then.note())
        .withSpeaker(then.speaker())
        .withKind(then.kind())
        .withBookmarked(then.bookmarked())
        .withSource(whole ? then.source() : now.source());
  }

  private String time(Instant instant) {
    return time.format(instant);
  }
}
