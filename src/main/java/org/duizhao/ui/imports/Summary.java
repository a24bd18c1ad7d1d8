package org.duizhao.ui.imports;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// What the import comes to, in one line, with a way to what could not be recovered.
final class Summary extends HBox {

  private final Messages messages;
  private final Label text = new Label();
  private final Button flags = new Button();

  Summary(ImportModel model, Messages messages, Runnable showFlags) {
    this.messages = messages;
    getStyleClass().add("import-summary");
    text.getStyleClass().add("summary-text");
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-warning");
    flags.setGraphic(icon);
    flags.getStyleClass().addAll("small", "flags-button");
    flags.setOnAction(event -> showFlags.run());
    getChildren().addAll(text, flags);
    model.preview().subscribe(this::show);
  }

  String shown() {
    return text.getText();
  }

  private void show(@Nullable Preview preview) {
    boolean some = preview != null && preview.flags() > 0;
    flags.setVisible(some);
    flags.setManaged(some);
    if (preview == null) {
      text.setText("");
      return;
    }
    text.setText(
        String.join(
            " · ",
            messages.text("import.summary.repairs", preview.repairs()),
            messages.text("import.summary.lines", preview.offeredLines()),
            messages.text("import.summary.segments", preview.segments()),
            messages.text("import.summary.furniture", preview.furniture())));
    flags.setText(messages.text("import.summary.flags", preview.flags()));
  }
}
