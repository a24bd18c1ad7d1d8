package org.duizhao.ui.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.session.mending.Half;
import org.duizhao.session.mending.Mending;
import org.duizhao.session.mending.MendingWork;
import org.duizhao.session.mending.Row;
import org.duizhao.session.mending.RowFilter;
import org.duizhao.session.mending.Sentence;
import org.duizhao.session.mending.Step;

/// Which rows are shown and where the caret stands. Needs no toolkit.
final class MendingModel {

  /// Tells whether a row passes a filter.
  @FunctionalInterface
  interface Sieve {
    boolean passes(RowFilter filter, Row row);
  }

  private final MendingWork work;
  private final List<MendingListener> listeners = new ArrayList<>();
  private final Runnable unsubscribe;
  private Sieve sieve;
  private RowFilter filter = RowFilter.ALL;
  private int[] shown = {};
  private Caret caret = new Caret(-1, Half.SOURCE, 0, 0);

  MendingModel(MendingWork work, Sieve sieve) {
    this.work = work;
    this.sieve = sieve;
    this.unsubscribe = work.listen(this::changed);
    caret = clamped(caret.withRow(0));
    sift();
  }

  MendingWork work() {
    return work;
  }

  Mending now() {
    return work.now();
  }

  void listen(MendingListener listener) {
    listeners.add(listener);
  }

  void close() {
    unsubscribe.run();
  }

  Caret caret() {
    return caret;
  }

  /// The row the caret is in.
  Optional<Row> active() {
    return caret.row() < 0 ? Optional.empty() : Optional.of(now().row(caret.row()));
  }

  RowFilter filter() {
    return filter;
  }

  Sieve sieve() {
    return sieve;
  }

  /// Shows the rows that pass. The row one is in stays until one leaves it.
  void show(RowFilter wanted) {
    filter = wanted;
    sift();
    if (!passes(caret.row()) && shown.length > 1) {
      int next = place(caret.row()) + 1;
      caret = clamped(caret.withRow(shown[next < shown.length ? next : next - 2]));
      sift();
    }
    listeners.forEach(MendingListener::rowsChanged);
  }

  /// How many rows are shown.
  int size() {
    return shown.length;
  }

  /// The row at a place of the list.
  int row(int place) {
    return shown[place];
  }

  /// The place of a row in the list, or -1 when it is not shown.
  int place(int row) {
    int found = Arrays.binarySearch(shown, row);
    return Math.max(-1, found);
  }

  /// How many rows of the whole alignment pass.
  int count(RowFilter of) {
    return (int) now().rows().stream().filter(row -> sieve.passes(of, row)).count();
  }

  private boolean passes(int row) {
    return row >= 0 && (filter == RowFilter.ALL || sieve.passes(filter, now().row(row)));
  }

  private void sift() {
    shown =
        IntStream.range(0, now().size()).filter(row -> row == caret.row() || passes(row)).toArray();
  }

  /// Makes a step, if there is one.
  boolean make(Optional<Step> step) {
    step.ifPresent(work::make);
    return step.isPresent();
  }

  void undo() {
    work.undo().ifPresent(step -> go(step.at()));
  }

  void redo() {
    work.redo().ifPresent(step -> go(step.at()));
  }

  private void changed(Step step) {
    int grown = step.inserted().size() - step.removed().size();
    boolean below = caret.row() >= step.at() + step.removed().size() && caret.row() > step.at();
    Caret moved = below ? caret.withRow(caret.row() + grown) : caret;
    caret = clamped(moved);
    sift();
    listeners.forEach(MendingListener::rowsChanged);
  }

  void go(int row) {
    move(caret.withRow(row));
  }

  /// Puts the caret where it can stand nearest to this.
  void move(Caret to) {
    int left = caret.row();
    caret = clamped(to);
    if (caret.row() != left && !passes(left)) {
      sift();
      listeners.forEach(MendingListener::rowsChanged);
    }
    listeners.forEach(listener -> listener.caretMoved(left));
  }

  /// Goes so many rows down the list, or up.
  void step(int by) {
    int place = place(caret.row());
    if (shown.length > 0) {
      int to = shown[Math.clamp(place + by, 0, shown.length - 1)];
      if (to != caret.row()) {
        move(caret.withRow(to));
      }
    }
  }

  private Caret clamped(Caret to) {
    if (now().size() == 0) {
      return new Caret(-1, to.half(), 0, 0);
    }
    int row = Math.clamp(to.row(), 0, now().size() - 1);
    List<Sentence> half = now().row(row).half(to.half());
    int sentence = Math.clamp(to.sentence(), 0, Math.max(0, half.size() - 1));
    int length = half.isEmpty() ? 0 : half.get(sentence).text().length();
    int offset = sentence == to.sentence() ? Math.clamp(to.offset(), 0, length) : 0;
    return new Caret(row, to.half(), sentence, offset);
  }

  /// Goes to the next uncertain row in the order of the text, around the end.
  boolean seek(int by) {
    int size = now().size();
    for (int i = 1; i <= size; i++) {
      int row = Math.floorMod(caret.row() + by * i, size);
      if (now().row(row).isUncertain()) {
        go(row);
        return true;
      }
    }
    return false;
  }

  /// Goes to the least likely of the uncertain rows, from one of them to the next likelier one.
  boolean seekLeast() {
    List<Integer> rows =
        IntStream.range(0, now().size())
            .filter(row -> now().row(row).isUncertain())
            .boxed()
            .sorted(Comparator.comparingDouble(row -> now().row(row).confidence()))
            .toList();
    if (rows.isEmpty()) {
      return false;
    }
    int here = rows.indexOf(caret.row());
    go(rows.get((here + 1) % rows.size()));
    return true;
  }
}
