package org.duizhao.ui.checks;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.duizhao.quality.Fix;
import org.duizhao.quality.Severity;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.SegmentFinding;
import org.duizhao.ui.Messages;

/// One finding of the active segment: what is wrong, what would put it right, and a way to let it
/// stand.
final class FindingCard extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final int LONGEST = 60;

  private final SegmentFinding found;

  /// @param reason why it may stand, when it was dismissed
  FindingCard(
      SegmentFinding found,
      Optional<String> reason,
      FindingText text,
      Messages messages,
      ChecksPane.Actions actions) {
    this.found = found;
    Severity severity = found.finding().severity();
    getStyleClass()
        .addAll(
            "term-entry",
            "finding-card",
            "finding-card-" + severity.name().toLowerCase(Locale.ROOT));
    Label said = new Label(text.of(found.finding()));
    said.setWrapText(true);
    said.getStyleClass().add("finding-message");
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox head = new HBox(new SeverityMark(severity), said);
    head.getStyleClass().add("finding-head");
    getChildren().add(head);
    setAccessibleText(messages.text(severity) + ": " + said.getText());
    setOnMouseClicked(event -> actions.go(found));
    FlowPane foot = new FlowPane();
    foot.getStyleClass().add("finding-foot");
    foot.setMinWidth(0);
    foot.setAlignment(Pos.CENTER_LEFT);
    if (reason.isPresent()) {
      getStyleClass().add("finding-dismissed");
      Label why = new Label(messages.text("checks.dismissed", reason.get()));
      why.setWrapText(true);
      why.getStyleClass().add("term-note");
      getChildren().add(why);
      foot.getChildren().add(button(messages.text("checks.restore"), () -> actions.restore(found)));
    } else {
      Fix fix = found.finding().fix();
      if (fix != null) {
        Button put = button(name(fix, messages), () -> actions.fix(found));
        put.getStyleClass().add("rendering-main");
        put.setWrapText(true);
        put.maxWidthProperty().bind(foot.widthProperty());
        foot.getChildren().add(put);
      }
      if (actions.isUnknownWord(found)) {
        foot.getChildren().add(button(messages.text("checks.know"), () -> actions.know(found)));
      }
      foot.getChildren().add(button(messages.text("checks.dismiss"), () -> actions.dismiss(found)));
    }
    getChildren().add(foot);
  }

  SegmentFinding found() {
    return found;
  }

  /// Marks the card as where the keys are.
  void current(boolean now) {
    pseudoClassStateChanged(CURRENT, now);
  }

  private String name(Fix fix, Messages messages) {
    String goes = shown(fix.span().of(found.pair().target()));
    String comes = shown(fix.replacement());
    if (comes.isEmpty()) {
      return messages.text("checks.fix.delete", goes);
    }
    return goes.isEmpty() || goes.length() + comes.length() > LONGEST
        ? messages.text("checks.fix.put", comes)
        : messages.text("checks.fix.change", goes, comes);
  }

  private static String shown(String text) {
    String seen = text.isBlank() ? text.replace(' ', '␣') : text;
    return seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST) + "…";
  }

  private static Button button(String text, Runnable action) {
    Button button = new Button(text);
    button.getStyleClass().addAll("rendering", "finding-button");
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setOnAction(event -> action.run());
    return button;
  }
}
