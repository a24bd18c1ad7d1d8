package org.duizhao.quality;

import java.util.List;

/// What a check finds in a pair, by the names of the kinds.
final class CheckNames {

  private CheckNames() {}

  static List<String> of(Check check, String source, String target) {
    return check.check(new Pair(source, target)).stream()
        .map(finding -> finding.kind().name())
        .toList();
  }

  /// Those of severity warning or above.
  static List<String> grave(Check check, String source, String target) {
    return check.check(new Pair(source, target)).stream()
        .filter(finding -> finding.severity().isGrave())
        .map(finding -> finding.kind().name())
        .toList();
  }
}
