package org.duizhao.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Progress;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;

/// How often each sentence of a project stands in it, by its exact source text. Only the counts are
/// kept, which every edit changes a little; where the others stand is looked for when asked.
public final class Repeats {

  private final Map<String, Integer> counts = new HashMap<>();
  private boolean counted;

  /// What happened while a large project is counted.
  private final List<Change> meanwhile = new ArrayList<>();

  /// A segment's position in a document.
  public record Place(String document, int at) {}

  /// Counts nothing yet; [#take] is to bring the counts.
  public Repeats() {}

  public Repeats(Project project) {
    take(counts(project, Progress.unwatched(), new Cancel()));
  }

  /// Counts how often each sentence stands in the project, on any thread.
  public static Map<String, Integer> counts(Project project, Progress progress, Cancel cancel) {
    Map<String, Integer> counts = new HashMap<>();
    long total = project.documents().stream().mapToLong(each -> each.segments().size()).sum();
    long done = 0;
    for (Document document : project.documents()) {
      for (Segment segment : document.segments()) {
        count(counts, segment, 1);
        if ((++done & 1023) == 0) {
          cancel.check();
          progress.at(done, total);
        }
      }
    }
    return counts;
  }

  /// Takes the counts of the project as it was when this was made; what changed since is counted.
  public void take(Map<String, Integer> counts) {
    this.counts.clear();
    this.counts.putAll(counts);
    counted = true;
    List<Change> missed = List.copyOf(meanwhile);
    meanwhile.clear();
    missed.forEach(this::follow);
  }

  /// Whether the text of the segment may stand elsewhere too; until all is counted, any may.
  boolean mayRepeat(Segment segment) {
    return counted ? count(segment) > 1 : segment.kind().isTranslatable();
  }

  /// How often the text of the segment stands in the project, itself included; 0 for furniture.
  public int count(Segment segment) {
    return segment.kind().isTranslatable() ? counts.getOrDefault(segment.source(), 0) : 0;
  }

  /// Goes along with a change of the project.
  ///
  /// @return whether any count changed
  public boolean follow(Change change) {
    if (!counted) {
      meanwhile.add(change);
      return false;
    }
    if (change.before().documents().size() != change.after().documents().size()) {
      counts.clear();
      counts.putAll(counts(change.after(), Progress.unwatched(), new Cancel()));
      return true;
    }
    return follow(change.edit());
  }

  /// Where this text stands, in the order of the project.
  public static List<Place> places(Project project, String source) {
    List<Place> places = new ArrayList<>();
    for (Document document : project.documents()) {
      int at = 0;
      for (Segment segment : document.segments()) {
        if (segment.source().equals(source) && segment.kind().isTranslatable()) {
          places.add(new Place(document.id(), at));
        }
        at++;
      }
    }
    return places;
  }

  /// The next place with the same text as the one given, or the one before; goes round at the ends.
  public Optional<Place> next(Project project, Place from, boolean forward) {
    Segment segment = project.document(from.document()).segments().get(from.at());
    if (count(segment) < 2) {
      return Optional.empty();
    }
    List<Place> places = places(project, segment.source());
    int index = places.indexOf(from);
    return Optional.of(places.get(Math.floorMod(index + (forward ? 1 : -1), places.size())));
  }

  private boolean follow(Edit edit) {
    return switch (edit) {
      case Edit.Replace replace -> {
        Segment before = replace.before();
        Segment after = replace.after();
        boolean same =
            before.source().equals(after.source())
                && before.kind().isTranslatable() == after.kind().isTranslatable();
        if (!same) {
          count(before, -1);
          count(after, 1);
        }
        yield !same;
      }
      case Edit.Splice splice -> {
        splice.removed().forEach(segment -> count(segment, -1));
        splice.inserted().forEach(segment -> count(segment, 1));
        yield true;
      }
      case Edit.Compound compound -> {
        boolean changed = false;
        for (Edit part : compound.edits()) {
          changed |= follow(part);
        }
        yield changed;
      }
    };
  }

  private void count(Segment segment, int by) {
    count(counts, segment, by);
  }

  private static void count(Map<String, Integer> counts, Segment segment, int by) {
    if (segment.kind().isTranslatable()) {
      // A count that falls to nothing leaves the map.
      counts.merge(segment.source(), by, (was, more) -> was + more == 0 ? null : was + more);
    }
  }
}
