package org.duizhao.ui.project;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.Conflict;
import org.duizhao.core.MergeReport;
import org.duizhao.core.Segment;
import org.duizhao.session.Session;
import org.duizhao.ui.Messages;

/// Segments that were changed in the project and in its text form, both texts side by side. The
/// project's own stands until another is chosen; what is left open is asked again next time.
public final class ConflictSheet extends VBox {

  private final Session session;
  private final Messages messages;
  private final VBox list = new VBox();
  private final Label left = new Label();
  private final List<Conflict> open;

  public ConflictSheet(Session session, Messages messages, Runnable close) {
    this.session = session;
    this.messages = messages;
    this.open = new ArrayList<>(session.conflicts());
    getStyleClass().add("conflict-sheet");
    getStylesheets()
        .add(String.valueOf(ConflictSheet.class.getResource("/org/duizhao/ui/css/screens.css")));
    Label title = new Label(messages.text("project.merge.title"));
    title.getStyleClass().add("sheet-title");
    Label explained = new Label(messages.text("project.merge.text"));
    explained.setWrapText(true);
    explained.getStyleClass().add("empty-hint");
    explained.setMinHeight(Region.USE_PREF_SIZE);
    open.forEach(conflict -> list.getChildren().add(row(conflict)));
    list.getStyleClass().add("conflict-list");
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button done = new Button(messages.text("project.merge.done"));
    done.getStyleClass().add("accent");
    done.setOnAction(event -> close.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox bottom = new HBox(left, space, done);
    bottom.getStyleClass().add("export-buttons");
    getChildren().addAll(title, explained, scroll, bottom);
    count();
  }

  private VBox row(Conflict conflict) {
    String source =
        conflict.ours().or(conflict::theirs).map(Segment::source).orElse(conflict.segment());
    Label chinese = new Label(source);
    chinese.setWrapText(true);
    chinese.getStyleClass().add("conflict-source");
    VBox row = new VBox();
    row.getStyleClass().add("conflict");
    HBox sides =
        new HBox(
            side(row, conflict, false, "project.merge.ours", "project.merge.keep.ours"),
            side(row, conflict, true, "project.merge.theirs", "project.merge.keep.theirs"));
    sides.getStyleClass().add("conflict-sides");
    row.getChildren().setAll(chinese, sides);
    return row;
  }

  private VBox side(VBox row, Conflict conflict, boolean theirs, String name, String keep) {
    Label heading = new Label(messages.text(name));
    heading.getStyleClass().add("sheet-subtitle");
    Label text =
        new Label(
            (theirs ? conflict.theirs() : conflict.ours())
                .map(Segment::target)
                .orElse(messages.text("project.merge.removed")));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    Button choose = new Button(messages.text(keep));
    choose.getStyleClass().add("small");
    choose.setOnAction(
        event -> {
          session.settle(conflict, theirs);
          open.remove(conflict);
          list.getChildren().remove(row);
          count();
        });
    VBox box = new VBox(heading, text, choose);
    box.getStyleClass().add("conflict-side");
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private void count() {
    int taken = session.merged().map(MergeReport::taken).orElse(0);
    left.setText(
        messages.text("project.merge.taken", taken)
            + " · "
            + messages.text("project.merge.conflicts", open.size()));
  }
}
