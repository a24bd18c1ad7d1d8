package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duizhao.session.alignment.Place;

/// What the user can do to the rows, each as a step. Sentences keep their order in their text, but
/// for [#swap], and none is lost or doubled, but for [#delete]. A move that leaves a row without
/// sentences takes the row away. Nothing is given where there is nothing to do.
public record Moves(Mending mending) {

  /// Puts all sentences of one half before those of the row below, or after those of the row above.
  ///
  /// @param by 1 for down, -1 for up
  public Optional<Step> merge(int row, Half half, int by) {
    return move(row, half, by, isInside(row) ? mending.row(row).half(half).size() : 0);
  }

  /// Moves the last sentence of one half to the row below, or the first one to the row above.
  ///
  /// @param by 1 for down, -1 for up
  public Optional<Step> moveOne(int row, Half half, int by) {
    return move(row, half, by, 1);
  }

  private Optional<Step> move(int row, Half half, int by, int count) {
    if (!isInside(row) || !isInside(row + by) || count == 0) {
      return Optional.empty();
    }
    List<Sentence> own = mending.row(row).half(half);
    if (own.size() < count) {
      return Optional.empty();
    }
    int cut = by > 0 ? own.size() - count : count;
    Row from = mending.row(row).with(half, by > 0 ? own.subList(0, cut) : rest(own, cut));
    Row to =
        by > 0
            ? mending.row(row + 1).before(half, rest(own, cut))
            : mending.row(row - 1).after(half, own.subList(0, cut));
    return step(Math.min(row, row + by), 2, by > 0 ? List.of(from, to) : List.of(to, from));
  }

  /// Moves a sentence to any other row, and with it those of its text that stand between.
  ///
  /// @param sentence its place in its half
  public Optional<Step> drag(int row, Half half, int sentence, int to) {
    if (!isInside(row) || !isInside(to) || row == to) {
      return Optional.empty();
    }
    List<Sentence> own = mending.row(row).half(half);
    boolean down = to > row;
    List<Row> changed = new ArrayList<>();
    List<Sentence> moved = new ArrayList<>();
    if (down) {
      moved.addAll(rest(own, sentence));
      changed.add(mending.row(row).with(half, own.subList(0, sentence)));
      for (int at = row + 1; at < to; at++) {
        moved.addAll(mending.row(at).half(half));
        changed.add(emptied(mending.row(at), half));
      }
      changed.add(mending.row(to).before(half, moved));
    } else {
      for (int at = to + 1; at < row; at++) {
        moved.addAll(mending.row(at).half(half));
        changed.add(emptied(mending.row(at), half));
      }
      moved.addAll(own.subList(0, sentence + 1));
      changed.addFirst(mending.row(to).after(half, moved));
      changed.add(mending.row(row).with(half, rest(own, sentence + 1)));
    }
    return step(Math.min(row, to), Math.abs(to - row) + 1, changed);
  }

  private static Row emptied(Row row, Half half) {
    return row.half(half).isEmpty() ? row : row.with(half, List.of());
  }

  /// Joins both halves with those of the row below.
  public Optional<Step> join(int row) {
    if (!isInside(row) || !isInside(row + 1)) {
      return Optional.empty();
    }
    Row below = mending.row(row + 1);
    Row joined =
        mending.row(row).after(Half.SOURCE, below.source()).after(Half.TARGET, below.target());
    return step(row, 2, List.of(joined));
  }

  /// Cuts one half: what follows the place goes to a row of its own below. Inside a sentence the
  /// sentence becomes two.
  ///
  /// @param sentence its place in its half
  /// @param offset in the sentence, in UTF-16 units
  public Optional<Step> split(int row, Half half, int sentence, int offset) {
    if (!isInside(row) || sentence < 0 || sentence >= mending.row(row).half(half).size()) {
      return Optional.empty();
    }
    List<Sentence> own = mending.row(row).half(half);
    String text = own.get(sentence).text();
    String head = text.substring(0, offset).strip();
    String tail = text.substring(offset).strip();
    List<Sentence> above = new ArrayList<>(own.subList(0, sentence));
    List<Sentence> below = new ArrayList<>();
    int id = mending.nextId();
    if (head.isEmpty() || tail.isEmpty()) {
      (head.isEmpty() ? below : above).add(own.get(sentence));
    } else {
      Place place = own.get(sentence).place();
      above.add(new Sentence(id++, head, place));
      below.add(new Sentence(id++, tail, place));
    }
    below.addAll(rest(own, sentence + 1));
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    Row fresh = blank(id).with(half, below);
    return step(row, 1, List.of(mending.row(row).with(half, above), fresh));
  }

