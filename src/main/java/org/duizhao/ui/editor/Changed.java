package org.duizhao.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Segment;

/// One thing about a segment that a revision changed. States and kinds stand as their names.
record Changed(What what, String before, String after) {

  /// What it is, most telling first.
  enum What {
    TARGET,
    SOURCE,
    STATE,
    NOTE,
    SPEAKER,
    KIND,
    BOOKMARK
  }

  /// All that differs between two values of a segment.
  static List<Changed> between(Segment before, Segment after) {
    List<Changed> all = new ArrayList<>();
    add(all, What.TARGET, before.target(), after.target());
    add(all, What.SOURCE, before.source(), after.source());
    add(all, What.STATE, before.state().name(), after.state().name());
    add(all, What.NOTE, before.note(), after.note());
    add(all, What.SPEAKER, before.speaker(), after.speaker());
    add(all, What.KIND, before.kind().name(), after.kind().name());
    add(all, What.BOOKMARK, flag(before), flag(after));
    return all;
  }

  private static String flag(Segment segment) {
    return segment.bookmarked() ? "on" : "";
  }

  private static void add(List<Changed> to, What what, String before, String after) {
    if (!before.equals(after)) {
      to.add(new Changed(what, before, after));
    }
  }
}
