package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Progress;

/// Two texts ready to be aligned, as often as wished. Immutable and safe for any thread.
public final class PreparedTexts {

  /// How many Chinese sentences are searched at a time, and how many of them are settled then: the
  /// rest only shows how the text goes on.
  private static final int WINDOW = 1000;

  private static final int SETTLED = 900;

  private final TextPair texts;
  private final Corridor corridor;
  private final List<Recipe> rounds;
  private final double kinship;

  /// @param rounds the recipes, each of which narrows the corridor for the next
  /// @param kinship how far the texts seem to translate each other, 0 to 1
  PreparedTexts(TextPair texts, Corridor corridor, List<Recipe> rounds, double kinship) {
    this.kinship = kinship;
    this.texts = texts;
    this.corridor = corridor;
    this.rounds = rounds;
  }

  /// How far the texts seem to translate each other: the share of the shorter one's sentences that
  /// are so like one of the other's that they hold the corridor in place.
  public double kinship() {
    return kinship;
  }

  /// The same with another recipe in the last round.
  PreparedTexts with(Recipe other) {
    List<Recipe> others = new ArrayList<>(rounds);
    others.set(rounds.size() - 1, other);
    return new PreparedTexts(texts, corridor, List.copyOf(others), kinship);
  }

  TextPair texts() {
    return texts;
  }

  Corridor corridor() {
    return corridor;
  }

  /// Aligns the texts so that every pin is kept as it is.
  ///
  /// @param pins in order and not overlapping
  public List<Link> align(List<Bead> pins, Progress progress, Cancel cancel) {
    List<Link> links = new ArrayList<>();
    int row = 0;
    int column = 0;
    int rows = corridor.sentences();
    int columns = texts.english().size();
    for (Bead pin : pins) {
      if (pin.sourceFrom() < row
          || pin.targetFrom() < column
          || pin.sourceTo() > rows
          || pin.targetTo() > columns) {
        throw new IllegalArgumentException(pin + " crosses another pin or the end of a text");
      }
      links.addAll(
          align(new Bead(row, pin.sourceFrom(), column, pin.targetFrom()), progress, cancel));
      links.add(new Link(pin, 1));
      row = pin.sourceTo();
      column = pin.targetTo();
    }
    links.addAll(align(new Bead(row, rows, column, columns), progress, cancel));
    progress.at(rows, rows);
    return links;
  }

  /// Aligns a stretch of the texts by itself.
  ///
  /// @param stretch the sentences to align, of which there may be any number
  public List<Link> align(Bead stretch, Progress progress, Cancel cancel) {
    List<Link> links = new ArrayList<>();
    int row = stretch.sourceFrom();
    int column = stretch.targetFrom();
    int state = Trellis.AFTER_BEAD;
    while (row < stretch.sourceTo() || column < stretch.targetTo()) {
      cancel.check();
      progress.at(row, corridor.sentences());
      boolean last = stretch.sourceTo() - row <= WINDOW;
      int lastRow = last ? stretch.sourceTo() : row + WINDOW;
      int lastColumn =
          last
              ? stretch.targetTo()
              : Math.clamp(corridor.to()[lastRow], column, stretch.targetTo());
      List<Link> found = search(row, column, lastRow, lastColumn, state, !last);
      List<Link> kept = last ? found : settled(found, row + SETTLED);
      links.addAll(kept);
      Bead end = kept.getLast().bead();
      row = end.sourceTo();
      column = end.targetTo();
      state = end.isPair() ? 0 : end.sources() > 0 ? 1 : 2;
    }
    return links;
  }

  private static List<Link> settled(List<Link> found, int row) {
    int count = 0;
    while (count < found.size() && found.get(count).bead().sourceTo() <= row) {
      count++;
    }
    return found.subList(0, Math.max(1, count));
  }

  private List<Link> search(
      int row, int column, int lastRow, int lastColumn, int state, boolean openEnd) {
    Candidates candidates = Candidates.all(corridor.between(row, column, lastRow, lastColumn));
    for (Recipe recipe : rounds.subList(0, rounds.size() - 1)) {
      candidates = trellis(recipe, candidates, row, state, openEnd).likely();
    }
    Recipe last = rounds.getLast();
    return trellis(last, candidates, row, state, openEnd).best(last.beadPrice());
  }

  private Trellis trellis(
      Recipe recipe, Candidates candidates, int row, int state, boolean openEnd) {
    Passage passage = Passage.of(texts, candidates.corridor(), row);
    return new Trellis(
        candidates,
        row,
        BeadScores.of(recipe, passage, candidates),
        new Gaps(texts.chineseWeights(), texts.englishWeights(), recipe.gapPrices()),
        state,
        openEnd);
  }
}
