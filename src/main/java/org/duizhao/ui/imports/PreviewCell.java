package org.duizhao.ui.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duizhao.core.Kind;
import org.duizhao.core.Span;
import org.duizhao.ui.Messages;
import org.jspecify.annotations.Nullable;

/// One line of the text as it will be: its role, its text with the speaker apart, its segments
/// numbered, and what was repaired marked.
final class PreviewCell extends ListCell<PreviewLine> {

  private static final double ROLE = 84;

  /// The role, the padding of the cell, and the scroll bar.
  private static final double AROUND = ROLE + 56;

  private final ImportModel model;
  private final Messages messages;
  private final Button role = new Button();
  private final TextFlow flow = new TextFlow();
  private final HBox row = new HBox(role, flow);

  PreviewCell(ListView<PreviewLine> list, ImportModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("preview-cell");
    row.getStyleClass().add("preview-row");
    row.setAlignment(Pos.TOP_LEFT);
    role.getStyleClass().addAll("flat", "role-chip");
    role.setFocusTraversable(false);
    role.setMinWidth(ROLE);
    role.setPrefWidth(ROLE);
    role.setMaxWidth(ROLE);
    role.setAlignment(Pos.CENTER_LEFT);
    role.setAccessibleHelp(messages.text("import.role.change"));
    role.setOnAction(event -> menu().show(role, Side.BOTTOM, 0, 0));
    flow.getStyleClass().addAll("chinese", "chinese-lines", "preview-text");
    // As wide as the list, not as the text; as high as the text is at that width.
    setPrefWidth(0);
    flow.setMinWidth(Region.USE_PREF_SIZE);
    flow.setMaxWidth(Region.USE_PREF_SIZE);
    flow.prefWidthProperty().bind(Bindings.max(0, list.widthProperty().subtract(AROUND)));
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty()) {
      return super.computePrefHeight(width);
    }
    double text = flow.prefHeight(flow.getPrefWidth());
    return snappedTopInset() + text + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable PreviewLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().removeAll("title", "heading", "sentence", "furniture");
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String name = styleOf(line.role());
    getStyleClass().add(name);
    String label = messages.text("import.role." + name);
    role.setText(label);
    flow.getChildren().setAll(pieces(line));
    setGraphic(row);
    setAccessibleText(label + ": " + line.text());
  }

  private static String styleOf(Kind kind) {
    return switch (kind) {
      case TITLE -> "title";
      case HEADING -> "heading";
      case SENTENCE -> "sentence";
      case FURNITURE -> "furniture";
    };
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("import.role.as.title", Kind.TITLE),
        item("import.role.as.text", Kind.SENTENCE),
        item("import.role.as.furniture", Kind.FURNITURE));
  }

  private MenuItem item(String key, Kind kind) {
    MenuItem item = new MenuItem(messages.text(key));
    item.setOnAction(
        event -> {
          PreviewLine line = getItem();
          if (line != null) {
            model.setKind(List.of(line), kind);
          }
        });
    return item;
  }

  private static List<Node> pieces(PreviewLine line) {
    List<Node> pieces = new ArrayList<>();
    int at = 0;
    boolean offered = line.role().isTranslatable();
    int segment = 0;
    for (Span span : line.segments()) {
      if (span.start() > at) {
        boolean speaker = offered && segment == 0;
        pieces.add(text(line.text().substring(at, span.start()), speaker ? "speaker" : "plain"));
      }
      if (offered && segment > 0) {
        pieces.add(text("\u2009│\u2009", "segment-break"));
      }
      marked(pieces, line, span);
      at = span.end();
      segment++;
    }
    if (at < line.text().length()) {
      pieces.add(text(line.text().substring(at), "plain"));
    }
    return pieces;
  }

  /// The text of a segment, with what repairs changed in pieces of its own.
  private static void marked(List<Node> pieces, PreviewLine line, Span segment) {
    int at = segment.start();
    for (Span repair : line.repaired()) {
      int from = repair.isEmpty() ? Math.max(0, repair.start() - 1) : repair.start();
      int start = Math.clamp(from, at, segment.end());
      int end = Math.clamp(repair.end(), start, segment.end());
      if (start == end) {
        continue;
      }
      if (start > at) {
        pieces.add(text(line.text().substring(at, start), "plain"));
      }
      pieces.add(text(line.text().substring(start, end), "repaired"));
      at = end;
    }
    if (at < segment.end()) {
      pieces.add(text(line.text().substring(at, segment.end()), "plain"));
    }
  }

  private static Text text(String content, String style) {
    Text text = new Text(content);
    text.getStyleClass().add(style);
    return text;
  }
}
