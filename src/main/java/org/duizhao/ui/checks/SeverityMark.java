package org.duizhao.ui.checks;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.duizhao.quality.Severity;

/// How grave a finding is, by shape and colour: an octagon, a triangle, a hollow square. The shapes
/// tell them apart in black and white.
public final class SeverityMark extends Region {

  public SeverityMark() {
    setMouseTransparent(true);
    show(Optional.empty());
  }

  public SeverityMark(Severity severity) {
    this();
    show(Optional.of(severity));
  }

  /// Shows this severity, or no mark.
  public void show(Optional<Severity> severity) {
    setVisible(severity.isPresent());
    getStyleClass()
        .setAll(
            "severity-mark",
            severity.map(each -> "severity-" + each.name().toLowerCase(Locale.ROOT)).orElse(""));
  }
}
