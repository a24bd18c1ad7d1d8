package org.duizhao.ui.memory;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.memory.Match;
import org.duizhao.session.matching.MatchBand;
import org.duizhao.session.matching.Memories;
import org.duizhao.ui.CardList;
import org.duizhao.ui.DifferenceFlow;
import org.duizhao.ui.Messages;

/// One match: its score, what its source had and this one has, its translation, and where it is
/// from. A click puts the translation in.
final class MatchCard extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /// Matches with a key of their own.
  static final int KEYS = 9;

  /// @param n its place in the list, counted from 1
  /// @param source the segment's source
  /// @param correct has the stored pair corrected or deleted
  MatchCard(
      Memories.Offer offer,
      int n,
      String source,
      MemoryText text,
      Messages messages,
      Consumer<Memories.Offer> insert,
      Consumer<Memories.Offer> correct) {
    Match match = offer.match();
    getStyleClass().addAll("match-card", style(match.score()));
    getChildren().add(head(match, n, text, messages));
    if (!match.pair().source().equals(source)) {
      DifferenceFlow difference = new DifferenceFlow(match.pair().source(), source);
      difference.getStyleClass().addAll("chinese", "match-source");
      getChildren().add(difference);
    }
    Label target = new Label(match.offered());
    target.getStyleClass().addAll("english", "match-target");
    target.setWrapText(true);
    getChildren().add(target);
    Label from = new Label(text.provenance(offer.memory(), match.pair()));
    from.getStyleClass().add("match-from");
    from.setWrapText(true);
    from.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(from, Priority.ALWAYS);
    Button pair = CardList.button(messages.text("matches.correct"), () -> correct.accept(offer));
    pair.getStyleClass().add("match-correct");
    pair.setFocusTraversable(false);
    pair.setMinWidth(USE_PREF_SIZE);
    pair.setTooltip(new Tooltip(messages.text("matches.correctHint")));
    HBox foot = new HBox(from, pair);
    foot.getStyleClass().add("match-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(foot);
    if (!match.pair().note().isBlank()) {
      Label note = new Label(match.pair().note());
      note.getStyleClass().add("match-from");
      note.setWrapText(true);
      getChildren().add(note);
    }
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        messages.text(
            "matches.spoken",
            match.score(),
            match.offered(),
            text.differences(match),
            from.getText()));
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            insert.accept(offer);
          }
        });
  }

  private static HBox head(Match match, int n, MemoryText text, Messages messages) {
    Label score = new Label(MemoryText.score(match.score()));
    score.getStyleClass().add("match-score");
    score.setMinWidth(USE_PREF_SIZE);
    String words =
        match.score() == Match.IN_CONTEXT
            ? messages.text("matches.inContext")
            : text.differences(match);
    Label differs = new Label(words);
    differs.getStyleClass().add("match-differs");
    differs.setWrapText(true);
    differs.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(differs, Priority.ALWAYS);
    HBox head = new HBox(score, differs);
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("match-head");
    if (n <= KEYS) {
      Label key = new Label(KeyCombination.valueOf("Shortcut+" + n).getDisplayText());
      key.getStyleClass().add("key");
      key.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(key);
    }
    return head;
  }

  private static String style(int score) {
    return switch (MatchBand.of(score)) {
      case REPETITION, CONTEXT, SAME -> "match-same";
      case FROM_95 -> "match-near";
      case FROM_85, FROM_75 -> "match-alike";
      case FROM_50, NONE -> "match-far";
    };
  }

  /// Marks the card as where the keys are.
  void current(boolean now) {
    pseudoClassStateChanged(CURRENT, now);
  }
}
