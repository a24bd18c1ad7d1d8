package org.duizhao.ui.alignment;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.mending.Half;
import org.duizhao.session.mending.Mending;
import org.duizhao.session.mending.Row;
import org.duizhao.ui.Messages;

/// The first pairs of an alignment.
final class AlignPreview extends ScrollPane {

  private static final int ROWS = 40;

  AlignPreview(AlignedTexts aligned, Messages messages) {
    getStyleClass().addAll("align-preview", "edge-to-edge");
    setFitToWidth(true);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("align-grid");
    ColumnConstraints mark = new ColumnConstraints(62);
    ColumnConstraints source = new ColumnConstraints();
    source.setPercentWidth(41);
    ColumnConstraints target = new ColumnConstraints();
    target.setPercentWidth(49);
    grid.getColumnConstraints().addAll(mark, source, target);
    List<Row> rows = Mending.of(aligned).rows();
    for (int i = 0; i < Math.min(ROWS, rows.size()); i++) {
      Row row = rows.get(i);
      ConfidenceMark confidence = new ConfidenceMark(messages);
      confidence.show(row);
      confidence.setMaxWidth(Double.MAX_VALUE);
      grid.addRow(
          i,
          confidence,
          text(row.text(Half.SOURCE, true), "chinese"),
          text(row.text(Half.TARGET, false), "english"));
      grid.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
    }
    setContent(grid);
  }

  private static Label text(String text, String language) {
    Label label = new Label(text.isEmpty() ? "–" : text);
    label.setWrapText(true);
    label.getStyleClass().addAll(language, "align-text");
    return label;
  }
}
