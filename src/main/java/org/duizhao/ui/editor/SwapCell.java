package org.duizhao.ui.editor;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.session.search.Part;
import org.duizhao.session.search.Swap;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// One change of a replacement: a tick, the segment's number, and what goes and what comes with the
/// words around it.
final class SwapCell extends ListCell<Integer> {

  private static final int AROUND = 46;

  private final ReplacePreview preview;
  private final Messages messages;
  private final Runnable changed;
  private final CheckBox accepted = new CheckBox();
  private final Label number = new Label();
  private final TextFlow text = new TextFlow();
  private final HBox line = new HBox(accepted, number, text);

  SwapCell(ReplacePreview preview, Messages messages, Runnable changed) {
    this.preview = preview;
    this.messages = messages;
    this.changed = changed;
    getStyleClass().add("swap-cell");
    number.getStyleClass().add("swap-number");
    text.getStyleClass().addAll("difference", "swap-text");
    line.getStyleClass().add("swap-line");
    line.setFillHeight(false);
    HBox.setHgrow(text, Priority.ALWAYS);
    accepted.setFocusTraversable(false);
    accepted.setOnAction(event -> accept());
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Integer index, boolean empty) {
    super.updateItem(index, empty);
    if (index == null || empty) {
      setGraphic(null);
      return;
    }
    Swap swap = preview.swap(index);
    accepted.setSelected(preview.isAccepted(index));
    number.setText(Integer.toString(swap.position() + 1));
    String whole = swap.part().of(swap.segment());
    int from = Math.max(0, swap.span().start() - AROUND);
    int to = Math.min(whole.length(), swap.span().end() + AROUND);
    String before = (from > 0 ? "…" : "") + whole.substring(from, swap.span().start());
    String after = whole.substring(swap.span().end(), to) + (to < whole.length() ? "…" : "");
    text.getChildren()
        .setAll(
            piece(before, "same", swap.part()),
            piece(swap.found(), "removed", swap.part()),
            piece(swap.with(), "added", swap.part()),
            piece(after, "same", swap.part()));
    text.setOpacity(preview.isAccepted(index) ? 1 : 0.5);
    setAccessibleText(
        messages.text(
            preview.isAccepted(index) ? "replace.spoken" : "replace.spoken.refused",
            swap.position() + 1,
            before + swap.found() + after,
            before + swap.with() + after));
    setGraphic(line);
  }

  private void accept() {
    Integer index = getItem();
    if (index != null) {
      preview.accept(index, accepted.isSelected());
      changed.run();
    }
  }

  private static Text piece(String text, String style, Part part) {
    Text piece = new Text(text);
    piece.getStyleClass().addAll(style, part == Part.SOURCE ? "swap-chinese" : "swap-english");
    return piece;
  }
}
