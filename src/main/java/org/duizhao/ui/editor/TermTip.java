package org.duizhao.ui.editor;

import java.util.function.Supplier;
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

/// One tooltip for all marks in sight; a tooltip each would be made anew with every scrolled row.
final class TermTip {

  private final Tooltip tooltip = new Tooltip();
  private final PauseTransition delay = new PauseTransition(Duration.millis(250));

  TermTip() {
    tooltip.getStyleClass().add("term-tip");
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
  }

  /// Shows what `tip` says, unless it is empty, when the mouse rests on the text.
  void install(Text term, Supplier<String> tip) {
    term.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> soon(term, tip));
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

  private void soon(Node term, Supplier<String> tip) {
    delay.setOnFinished(event -> show(term, tip.get()));
    delay.playFromStart();
  }

  private void show(Node term, String text) {
    if (term.getScene() == null || text.isEmpty()) {
      return;
    }
    Bounds bounds = term.localToScreen(term.getBoundsInLocal());
    if (bounds != null) {
      tooltip.setText(text);
      tooltip.show(term, bounds.getMinX(), bounds.getMaxY() + 4);
    }
  }
}
