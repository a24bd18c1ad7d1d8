package org.duizhao.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.duizhao.session.SettingsFile;

/// The texts looked for lately, to look for again.
final class RecentSearches {

  private final SettingsFile settings;
  private final Consumer<String> choose;
  private final ContextMenu menu = new ContextMenu();

  RecentSearches(SettingsFile settings, Consumer<String> choose) {
    this.settings = settings;
    this.choose = choose;
    menu.getStyleClass().add("recent-searches");
  }

  /// Shows them below the node, if there are any.
  void show(Node below) {
    List<String> recent = settings.settings().finding().recent();
    menu.getItems().setAll(recent.stream().map(this::item).toList());
    if (!recent.isEmpty()) {
      menu.show(below, Side.BOTTOM, 0, 2);
    }
  }

  private MenuItem item(String text) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> choose.accept(text));
    return item;
  }
}
