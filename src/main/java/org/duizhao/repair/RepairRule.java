package org.duizhao.repair;

import java.util.List;
import org.duizhao.core.Cancel;

/// Finds one kind of damage.
interface RepairRule {

  /// The repairs this rule proposes, in the text's order and apart from each other.
  ///
  /// @throws java.util.concurrent.CancellationException when a stop was asked for
  List<Repair> propose(String text, Cancel cancel);
}
