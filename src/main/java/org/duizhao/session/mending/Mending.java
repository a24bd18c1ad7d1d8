package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.alignment.Link;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentText;

/// An alignment as it stands: all sentences of both texts in rows, in order. Immutable.
///
/// @param nextId the least number no row and no sentence has had yet
public record Mending(List<Row> rows, int nextId) {

  public Mending {
    rows = List.copyOf(rows);
  }

  /// What the aligner found, with a row for each link.
  public static Mending of(AlignedTexts aligned) {
    List<Row> rows = new ArrayList<>();
    int id = 1;
    int sentence = aligned.links().size() + 1;
    for (Link link : aligned.links()) {
      List<Sentence> source = new ArrayList<>();
      List<Sentence> target = new ArrayList<>();
      for (int i = link.bead().sourceFrom(); i < link.bead().sourceTo(); i++) {
        source.add(sentence(sentence++, aligned.source(), i));
      }
      for (int i = link.bead().targetFrom(); i < link.bead().targetTo(); i++) {
        target.add(sentence(sentence++, aligned.target(), i));
      }
      boolean crossed = aligned.crossed().contains(id - 1);
      rows.add(new Row(id++, source, target, link.confidence(), crossed, false, false));
    }
    return new Mending(rows, sentence);
  }

  private static Sentence sentence(int id, AlignmentText text, int at) {
    return new Sentence(id, text.sentences().get(at), text.places().get(at));
  }

  public int size() {
    return rows.size();
  }

  public Row row(int at) {
    return rows.get(at);
  }

  /// All sentences of one text, in the order of the rows.
  public List<Sentence> sentences(Half half) {
    List<Sentence> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(row.half(half)));
    return all;
  }

  /// The alignment after the step.
  ///
  /// @throws IllegalArgumentException when the step was made for another state
  public Mending after(Step step) {
    int to = step.at() + step.removed().size();
    if (step.at() < 0 || to > rows.size() || !rows.subList(step.at(), to).equals(step.removed())) {
      throw new IllegalArgumentException("The rows from " + step.at() + " are others by now");
    }
    List<Row> changed = new ArrayList<>(rows.size() + step.inserted().size());
    changed.addAll(rows.subList(0, step.at()));
    changed.addAll(step.inserted());
    changed.addAll(rows.subList(to, rows.size()));
    return new Mending(changed, Math.max(nextId, greatest(step.inserted()) + 1));
  }

  static int greatest(List<Row> rows) {
    int greatest = 0;
    for (Row row : rows) {
      greatest = Math.max(greatest, row.id());
      for (Half half : Half.values()) {
        for (Sentence each : row.half(half)) {
          greatest = Math.max(greatest, each.id());
        }
      }
    }
    return greatest;
  }

  /// The row after this one that is pinned, or the number of rows.
  public int nextPin(int row) {
    for (int at = row + 1; at < rows.size(); at++) {
      if (rows.get(at).pinned()) {
        return at;
      }
    }
    return rows.size();
  }
}
