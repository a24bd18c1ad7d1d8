package org.duizhao.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.State;

/// A piece of running text that is set in one way.
///
/// @param position of the segment it belongs to; -1 for what stands between segments
record Run(String text, Role role, int position) {

  /// Stands where a translation is wanting.
  static final String GAP = "[…]";

  /// What a piece of text is on the page.
  enum Role {
    SPEAKER,
    CHINESE,
    /// Chinese that nobody has translated yet.
    CHINESE_GAP,
    ENGLISH,
    /// Stands in the place of English that is wanting.
    GAP
  }

  /// The Chinese of a passage, its sentences run on.
  static List<Run> chinese(Passage passage, Segments segments, Predicate<Segment> kept) {
    List<Run> runs = new ArrayList<>();
    speaker(runs, passage, "　");
    for (int position = passage.from(); position < passage.to(); position++) {
      Segment segment = segments.get(position);
      if (kept.test(segment)) {
        Role role = isWanting(segment) ? Role.CHINESE_GAP : Role.CHINESE;
        runs.add(new Run(flat(segment.source()), role, position));
      }
    }
    return runs;
  }

  /// The English of a passage, its sentences apart by spaces.
  ///
  /// @param alone whether it stands without the Chinese, which then fills the gaps
  static List<Run> english(
      Passage passage, Segments segments, Predicate<Segment> kept, boolean alone) {
    List<Run> runs = new ArrayList<>();
    speaker(runs, passage, "\u2002");
    boolean first = true;
    for (int position = passage.from(); position < passage.to(); position++) {
      Segment segment = segments.get(position);
      if (!kept.test(segment)) {
        continue;
      }
      if (!first) {
        runs.add(new Run(" ", Role.ENGLISH, -1));
      }
      first = false;
      if (!isWanting(segment)) {
        runs.add(new Run(flat(segment.target()), Role.ENGLISH, position));
      } else if (alone) {
        runs.add(new Run(flat(segment.source()), Role.CHINESE_GAP, position));
      } else {
        runs.add(new Run(GAP, Role.GAP, position));
      }
    }
    return runs;
  }

  /// What stands from one offset to before another in the whole text.
  static List<Run> cut(List<Run> runs, int start, int end) {
    List<Run> kept = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int from = Math.max(start - at, 0);
      int to = Math.min(end - at, run.text().length());
      if (from < to) {
        kept.add(new Run(run.text().substring(from, to), run.role(), run.position()));
      }
      at += run.text().length();
    }
    return kept;
  }

  /// The text without what it looks like.
  static String text(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private static void speaker(List<Run> runs, Passage passage, String after) {
    if (passage.begins() && passage.kind() == Kind.SENTENCE) {
      runs.add(new Run(passage.speaker() + after, Role.SPEAKER, -1));
    }
  }

  private static boolean isWanting(Segment segment) {
    return segment.state() == State.UNTRANSLATED || segment.target().isBlank();
  }

  private static String flat(String text) {
    return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').strip();
  }
}
