package org.duizhao.ui.checks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duizhao.quality.CheckId;
import org.duizhao.quality.Severity;
import org.duizhao.session.checking.FindingText;
import org.duizhao.session.checking.ProjectChecks;
import org.duizhao.session.checking.SegmentFinding;

/// Which findings of the project are listed: by check, severity and text, with or instead of what
/// was dismissed.
final class FindingsModel {

  private final ProjectChecks checks;
  private final FindingText text;
  private final Set<Severity> severities = EnumSet.allOf(Severity.class);
  private Optional<CheckId> check = Optional.empty();
  private String wanted = "";
  private boolean dismissed;

  /// A check and how much it found.
  record Count(Optional<CheckId> check, int found) {}

  FindingsModel(ProjectChecks checks, FindingText text) {
    this.checks = checks;
    this.text = text;
  }

  /// Lists this check's findings alone; nothing lists all.
  void choose(Optional<CheckId> one) {
    check = one;
  }

  /// Lists findings in whose message or texts this stands.
  void want(String piece) {
    wanted = piece.strip().toLowerCase(Locale.ROOT);
  }

  void show(Severity severity, boolean shown) {
    if (shown) {
      severities.add(severity);
    } else {
      severities.remove(severity);
    }
  }

  /// Lists what was dismissed instead of what stands.
  void showDismissed(boolean shown) {
    dismissed = shown;
  }

  /// What is listed, in the order of the text.
  List<SegmentFinding> listed() {
    return passing().stream()
        .filter(each -> check.isEmpty() || check.get() == each.check())
        .toList();
  }

  /// How much each check found of what else is listed, the most first, after the sum of all.
  List<Count> counts() {
    Map<CheckId, Integer> counts = new EnumMap<>(CheckId.class);
    List<SegmentFinding> passing = passing();
    passing.forEach(each -> counts.merge(each.check(), 1, Integer::sum));
    check.ifPresent(chosen -> counts.putIfAbsent(chosen, 0));
    List<Count> sorted = new ArrayList<>();
    sorted.add(new Count(Optional.empty(), passing.size()));
    counts.entrySet().stream()
        .sorted(Map.Entry.<CheckId, Integer>comparingByValue().reversed())
        .forEach(each -> sorted.add(new Count(Optional.of(each.getKey()), each.getValue())));
    return sorted;
  }

  /// How many findings of a severity there are in what is shown, listed or not.
  int count(Severity severity) {
    return (int) shown().stream().filter(each -> each.finding().severity() == severity).count();
  }

  /// What is listed and can be put right by itself.
  List<SegmentFinding> fixable() {
    return dismissed
        ? List.of()
        : listed().stream().filter(each -> each.finding().fix() != null).toList();
  }

  private List<SegmentFinding> shown() {
    return dismissed ? checks.dismissed() : checks.standing().all();
  }

  private List<SegmentFinding> passing() {
    return shown().stream()
        .filter(each -> severities.contains(each.finding().severity()))
        .filter(this::isWanted)
        .toList();
  }

  private boolean isWanted(SegmentFinding found) {
    return wanted.isEmpty()
        || holds(found.pair().source())
        || holds(found.pair().target())
        || holds(text.of(found.finding()));
  }

  private boolean holds(String whole) {
    return whole.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
