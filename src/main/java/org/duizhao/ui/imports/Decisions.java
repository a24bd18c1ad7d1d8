package org.duizhao.ui.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.core.Kind;
import org.duizhao.repair.Repair;
import org.duizhao.repair.RepairKind;

/// What the user decided differently from what was proposed. Immutable.
///
/// @param refused repairs that are not to be made
/// @param kinds what lines are to be, by the number of the line among those that are not blank
record Decisions(Set<Repair> refused, Map<Integer, Kind> kinds) {

  static final Decisions NONE = new Decisions(Set.of(), Map.of());

  Decisions {
    refused = Set.copyOf(refused);
    kinds = Map.copyOf(kinds);
  }

  Decisions withAccepted(Collection<Repair> repairs, boolean accepted) {
    Set<Repair> changed = new HashSet<>(refused);
    if (accepted) {
      changed.removeAll(Set.copyOf(repairs));
    } else {
      changed.addAll(repairs);
    }
    return new Decisions(changed, kinds);
  }

  Decisions withKind(Collection<Integer> lines, Kind kind) {
    Map<Integer, Kind> changed = new HashMap<>(kinds);
    lines.forEach(line -> changed.put(line, kind));
    return new Decisions(refused, changed);
  }

  /// The kinds of which every repair is refused.
  Set<RepairKind> refusedKinds(List<RepairRow.Group> groups) {
    Set<RepairKind> whole = new HashSet<>();
    for (RepairRow.Group group : groups) {
      if (refused.containsAll(group.repairs())) {
        whole.add(group.kind());
      }
    }
    return whole;
  }

  boolean accepts(Repair repair) {
    return !refused.contains(repair);
  }

  /// How many of the group's repairs will be made.
  int accepted(RepairRow.Group group) {
    int count = 0;
    for (Repair repair : group.repairs()) {
      if (accepts(repair)) {
        count++;
      }
    }
    return count;
  }
}
