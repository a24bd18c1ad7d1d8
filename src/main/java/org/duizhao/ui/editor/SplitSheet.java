package org.duizhao.ui.editor;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.core.SegmentSplit;
import org.duizhao.ui.Messages;

/// Shows both texts of a segment with their cuts before they are made, where it is not plain how
/// they belong together.
final class SplitSheet extends VBox {

  private final SegmentSplit proposed;
  private final Consumer<SegmentSplit> make;
  private final CutLine source;
  private final CutLine target;

  /// @param make splits, and takes the sheet away
  SplitSheet(SegmentSplit proposed, Messages messages, Consumer<SegmentSplit> make) {
    this.proposed = proposed;
    this.make = make;
    getStyleClass().add("split-sheet");
    String keys = messages.text("split.keys");
    source = new CutLine(proposed.whole().source(), proposed.source(), "chinese", false, keys);
    target = new CutLine(proposed.whole().target(), proposed.target(), "english", true, keys);
    Label title = new Label(messages.text("split.title"));
    title.getStyleClass().add("sheet-subtitle");
    Label hint = new Label(keys);
    hint.getStyleClass().add("sheet-hint");
    hint.setWrapText(true);
    Button go = new Button(messages.text("split.go"));
    go.getStyleClass().add("primary");
    go.setOnAction(event -> split());
    HBox foot = new HBox(go);
    foot.getStyleClass().add("sheet-foot");
    boolean translated = !proposed.whole().target().isBlank();
    target.setVisible(translated);
    target.setManaged(translated);
    (translated ? target : source).getStyleClass().add("first-focus");
    getChildren().addAll(title, source, target, hint, foot);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      split();
    } else if (event.getCode() == KeyCode.UP) {
      event.consume();
      source.requestFocus();
    } else if (event.getCode() == KeyCode.DOWN && target.isVisible()) {
      event.consume();
      target.requestFocus();
    }
  }

  private void split() {
    if (SegmentSplit.isInside(proposed.whole().source(), source.cut())) {
      make.accept(new SegmentSplit(proposed.whole(), source.cut(), target.cut()));
    }
  }
}
