package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pieces in groups, as blank lines or paragraphs set them apart.
final class Groups {

  private static final int FEWEST = 2;

  private final List<List<Piece>> groups;

  private Groups(List<List<Piece>> groups) {
    this.groups = groups;
  }

  /// The groups; nothing when there are too few to tell.
  static Optional<Groups> of(List<Piece> pieces) {
    List<List<Piece>> groups = new ArrayList<>();
    for (Piece piece : pieces) {
      if (groups.isEmpty() || piece.apart()) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(piece);
    }
    return groups.size() < FEWEST ? Optional.empty() : Optional.of(new Groups(groups));
  }

  /// The share of groups that hold both languages.
  double paired() {
    return (double) groups.stream().filter(Groups::isPaired).count() / groups.size();
  }

  private static boolean isPaired(List<Piece> group) {
    return group.stream().anyMatch(Piece::isChinese) && !group.stream().allMatch(Piece::isChinese);
  }

  /// A stretch for each turn in each group; groups of one language after another are taken
  /// together, for a blank line may stray.
  List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    List<Piece> single = new ArrayList<>();
    for (List<Piece> group : groups) {
      if (isPaired(group)) {
        flush(single, stretches);
        stretches.addAll(new Turns(group).stretches());
      } else {
        boolean follows = !single.isEmpty() && single.getLast().isChinese() != first(group);
        if (!follows) {
          flush(single, stretches);
        }
        single.addAll(group);
        if (follows) {
          flush(single, stretches);
        }
      }
    }
    flush(single, stretches);
    return stretches;
  }

  private static boolean first(List<Piece> group) {
    return group.getFirst().isChinese();
  }

  private static void flush(List<Piece> single, List<Stretch> stretches) {
    if (!single.isEmpty()) {
      stretches.addAll(new Turns(single).stretches());
      single.clear();
    }
  }
}