  /// Moves one half of this row and all below by one row, down to the next pin or the end. Down, a
  /// row without that half is left here, and what is left over gets a row of its own; up, this half
  /// is joined with the one below.
  ///
  /// @param by 1 for down, -1 for up
  public Optional<Step> shift(int row, Half half, int by) {
    if (!isInside(row)) {
      return Optional.empty();
    }
    int end = mending.row(row).pinned() ? row + 1 : mending.nextPin(row);
    List<Row> changed = new ArrayList<>();
    if (by > 0) {
      List<Sentence> carried = List.of();
      for (int at = row; at < end; at++) {
        changed.add(mending.row(at).with(half, carried));
        carried = mending.row(at).half(half);
      }
      if (!carried.isEmpty()) {
        changed.add(blank(mending.nextId()).with(half, carried));
      }
    } else {
      if (end - row < 2) {
        return Optional.empty();
      }
      changed.add(mending.row(row).after(half, mending.row(row + 1).half(half)));
      for (int at = row + 1; at < end; at++) {
        changed.add(
            mending.row(at).with(half, at + 1 < end ? mending.row(at + 1).half(half) : List.of()));
      }
    }
    return step(row, end - row, changed);
  }

  /// Gives each sentence of a pair a row of its own.
  public Optional<Step> unlink(int row) {
    if (!isInside(row) || !mending.row(row).isPair()) {
      return Optional.empty();
    }
    List<Row> alone = new ArrayList<>();
    int id = mending.nextId();
    for (Half half : Half.values()) {
      for (Sentence each : mending.row(row).half(half)) {
        Row blank = alone.isEmpty() ? blank(mending.row(row).id()) : blank(id++);
        alone.add(blank.with(half, List.of(each)));
      }
    }
    return step(row, 1, alone);
  }

  /// Exchanges one half with that of the row below.
  public Optional<Step> swap(int row, Half half) {
    if (!isInside(row) || !isInside(row + 1)) {
      return Optional.empty();
    }
    Row here = mending.row(row);
    Row below = mending.row(row + 1);
    return step(
        row, 2, List.of(here.with(half, below.half(half)), below.with(half, here.half(half))));
  }

  /// Takes the row with its sentences out of the alignment.
  public Optional<Step> delete(int row) {
    return isInside(row) ? step(row, 1, List.of()) : Optional.empty();
  }

  /// Puts an empty row in below.
  public Optional<Step> insert(int row) {
    if (row < -1 || row >= mending.size()) {
      return Optional.empty();
    }
    Row blank = blank(mending.nextId());
    return Optional.of(new Step(row + 1, List.of(), List.of(blank)));
  }

  /// Pins the row, or takes the pin out. An empty row is not pinned.
  public Optional<Step> pin(int row, boolean pinned) {
    if (!isInside(row) || mending.row(row).pinned() == pinned || mending.row(row).isEmpty()) {
      return Optional.empty();
    }
    return step(row, 1, List.of(mending.row(row).withPinned(pinned)));
  }

  private Optional<Step> step(int at, int count, List<Row> changed) {
    List<Row> removed = mending.rows().subList(at, at + count);
    List<Row> kept =
        changed.stream().filter(row -> !row.isEmpty() || removed.contains(row)).toList();
    Step step = new Step(at, removed, kept);
    return step.isEmpty() ? Optional.empty() : Optional.of(step);
  }

  private boolean isInside(int row) {
    return row >= 0 && row < mending.size();
  }

  private static Row blank(int id) {
    return new Row(id, List.of(), List.of(), 0, false, true, false);
  }

  private static List<Sentence> rest(List<Sentence> all, int from) {
    return all.subList(from, all.size());
  }
}
