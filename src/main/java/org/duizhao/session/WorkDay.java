package org.duizhao.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.State;
import org.duizhao.store.WorkLog;
import org.jspecify.annotations.Nullable;

/// What one day brought.
///
/// A segment that has a translation now counts once as drafted, on the day on which it first got
/// one; one that is confirmed now counts once as confirmed, on the day on which it first was. So
/// what is undone or taken back counts no longer, what is done again counts where it did before,
/// and working over a text again adds nothing. Translations that came with an import have no day.
public record WorkDay(LocalDate date, Amount drafted, Amount confirmed) {

  /// The days on which something was reached that still holds, oldest first.
  ///
  /// @param zone where the days begin at midnight
  static List<WorkDay> of(Project project, WorkLog log, ZoneId zone) {
    Map<LocalDate, WorkDay> days = new TreeMap<>();
    for (Document document : project.documents()) {
      Map<String, Instant> drafted = log.drafted().getOrDefault(document.id(), Map.of());
      Map<String, Instant> confirmed = log.confirmed().getOrDefault(document.id(), Map.of());
      for (Segment segment : document.segments()) {
        if (segment.kind().isTranslatable() && segment.state() != State.UNTRANSLATED) {
          Amount amount = Amount.of(segment);
          add(days, drafted.get(segment.id()), zone, amount, Amount.NONE);
          if (segment.state().isConfirmed()) {
            add(days, confirmed.get(segment.id()), zone, Amount.NONE, amount);
          }
        }
      }
    }
    return List.copyOf(days.values());
  }

  private static void add(
      Map<LocalDate, WorkDay> days,
      @Nullable Instant when,
      ZoneId zone,
      Amount drafted,
      Amount confirmed) {
    if (when != null) {
      LocalDate date = when.atZone(zone).toLocalDate();
      days.merge(date, new WorkDay(date, drafted, confirmed), WorkDay::plus);
    }
  }

  private WorkDay plus(WorkDay other) {
    return new WorkDay(date, drafted.plus(other.drafted), confirmed.plus(other.confirmed));
  }
}
