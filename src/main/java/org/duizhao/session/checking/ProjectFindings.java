package org.duizhao.session.checking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.duizhao.quality.Severity;

/// What was found in a project, in the order of the text. Immutable.
public final class ProjectFindings {

  /// Nothing was found.
  public static final ProjectFindings NONE = new ProjectFindings(List.of());

  private final List<SegmentFinding> all;
  private final Map<Place, List<SegmentFinding>> bySegment = new HashMap<>();
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

  /// A segment of a document.
  private record Place(String document, String segment) {}

  ProjectFindings(List<SegmentFinding> all) {
    this.all = List.copyOf(all);
    for (SegmentFinding each : all) {
      bySegment
          .computeIfAbsent(new Place(each.document(), each.segment()), place -> new ArrayList<>(2))
          .add(each);
      counts.merge(each.finding().severity(), 1, Integer::sum);
    }
  }

  public List<SegmentFinding> all() {
    return all;
  }

  /// The findings of one segment, the gravest first.
  public List<SegmentFinding> of(String document, String segment) {
    return bySegment.getOrDefault(new Place(document, segment), List.of());
  }

  /// How grave the gravest of a segment is.
  public Optional<Severity> gravest(String document, String segment) {
    return of(document, segment).stream()
        .map(each -> each.finding().severity())
        .reduce((one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  public int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  ProjectFindings only(Predicate<SegmentFinding> wanted) {
    return new ProjectFindings(all.stream().filter(wanted).toList());
  }
}
