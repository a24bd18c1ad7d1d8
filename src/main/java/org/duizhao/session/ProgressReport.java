package org.duizhao.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.UserException;
import org.duizhao.store.ProjectFolder;
import org.duizhao.store.WorkLog;

/// All that the dashboard and `duizhao stats` tell about a project's progress.
///
/// @param today the day it was made for
/// @param parts documents, each followed by its headings
/// @param days days on which something was reached, oldest first
/// @param repetitions segments whose Chinese has stood before in the project
/// @param notes segments with a note
public record ProgressReport(
    LocalDate today,
    Amount all,
    Amount translated,
    Amount confirmed,
    List<PartProgress> parts,
    List<WorkDay> days,
    Pace pace,
    int repetitions,
    int notes,
    int bookmarks) {

  public ProgressReport {
    parts = List.copyOf(parts);
    days = List.copyOf(days);
  }

  /// Counts a project as it is in memory, and its days by what the folder's database remembers.
  /// Safe for any thread.
  ///
  /// @param zone where days begin at midnight
  /// @throws UserException when the database cannot be read
  public static ProgressReport of(
      Project project, Path folder, Instant now, ZoneId zone, Progress progress, Cancel cancel) {
    WorkLog log = WorkLog.read(new ProjectFolder(folder), cancel);
    return of(project, log, now, zone, progress, cancel);
  }

  static ProgressReport of(
      Project project, WorkLog log, Instant now, ZoneId zone, Progress progress, Cancel cancel) {
    List<PartProgress> parts = new ArrayList<>();
    Amount all = Amount.NONE;
    Amount translated = Amount.NONE;
    Amount confirmed = Amount.NONE;
    Set<String> sources = new HashSet<>();
    int repetitions = 0;
    int notes = 0;
    int bookmarks = 0;
    int done = 0;
    for (Document document : project.documents()) {
      cancel.check();
      List<PartProgress> own = PartProgress.of(document);
      parts.addAll(own);
      all = all.plus(own.getFirst().all());
      translated = translated.plus(own.getFirst().translated());
      confirmed = confirmed.plus(own.getFirst().confirmed());
      for (Segment segment : document.segments()) {
        repetitions += segment.kind().isTranslatable() && !sources.add(segment.source()) ? 1 : 0;
        notes += segment.note().isBlank() ? 0 : 1;
        bookmarks += segment.bookmarked() ? 1 : 0;
      }
      progress.at(++done, project.documents().size());
    }
    List<WorkDay> days = WorkDay.of(project, log, zone);
    LocalDate today = now.atZone(zone).toLocalDate();
    Pace pace = Pace.of(days, log.stretches(), today, zone, all.han() - confirmed.han());
    return new ProgressReport(
        today, all, translated, confirmed, parts, days, pace, repetitions, notes, bookmarks);
  }

  /// What the day brought; nothing reached is nothing, not a missing day.
  public WorkDay day(LocalDate date) {
    return days.stream()
        .filter(day -> day.date().equals(date))
        .findFirst()
        .orElseGet(() -> new WorkDay(date, Amount.NONE, Amount.NONE));
  }
}
