package org.duizhao.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
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
    if (event.getGestureSource() == null && hover(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    drop(event.getDragboard());
    event.setDropCompleted(true);
    event.consume();
  }

  /// Says what will become of what hovers; false when it cannot be taken.
  boolean hover(Clipboard dragged) {
    if (!dragged.hasFiles() && !dragged.hasString()) {
      return false;
    }
    says.setText(said(dragged));
    if (!window.getChildren().contains(veil)) {
      window.getChildren().add(veil);
    }
    return true;
  }

  void drop(Clipboard dragged) {
    hide();
    if (dragged.hasFiles()) {
      files.accept(paths(dragged));
    } else if (dragged.hasString()) {
      text.accept(dragged.getString());
    }
  }

  private String said(Clipboard dragged) {
    if (!dragged.hasFiles()) {
      return messages.text("drop.text");
    }
    List<Path> paths = paths(dragged);
    return paths.stream().anyMatch(Files::isDirectory)
        ? messages.text("drop.folder")
        : messages.text("drop.files", paths.size());
  }

  private void hide() {
    window.getChildren().remove(veil);
  }

  private static List<Path> paths(Clipboard dragged) {
    return dragged.getFiles().stream().map(File::toPath).toList();
  }
}
