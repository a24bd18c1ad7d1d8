package org.duizhao.ui.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.repair.Repair;
import org.duizhao.repair.RepairKind;

/// A row of the list of repairs: a kind, or one repair below its kind.
sealed interface RepairRow {

  RepairKind kind();

  /// A kind and the repairs of it.
  ///
  /// @param leastConfidence of its repairs, 0 to 1
  record Group(RepairKind kind, List<Repair> repairs, double leastConfidence)
      implements RepairRow {}

  record Single(Repair repair) implements RepairRow {

    @Override
    public RepairKind kind() {
      return repair.kind();
    }
  }

  /// The kinds in their own order, after what nobody could repair.
  static List<Group> groups(List<Repair> repairs) {
    Map<RepairKind, List<Repair>> byKind = new EnumMap<>(RepairKind.class);
    for (Repair repair : repairs) {
      byKind.computeIfAbsent(repair.kind(), key -> new ArrayList<>()).add(repair);
    }
    List<Group> groups = new ArrayList<>();
    byKind.forEach(
        (kind, ofKind) -> {
          double least = ofKind.stream().mapToDouble(Repair::confidence).min().orElse(1);
          Group group = new Group(kind, List.copyOf(ofKind), least);
          groups.add(kind == RepairKind.UNREADABLE ? 0 : groups.size(), group);
        });
    return List.copyOf(groups);
  }

  /// Every group, with the repairs of the open ones below them.
  static List<RepairRow> rows(List<Group> groups, Set<RepairKind> open) {
    List<RepairRow> rows = new ArrayList<>();
    for (Group group : groups) {
      rows.add(group);
      if (open.contains(group.kind())) {
        group.repairs().forEach(repair -> rows.add(new Single(repair)));
      }
    }
    return rows;
  }
}
