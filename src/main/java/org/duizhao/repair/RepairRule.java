package org.duizhao.repair;

import java.util.List;

/// Finds one kind of damage.
interface RepairRule {

  /// The repairs this rule proposes, in the text's order and apart from each other.
  List<Repair> propose(String text);
}
