package org.duizhao.ui.checks;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.ui.Messages;

/// Asks why a finding may stand; the last reason is there to take again.
public final class DismissSheet extends VBox {

  public DismissSheet(
      String found, String last, Messages messages, Consumer<String> dismiss, Runnable cancel) {
    getStyleClass().addAll("small-sheet", "dismiss-sheet");
    Label title = new Label(messages.text("checks.dismiss.title"));
    title.getStyleClass().add("sheet-subtitle");
    Label said = new Label(found);
    said.setWrapText(true);
    said.getStyleClass().add("finding-message");
    TextField reason = new TextField(last);
    reason.getStyleClass().addAll("first-focus", "dismiss-reason");
    reason.setAccessibleText(messages.text("checks.dismiss.title"));
    reason.setOnAction(event -> dismiss.accept(reason.getText().strip()));
    reason.selectAll();
    Label until = new Label(messages.text("checks.dismiss.until"));
    until.setWrapText(true);
    until.getStyleClass().add("term-note");
    Button no = new Button(messages.text("replace.cancel"));
    no.setOnAction(event -> cancel.run());
    Button yes = new Button(messages.text("checks.dismiss.go"));
    yes.getStyleClass().add("accent");
    yes.setOnAction(event -> dismiss.accept(reason.getText().strip()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(gap, no, yes);
    foot.getStyleClass().add("term-buttons");
    getChildren().addAll(title, said, reason, until, foot);
  }
}
