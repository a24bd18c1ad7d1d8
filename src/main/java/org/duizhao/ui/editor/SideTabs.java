package org.duizhao.ui.editor;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.ui.Messages;
import org.duizhao.ui.checks.ChecksPane;
import org.duizhao.ui.memory.MatchesPane;

/// The side panel: matches above terms on the first page, findings, history, notes and the
/// dictionary on others.
final class SideTabs extends TabPane {

  private final HistoryPane history;
  private final ChecksPane checks;
  private final SplitPane first;
  private final DictionaryPane dictionary;

  SideTabs(
      MatchesPane matches,
      TermsPane terms,
      PartsPane parts,
      ChecksPane checks,
      HistoryPane history,
      NotesPane notes,
      DictionaryPane dictionary,
      Messages messages) {
    this.history = history;
    this.checks = checks;
    this.dictionary = dictionary;
    Tab findings = new Tab("", checks);
    findings.textProperty().bind(checks.titleProperty());
    Tab past = new Tab(messages.text("side.history"), history);
    past.selectedProperty().subscribe(history::readIfStale);
    VBox.setVgrow(terms, Priority.ALWAYS);
    first = new SplitPane(matches, new VBox(terms, parts));
    first.setOrientation(Orientation.VERTICAL);
    first.getStyleClass().add("side-split");
    getTabs()
        .addAll(
            new Tab(messages.text("side.matches"), first),
            findings,
            past,
            new Tab(messages.text("side.dictionary"), dictionary),
            new Tab(messages.text("side.notes"), notes));
    setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    getStyleClass().add("side-tabs");
    setAccessibleText(messages.text("side.title"));
  }

  /// How much of the first page the matches have, 0 to 1.
  double matchesShare() {
    return first.getDividerPositions()[0];
  }

  /// Gives the matches so much of the first page.
  void divide(double matchesShare) {
    first.setDividerPositions(matchesShare);
  }

  /// Shows matches and terms.
  void showFirst() {
    getSelectionModel().selectFirst();
  }

  /// Shows what is found in the segment and gives it the keys.
  void showChecks() {
    show(checks);
    checks.takeFocus();
  }

  void showHistory() {
    show(history);
    history.requestFocus();
  }

  void showDictionary() {
    show(dictionary);
  }

  private void show(Node page) {
    for (Tab tab : getTabs()) {
      if (page.equals(tab.getContent())) {
        getSelectionModel().select(tab);
      }
    }
  }
}
