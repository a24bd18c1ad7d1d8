package org.duizhao.ui.editor;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.ui.Messages;
import org.duizhao.ui.memory.MatchesPane;

/// The side panel: matches above terms on the first page, history and notes on others.
final class SideTabs extends TabPane {

  private final HistoryPane history;

  SideTabs(
      MatchesPane matches,
      TermsPane terms,
      PartsPane parts,
      HistoryPane history,
      NotesPane notes,
      Messages messages) {
    this.history = history;
    VBox.setVgrow(terms, Priority.ALWAYS);
    SplitPane first = new SplitPane(matches, new VBox(terms, parts));
    first.setOrientation(Orientation.VERTICAL);
    first.getStyleClass().add("side-split");
    getTabs()
        .addAll(
            new Tab(messages.text("side.matches"), first),
            new Tab(messages.text("side.history"), history),
            new Tab(messages.text("side.notes"), notes));
    getTabs().get(1).selectedProperty().subscribe(history::readIfStale);
    setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    getStyleClass().add("side-tabs");
    setAccessibleText(messages.text("side.title"));
  }

  /// Shows matches and terms.
  void showFirst() {
    getSelectionModel().selectFirst();
  }

  void showHistory() {
    for (Tab tab : getTabs()) {
      Node content = tab.getContent();
      if (history.equals(content)) {
        getSelectionModel().select(tab);
      }
    }
    history.requestFocus();
  }
}
