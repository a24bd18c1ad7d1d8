package org.duizhao.ui.checks;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duizhao.quality.Severity;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.ui.Messages;

/// How much is found in the project, by severity, for the status bar. A click opens the findings.
public final class FindingCounts extends Button {

  private static final List<Severity> GRAVEST_FIRST =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private final ProjectChecks checks;
  private final Messages messages;
  private final HBox line = new HBox();
  private final Tooltip tip = new Tooltip();

  public FindingCounts(ProjectChecks checks, Messages messages, Runnable open) {
    this.checks = checks;
    this.messages = messages;
    getStyleClass().addAll("flat", "small", "finding-counts");
    line.getStyleClass().add("finding-counts-line");
    setGraphic(line);
    setTooltip(tip);
    setFocusTraversable(false);
    setOnAction(event -> open.run());
    checks.listen(this::read);
    read();
  }

  private void read() {
    setVisible(checks.isReady());
    setManaged(checks.isReady());
    line.getChildren().clear();
    List<String> said = new ArrayList<>();
    for (Severity severity : GRAVEST_FIRST) {
      int found = checks.standing().count(severity);
      if (found > 0) {
        Label label = new Label(messages.text("checks.count", found));
        label.setGraphic(new SeverityMark(severity));
        line.getChildren().add(label);
        said.add(messages.text("severity.count." + severity.name(), found));
      }
    }
    if (said.isEmpty()) {
      line.getChildren().add(new Label(messages.text("checks.none")));
      said.add(messages.text("checks.none"));
    }
    String text = String.join(", ", said);
    setAccessibleText(text);
    tip.setText(text);
  }
}
