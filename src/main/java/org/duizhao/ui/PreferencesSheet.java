package org.duizhao.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The settings of all topics, one page each.
final class PreferencesSheet extends VBox {

  PreferencesSheet(Messages messages, List<? extends PreferencesSection> sections) {
    TabPane pages = new TabPane();
    getStyleClass().add("preferences");
    Label title = new Label(messages.text("preferences.title"));
    title.getStyleClass().add("sheet-title");
    for (PreferencesSection section : sections) {
      ScrollPane scroll = new ScrollPane(section);
      scroll.setFitToWidth(true);
      scroll.getStyleClass().addAll("edge-to-edge", "preferences-page");
      scroll.setFocusTraversable(false);
      pages.getTabs().add(new Tab(section.title(), scroll));
    }
    pages.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    pages.getStyleClass().add("preferences-tabs");
    pages.setAccessibleText(title.getText());
    VBox.setVgrow(pages, Priority.ALWAYS);
    getChildren().addAll(title, pages);
  }
}
