package org.duizhao.session.checking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duizhao.quality.Severity;

/// What was found in a project, in the order of the text. Immutable.
public final class ProjectFindings {

  /// Nothing was found.
  public static final ProjectFindings NONE = new ProjectFindings(List.of());

  private final List<SegmentFinding> all;

  /// The numbers of the segments of errors and warnings, in order.
  private final int[] grave;

  private final Map<Place, List<SegmentFinding>> bySegment;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /// Left out of the others: few, so that they need not be gathered anew for their sake.
  private final Set<SegmentFinding> held;

  /// A segment of a document.
  private record Place(String document, String segment) {}

  ProjectFindings(List<SegmentFinding> all) {
    this.all = List.copyOf(all);
    grave =
        all.stream()
            .filter(each -> each.finding().severity().isGrave())
            .mapToInt(SegmentFinding::index)
            .sorted()
            .toArray();
    bySegment = new HashMap<>();
    held = Set.of();
    for (SegmentFinding each : all) {
      bySegment
          .computeIfAbsent(new Place(each.document(), each.segment()), place -> new ArrayList<>(2))
          .add(each);
      counts.merge(each.finding().severity(), 1, Integer::sum);
    }
  }

  private ProjectFindings(ProjectFindings whole, List<SegmentFinding> held) {
    this.all = whole.all;
    this.grave = whole.grave;
    this.bySegment = whole.bySegment;
    this.held = Set.copyOf(held);
    counts.putAll(whole.counts);
    held.forEach(each -> counts.merge(each.finding().severity(), -1, Integer::sum));
  }

  public List<SegmentFinding> all() {
    return unheld(all);
  }

  /// The findings of one segment, the gravest first.
  public List<SegmentFinding> of(String document, String segment) {
    return unheld(bySegment.getOrDefault(new Place(document, segment), List.of()));
  }

  private List<SegmentFinding> unheld(List<SegmentFinding> some) {
    return held.isEmpty() ? some : some.stream().filter(each -> !held.contains(each)).toList();
  }

  /// The same without those of one segment that are wanted held back; costs nothing for the others.
  ///
  /// Call it on findings of which none is held back yet.
  ProjectFindings holding(String document, String segment, Predicate<SegmentFinding> unwanted) {
    List<SegmentFinding> few = of(document, segment).stream().filter(unwanted).toList();
    return few.isEmpty() ? this : new ProjectFindings(this, few);
  }

  /// How grave the gravest of a segment is.
  public Optional<Severity> gravest(String document, String segment) {
    return of(document, segment).stream()
        .map(each -> each.finding().severity())
        .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  /// How many are no mere notes among the segments with these numbers in the project, the last left
  /// out.
  public int graveWithin(int from, int to) {
    return graveBefore(to) - graveBefore(from);
  }

  private int graveBefore(int number) {
    int at = Arrays.binarySearch(grave, number);
    int first = at < 0 ? -at - 1 : at;
    while (first > 0 && grave[first - 1] == number) {
      first--;
    }
    return first;
  }

  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }
}
