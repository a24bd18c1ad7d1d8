package org.duizhao.ui.checks;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.core.UserException;
import org.duizhao.quality.CheckId;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.ui.Messages;

/// The checks, each to be switched off for this project. A choice counts at once.
public final class CheckChoiceSheet extends VBox {

  private final ProjectChecks checks;
  private final Label told = new Label();

  /// @param close takes the sheet away
  public CheckChoiceSheet(
      ProjectChecks checks, Messages messages, FindingText text, Runnable close) {
    this.checks = checks;
    getStyleClass().addAll("check-choice", "term-sheet-plain");
    Label title = new Label(messages.text("checks.choose.title"));
    title.getStyleClass().add("sheet-title");
    Label note = new Label(messages.text("checks.choose.note"));
    note.setWrapText(true);
    note.getStyleClass().add("term-note");
    GridPane grid = new GridPane();
    grid.getStyleClass().add("check-choice-grid");
    for (int column = 0; column < 2; column++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(half);
    }
    CheckId[] all = CheckId.values();
    int rows = (all.length + 1) / 2;
    for (int i = 0; i < all.length; i++) {
      CheckBox box = box(all[i], text);
      if (i == 0) {
        box.getStyleClass().add("first-focus");
      }
      grid.add(box, i / rows, i % rows);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFocusTraversable(false);
    told.getStyleClass().add("sheet-problem");
    told.setWrapText(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button closing = new Button(messages.text("extract.close"));
    closing.getStyleClass().add("check-choice-close");
    closing.setOnAction(event -> close.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(told, gap, closing);
    foot.getStyleClass().add("term-buttons");
    getChildren().addAll(title, note, scroll, foot);
  }

  private CheckBox box(CheckId check, FindingText text) {
    CheckBox box = new CheckBox(text.of(check));
    box.setMnemonicParsing(false);
    box.setId("check-" + check.id());
    box.setSelected(!checks.choices().off().contains(check));
    box.setOnAction(
        event -> {
          try {
            checks.turn(check, box.isSelected());
          } catch (UserException refused) {
            box.setSelected(!box.isSelected());
            told.setText(String.valueOf(refused.getMessage()));
          }
        });
    return box;
  }
}
