package org.duizhao.ui.editor;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextArea;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;

/// The menu of a row outside its editor, which has its own. A row that is not selected becomes the
/// active one first.
final class RowMenu {

  private final EditorModel model;
  private final SelectionModel selection;
  private final Supplier<ContextMenu> menu;

  RowMenu(EditorModel model, SelectionModel selection, Supplier<ContextMenu> menu) {
    this.model = model;
    this.selection = selection;
    this.menu = menu;
  }

  void serve(Node rows) {
    rows.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
  }

  private void asked(ContextMenuEvent event) {
    RowView row = rowOf(event.getTarget() instanceof Node node ? node : null);
    if (row == null) {
      return;
    }
    event.consume();
    boolean here = selection.contains(row.position()) || row.position() == model.active();
    if (here || model.go(row.position())) {
      menu.get().show(row, event.getScreenX(), event.getScreenY());
    }
  }

  private static @Nullable RowView rowOf(@Nullable Node node) {
    Node at = node;
    while (at != null && !(at instanceof RowView)) {
      if (at instanceof TextArea) {
        return null;
      }
      at = at.getParent();
    }
    return at instanceof RowView row ? row : null;
  }
}
