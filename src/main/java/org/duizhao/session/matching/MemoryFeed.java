package org.duizhao.session.matching;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.Place;
import org.duizhao.session.Change;
import org.jspecify.annotations.Nullable;

/// Keeps the units of a project in a memory as its confirmed segments are: one for each, and none
/// for what is not confirmed any more. Any thread, one at a time.
final class MemoryFeed {

  private final Memory memory;
  private final String author;
  private final InstantSource clock;

  /// @param author who confirms what changes from now on
  MemoryFeed(Memory memory, String author, InstantSource clock) {
    this.memory = memory;
    this.author = author;
    this.clock = clock;
  }

  /// Goes along with changes of the project.
  ///
  /// @param now the project after the last of them
  void follow(List<Change> changes, Project now, Cancel cancel) {
    Touched touched = new Touched();
    changes.forEach(touched::add);
    Instant time = clock.instant();
    for (String document : touched.whole()) {
      all(now, now.document(document), id -> made(time, time), Progress.unwatched(), cancel);
    }
    touched
        .segments()
        .forEach(
            (id, places) -> {
              Document document = now.document(id);
              places.forEach((segment, hint) -> one(now, document, segment, hint, time));
            });
  }

  private void one(Project now, Document document, String segment, int hint, Instant time) {
    Place place = Neighbours.place(now, document, segment);
    int at = document.indexOf(segment, hint);
    if (at >= 0 && Neighbours.isUnit(document.segments().get(at))) {
      Instant first = memory.unit(place).map(unit -> unit.made().created()).orElse(time);
      memory.add(Neighbours.unit(now, document, at, made(first, time)));
    } else {
      memory.remove(place);
    }
  }

  /// Brings the memory up to the project, whatever it held of it before.
  ///
  /// @param times when segments were confirmed, by document and id, as far as that is known
  void catchUp(
      Project now, Map<String, Map<String, Instant>> times, Progress progress, Cancel cancel) {
    for (Document document : now.documents()) {
      Map<String, Instant> known = times.getOrDefault(document.id(), Map.of());
      Dates dates = id -> new MemoryUnit.Made(known.get(id), known.get(id), "");
      all(now, document, dates, progress, cancel);
    }
  }

  /// Tells when and by whom a segment was confirmed.
  @FunctionalInterface
  private interface Dates {
    MemoryUnit.Made of(String segment);
  }

  private void all(Project now, Document document, Dates dates, Progress progress, Cancel cancel) {
    Map<String, Long> places = new HashMap<>(memory.places(Neighbours.name(now, document.id())));
    List<Integer> units = new ArrayList<>();
    for (int at = 0; at < document.segments().size(); at++) {
      Segment segment = document.segments().get(at);
      if (Neighbours.isUnit(segment)) {
        units.add(at);
        places.remove(segment.id());
      }
    }
    if (!places.isEmpty()) {
      memory.remove(places.values());
    }
    Iterator<MemoryUnit> iterator =
        units.stream()
            .map(
                at ->
                    Neighbours.unit(now, document, at, dates.of(document.segments().get(at).id())))
            .iterator();
    Progress share = (done, total) -> progress.at(done, units.size());
    memory.addAll(iterator, share, cancel);
  }

  private MemoryUnit.Made made(@Nullable Instant first, Instant last) {
    return new MemoryUnit.Made(first, last, author);
  }
}
