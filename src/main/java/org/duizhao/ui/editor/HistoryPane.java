package org.duizhao.ui.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Revision;
import org.duizhao.core.Segment;
import org.duizhao.ui.Messages;

/// What the active segment has been through, newest first, with each text ready to be restored.
final class HistoryPane extends ScrollPane implements EditorListener {

  private static final int MOST = 100;

  private final EditorModel model;
  private final Messages messages;
  private final VBox list = new VBox();
  private final DateTimeFormatter time;
  private boolean stale = true;

  HistoryPane(EditorModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
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
    list.getChildren().clear();
    List<Revision> revisions =
        model
            .activeSegment()
            .map(segment -> model.session().history(model.document(), segment.id()))
            .orElse(List.of());
    revisions.reversed().stream().limit(MOST).forEach(this::add);
    if (list.getChildren().isEmpty()) {
      Label none = new Label(messages.text("history.none"));
      none.getStyleClass().add("empty-note");
      none.setWrapText(true);
      list.getChildren().add(none);
    }
  }

  private void add(Revision revision) {
    String before = revision.before().map(Segment::target).orElse("");
    String after = revision.after().map(Segment::target).orElse("");
    Label when = new Label(time(revision.when()) + " · " + revision.who());
    when.getStyleClass().add("history-when");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(when, gap);
    head.getStyleClass().add("history-head");
    VBox entry = new VBox(head);
    entry.getStyleClass().add("history-entry");
    if (before.equals(after)) {
      revision
          .after()
          .ifPresent(
              segment ->
                  entry
                      .getChildren()
                      .add(
                          new Label(
                              messages.text("history.state", messages.text(segment.state())))));
    } else {
      entry.getChildren().add(difference(before, after));
      Button restore = new Button(messages.text("history.restore"));
      restore.getStyleClass().addAll("small", "flat");
      restore.setOnAction(event -> model.setText(after));
      restore.setVisible(!after.equals(model.text()));
      head.getChildren().add(restore);
    }
    list.getChildren().add(entry);
  }

  private String time(Instant instant) {
    return time.format(instant);
  }

  private static TextFlow difference(String before, String after) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("difference");
    for (Difference.Piece piece : Difference.between(before, after)) {
      Text text = new Text(piece.text());
      text.getStyleClass()
          .add(
              switch (piece.fate()) {
                case SAME -> "same";
                case REMOVED -> "removed";
                case ADDED -> "added";
              });
      flow.getChildren().add(text);
    }
    return flow;
  }
}
