package org.duizhao.ui.memory;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.duizhao.memory.Fragment;
import org.duizhao.session.matching.Memories;

/// A part of the sentence that was translated before, within the pair it stands in. A click looks
/// up what else it stands in.
final class PieceCard extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final String piece;

  PieceCard(Memories.Piece found, String sentence, MemoryText text, Consumer<String> lookUp) {
    Fragment fragment = found.fragment();
    piece = fragment.span().of(sentence);
    getStyleClass().addAll("match-card", "match-piece");
    HitFlow source = new HitFlow(fragment.pair().source(), List.of(fragment.source()));
    source.getStyleClass().addAll("chinese", "match-source");
    Label target = new Label(fragment.pair().target());
    target.getStyleClass().addAll("english", "match-target");
    target.setWrapText(true);
    Label from = new Label(text.provenance(found.memory(), fragment.pair()));
    from.getStyleClass().add("match-from");
    from.setWrapText(true);
    getChildren().addAll(source, target, from);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(piece + ": " + fragment.pair().source() + ", " + fragment.pair().target());
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            lookUp.accept(piece);
          }
        });
  }

  String piece() {
    return piece;
  }

  /// Marks the card as where the keys are.
  void current(boolean now) {
    pseudoClassStateChanged(CURRENT, now);
  }
}
