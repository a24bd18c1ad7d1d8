package org.duizhao.ui.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.session.mending.Mending;
import org.duizhao.session.mending.Row;
import org.duizhao.ui.Messages;

/// Asks which pairs count as confirmed when the user is done with an alignment.
final class FinishSheet extends VBox {

  /// Which pairs are confirmed, each with those of the one before.
  private enum Choice {
    PINNED,
    HAND,
    SURE,
    PAIRS;

    boolean takes(Row row) {
      return switch (this) {
        case PINNED -> row.pinned();
        case HAND -> row.pinned() || (row.byHand() && row.isPair());
        case SURE ->
            HAND.takes(row)
                || (row.isPair() && !row.byHand() && row.confidence() >= ConfidenceMark.HIGH);
        case PAIRS -> row.pinned() || row.isPair();
      };
    }
  }

  private Choice chosen = Choice.SURE;

  /// @param finish gets what tells which rows are confirmed
  FinishSheet(Mending now, Messages messages, Consumer<Predicate<Row>> finish, Runnable leave) {
    getStyleClass().add("finish-sheet");
    Label title = new Label(messages.text("mending.finish.title"));
    title.getStyleClass().add("sheet-title");
    Label hint = new Label(messages.text("mending.finish.hint"));
    hint.getStyleClass().add("sheet-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    List<RadioButton> choices = new ArrayList<>();
    for (Choice choice : Choice.values()) {
      long count = now.rows().stream().filter(choice::takes).count();
      RadioButton button = new RadioButton(messages.text("mending.finish." + choice.name(), count));
      button.setMnemonicParsing(false);
      button.setToggleGroup(group);
      button.setSelected(choice == chosen);
      button.setOnAction(event -> chosen = choice);
      if (choice == chosen) {
        button.getStyleClass().add("first-focus");
      }
      choices.add(button);
    }
    VBox list = new VBox();
    list.getStyleClass().add("finish-choices");
    list.getChildren().addAll(choices);
    Button cancel = new Button(messages.text("mending.finish.cancel"));
    cancel.setOnAction(event -> leave.run());
    Button go = new Button(messages.text("mending.finish.go"));
    go.getStyleClass().add("accent");
    go.setDefaultButton(true);
    go.setOnAction(event -> finish.accept(chosen::takes));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox foot = new HBox(space, cancel, go);
    foot.getStyleClass().add("memory-foot");
    getChildren().addAll(title, hint, list, foot);
  }
}
