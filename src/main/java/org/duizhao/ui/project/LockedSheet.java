package org.duizhao.ui.project;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.LockedProject;
import org.duizhao.ui.HomePath;
import org.duizhao.ui.Messages;

/// Says that a project is open elsewhere, and where, and offers to try again.
public final class LockedSheet extends VBox {

  public LockedSheet(LockedProject locked, Messages messages, Runnable again, Runnable cancel) {
    getStyleClass().add("damaged-sheet");
    getStylesheets()
        .add(String.valueOf(LockedSheet.class.getResource("/org/duizhao/ui/css/screens.css")));
    Label title = new Label(messages.text("project.locked.title"));
    title.getStyleClass().add("sheet-title");
    String folder = HomePath.shown(locked.folder());
    Label text =
        new Label(
            locked.isHere()
                ? messages.text("project.locked.here", folder)
                : messages.text("project.locked.text", folder));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    Label holder = new Label(messages.text("project.locked.holder", locked.holder()));
    holder.getStyleClass().add("empty-hint");
    holder.setWrapText(true);
    boolean known = !locked.holder().isEmpty();
    holder.setVisible(known);
    holder.setManaged(known);
    Button leave = new Button(messages.text("project.locked.cancel"));
    leave.setOnAction(event -> cancel.run());
    Button retry = new Button(messages.text("project.locked.again"));
    retry.getStyleClass().addAll("accent", "first-focus", "locked-again");
    retry.setDefaultButton(true);
    retry.setOnAction(event -> again.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox buttons = new HBox(space, leave, retry);
    buttons.getStyleClass().add("export-buttons");
    getChildren().addAll(title, text, holder, buttons);
  }
}
