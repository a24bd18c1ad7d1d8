package org.duizhao.ui.editor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermHit;

/// One tooltip for all terms in sight; a tooltip each would be made anew with every scrolled row.
final class TermTip {

  private final Tooltip tooltip = new Tooltip();
  private final PauseTransition delay = new PauseTransition(Duration.millis(250));

  TermTip() {
    tooltip.getStyleClass().add("term-tip");
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
  }

  void install(Text term, TermHit hit) {
    term.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> soon(term, hit));
    term.addEventHandler(MouseEvent.MOUSE_EXITED, event -> hide());
  }

  void hide() {
    delay.stop();
    tooltip.hide();
  }

  /// What the tooltip of a term says.
  static String text(TermHit hit) {
    Term term = hit.term();
    String rest =
        Stream.concat(term.alternatives().stream(), hit.others().stream().map(Term::target))
            .distinct()
            .collect(Collectors.joining(", "));
    return Stream.of(term.target(), rest, term.note())
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private void soon(Node term, TermHit hit) {
    delay.setOnFinished(event -> show(term, hit));
    delay.playFromStart();
  }

  private void show(Node term, TermHit hit) {
    if (term.getScene() == null) {
      return;
    }
    Bounds bounds = term.localToScreen(term.getBoundsInLocal());
    if (bounds != null) {
      tooltip.setText(text(hit));
      tooltip.show(term, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }
}
