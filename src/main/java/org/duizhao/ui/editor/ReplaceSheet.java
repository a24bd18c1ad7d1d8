package org.duizhao.ui.editor;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.session.search.Swap;
import org.duizhao.ui.Messages;

/// Shows each change that a replacement would make, to be accepted or refused one by one or by what
/// becomes what.
final class ReplaceSheet extends VBox {

  /// More kinds than this are not offered one by one.
  private static final int MOST_KINDS = 8;

  private final ReplacePreview preview;
  private final Messages messages;
  private final ListView<Integer> list = new ListView<>();
  private final FlowPane kinds = new FlowPane();
  private final CheckBox all;
  private final CheckBox toDraft;
  private final Button replace;
  private final Label title = new Label();

  ReplaceSheet(
      ReplacePreview preview,
      Messages messages,
      BiConsumer<ReplacePreview, Boolean> apply,
      Runnable cancel) {
    this.preview = preview;
    this.messages = messages;
    getStyleClass().add("replace-sheet");
    title.setText(messages.text("replace.title"));
    title.getStyleClass().add("sheet-title");
    Label summary = new Label(messages.text("replace.summary", preview.size(), preview.segments()));
    summary.getStyleClass().add("replace-summary");
    all = new CheckBox(messages.text("replace.everything"));
    all.setOnAction(
        event -> {
          preview.acceptAll(all.isSelected());
          read();
        });
    kinds.getStyleClass().add("replace-kinds");
    list.getStyleClass().addAll("replace-list", "first-focus");
    list.setAccessibleText(messages.text("replace.title"));
    ObservableList<Integer> indexes = FXCollections.observableArrayList();
    for (int i = 0; i < preview.size(); i++) {
      indexes.add(i);
    }
    list.setItems(indexes);
    list.setCellFactory(view -> new SwapCell(preview, messages, this::read));
    list.getSelectionModel().selectFirst();
    VBox.setVgrow(list, Priority.ALWAYS);
    toDraft = new CheckBox(messages.text("replace.toDraft"));
    Label keys = new Label(messages.text("replace.keys"));
    keys.getStyleClass().add("replace-keys");
    replace = new Button();
    replace.getStyleClass().add("accent");
    replace.setDefaultButton(true);
    replace.setOnAction(event -> apply.accept(preview, toDraft.isSelected()));
    Button close = new Button(messages.text("replace.cancel"));
    close.setOnAction(event -> cancel.run());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(toDraft, gap, keys, close, replace);
    foot.getStyleClass().add("replace-foot");
    getChildren().addAll(title, summary, kinds, list, foot);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    read();
  }

  /// The same under another title.
  ReplaceSheet titled(String text) {
    title.setText(text);
    return this;
  }

  private void pressed(KeyEvent event) {
    Integer selected = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && selected != null) {
      event.consume();
      preview.accept(selected, !preview.isAccepted(selected));
      read();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      replace.fire();
    }
  }

  private void read() {
    kinds.getChildren().setAll(all);
    all.setIndeterminate(preview.acceptedCount() > 0 && preview.acceptedCount() < preview.size());
    all.setSelected(preview.acceptedCount() == preview.size());
    if (preview.kinds().size() > 1) {
      preview.kinds().stream()
          .limit(MOST_KINDS)
          .forEach(each -> kinds.getChildren().add(kind(each)));
    }
    int more = preview.kinds().size() - MOST_KINDS;
    if (more > 0) {
      Label rest = new Label(messages.text("replace.more", more));
      rest.getStyleClass().add("replace-summary");
      kinds.getChildren().add(rest);
    }
    list.refresh();
    replace.setText(messages.text("replace.go", preview.acceptedCount()));
    replace.setDisable(preview.acceptedCount() == 0);
  }

  private CheckBox kind(Map.Entry<Swap.Kind, Integer> entry) {
    Swap.Kind kind = entry.getKey();
    CheckBox box =
        new CheckBox(
            messages.text(
                "replace.kind", shown(kind.found()), shown(kind.with()), entry.getValue()));
    box.setMnemonicParsing(false);
    box.setSelected(preview.isAccepted(kind));
    box.setOnAction(
        event -> {
          preview.accept(kind, box.isSelected());
          read();
        });
    return box;
  }

  private String shown(String text) {
    return text.isEmpty() ? messages.text("replace.nothing") : text;
  }
}
