package org.duizhao.session.checking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duizhao.quality.CheckId;

/// What a project's translator decided about checks: which are off and which findings may stand.
public record CheckChoices(Set<CheckId> off, List<Dismissal> dismissals) {

  /// Every check on, nothing dismissed.
  public static final CheckChoices NONE = new CheckChoices(Set.of(), List.of());

  public CheckChoices {
    off = Set.copyOf(off);
    dismissals = List.copyOf(dismissals);
  }

  /// With the check switched on or off.
  public CheckChoices with(CheckId check, boolean on) {
    Set<CheckId> changed = EnumSet.noneOf(CheckId.class);
    changed.addAll(off);
    if (on) {
      changed.remove(check);
    } else {
      changed.add(check);
    }
    return new CheckChoices(changed, dismissals);
  }

  /// With the finding dismissed.
  public CheckChoices with(SegmentFinding found, String reason) {
    List<Dismissal> changed = new ArrayList<>(without(found).dismissals);
    changed.add(Dismissal.of(found, reason));
    return new CheckChoices(off, changed);
  }

  /// With the finding counting again.
  public CheckChoices without(SegmentFinding found) {
    return new CheckChoices(off, dismissals.stream().filter(each -> !each.covers(found)).toList());
  }

  /// Why the finding may stand, when it was dismissed.
  public Optional<String> reason(SegmentFinding found) {
    return dismissals.stream()
        .filter(each -> each.covers(found))
        .map(Dismissal::reason)
        .findFirst();
  }
}
