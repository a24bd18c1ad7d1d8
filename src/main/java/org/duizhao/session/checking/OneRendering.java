package org.duizhao.session.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duizhao.language.Scripts;
import org.duizhao.quality.Finding;
import org.duizhao.quality.FindingKind;

/// Findings that are put right together: a sentence translated in several ways gets one of them
/// everywhere. By themselves the findings each offer another's, and would only change places.
public final class OneRendering {

  private OneRendering() {}

  /// The findings with one rendering for each sentence, the one the first finding of it offers;
  /// those that have it already are left out.
  public static List<SegmentFinding> of(List<SegmentFinding> found) {
    Map<String, String> chosen = new HashMap<>();
    List<SegmentFinding> settled = new ArrayList<>();
    for (SegmentFinding each : found) {
      Finding finding = each.finding();
      if (finding.kind() != FindingKind.TARGETS_DIFFER || finding.fix() == null) {
        settled.add(each);
        continue;
      }
      String offered = Objects.requireNonNull(finding.fix()).replacement();
      String rendering = chosen.computeIfAbsent(key(each.pair().source()), source -> offered);
      if (!rendering.equals(each.pair().target())) {
        settled.add(
            new SegmentFinding(
                each.document(),
                each.segment(),
                each.index(),
                each.pair(),
                finding.fixedBy(rendering)));
      }
    }
    return List.copyOf(settled);
  }

  /// Sentences are the same whatever their marks, as the check has it.
  private static String key(String source) {
    return Scripts.fold(source).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
