package org.duizhao.ui.memory;

import java.util.List;
import java.util.function.Consumer;
import org.duizhao.core.UserException;
import org.duizhao.memory.PairSide;
import org.duizhao.session.Jobs;
import org.duizhao.session.matching.Memories;
import org.duizhao.session.matching.ProjectMemories;

/// Has a text looked up in all memories, one question at a time: while one is out, only the newest
/// waits.
final class ConcordanceModel {

  /// Shown at most.
  static final int MOST = 50;

  private final ProjectMemories memories;
  private final Jobs jobs;
  private final Consumer<Answer> told;
  private String text = "";
  private PairSide side = PairSide.EITHER;
  private boolean out;
  private boolean again;

  /// The pairs that hold a text.
  ///
  /// @param more whether there are others
  record Answer(String text, List<Memories.Found> found, boolean more) {}

  ConcordanceModel(ProjectMemories memories, Jobs jobs, Consumer<Answer> told) {
    this.memories = memories;
    this.jobs = jobs;
    this.told = told;
  }

  /// Looks for the text; blanks around it count for nothing.
  void lookFor(String wanted) {
    text = wanted.strip();
    ask();
  }

  /// Looks on one side alone, or on both.
  void lookIn(PairSide wanted) {
    side = wanted;
    ask();
  }

  private void ask() {
    again = true;
    if (!out) {
      send();
    }
  }

  private void send() {
    again = false;
    String wanted = text;
    if (wanted.isEmpty()) {
      told.accept(new Answer("", List.of(), false));
      return;
    }
    out = true;
    PairSide in = side;
    Memories all = memories.lookedUp();
    jobs.quietly(() -> find(wanted, in, all), this::answered);
  }

  private Answer find(String wanted, PairSide in, Memories all) {
    try {
      List<Memories.Found> found = all.concordance(wanted, in, MOST + 1);
      return new Answer(
          wanted, found.subList(0, Math.min(MOST, found.size())), found.size() > MOST);
    } catch (UserException gone) {
      if (memories.isClosed()) {
        return new Answer("", List.of(), false);
      }
      throw gone;
    }
  }

  private void answered(Answer found) {
    out = false;
    if (again) {
      send();
    } else {
      told.accept(found);
    }
  }
}
