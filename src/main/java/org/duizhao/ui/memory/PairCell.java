package org.duizhao.ui.memory;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.duizhao.memory.Hit;
import org.duizhao.session.matching.Memories;
import org.jspecify.annotations.Nullable;

/// A pair of a memory: Chinese on the left, English on the right, where it is from below.
final class PairCell extends ListCell<Memories.Found> {

  private final MemoryText text;
  private final GridPane sides = new GridPane();
  private final Label from = new Label();
  private final VBox content = new VBox(sides, from);

  PairCell(MemoryText text) {
    this.text = text;
    for (int side = 0; side < 2; side++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      sides.getColumnConstraints().add(half);
    }
    sides.getStyleClass().add("pair-sides");
    content.getStyleClass().add("pair");
    from.getStyleClass().add("match-from");
    // As wide as the list and no wider, so that long texts wrap.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Memories.@Nullable Found item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Hit hit = item.hit();
    HitFlow source = new HitFlow(hit.pair().source(), hit.source());
    source.getStyleClass().add("chinese");
    HitFlow target = new HitFlow(hit.pair().target(), hit.target());
    target.getStyleClass().add("english");
    sides.getChildren().clear();
    sides.addRow(0, source, target);
    from.setText(text.provenance(item.memory(), hit.pair()));
    setAccessibleText(hit.pair().source() + ", " + hit.pair().target() + ", " + from.getText());
    setGraphic(content);
  }
}
