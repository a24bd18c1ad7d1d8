package org.duizhao.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Takes files, folders and texts that are dragged onto the window, and says what will become of
/// them while they hover.
final class DropTarget {

  private final StackPane window;
  private final Messages messages;
  private final Consumer<List<Path>> files;
  private final Consumer<String> text;
  private final Label says = new Label();
  private final StackPane veil = new StackPane();

  DropTarget(
      StackPane window, Messages messages, Consumer<List<Path>> files, Consumer<String> text) {
    this.window = window;
    this.messages = messages;
    this.files = files;
    this.text = text;
    Region icon = new Region();
    icon.getStyleClass().addAll("icon", "icon-file-import", "large-icon");
    VBox box = new VBox(icon, says);
    box.getStyleClass().add("drop-box");
    box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    says.getStyleClass().add("drop-says");
    veil.getStyleClass().add("drop-veil");
    veil.setMouseTransparent(true);
    veil.getChildren().add(box);
    window.setOnDragOver(this::over);
    window.setOnDragExited(event -> hide());
    window.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (event.getGestureSource() == null && (board.hasFiles() || board.hasString())) {
      event.acceptTransferModes(TransferMode.COPY);
      says.setText(said(board));
      if (!window.getChildren().contains(veil)) {
        window.getChildren().add(veil);
      }
      event.consume();
    }
  }

  private String said(Dragboard board) {
    if (!board.hasFiles()) {
      return messages.text("drop.text");
    }
    List<Path> dragged = paths(board);
    return dragged.stream().anyMatch(Files::isDirectory)
        ? messages.text("drop.folder")
        : messages.text("drop.files", dragged.size());
  }

  private void dropped(DragEvent event) {
    hide();
    Dragboard board = event.getDragboard();
    if (board.hasFiles()) {
      files.accept(paths(board));
    } else if (board.hasString()) {
      text.accept(board.getString());
    }
    event.setDropCompleted(true);
    event.consume();
  }

  private void hide() {
    window.getChildren().remove(veil);
  }

  private static List<Path> paths(Dragboard board) {
    return board.getFiles().stream().map(File::toPath).toList();
  }
}
