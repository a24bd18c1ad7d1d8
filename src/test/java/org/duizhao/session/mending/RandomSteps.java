package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.duizhao.alignment.Bead;
import org.duizhao.alignment.Link;
import org.duizhao.session.alignment.AlignedTexts;
import org.duizhao.session.alignment.AlignmentText;

/// What a user may do to an alignment, by chance; and one to do it to.
final class RandomSteps {

  private RandomSteps() {}

  /// A step that changes the order of a text or takes sentences out of it.
  static Optional<Step> swapOrDelete(Mending mending, Random random) {
    int row = random.nextInt(mending.size());
    Moves moves = new Moves(mending);
    return random.nextBoolean() ? moves.swap(row, Half.TARGET) : moves.delete(row);
  }

  /// A step that loses nothing and keeps both orders.
  static Optional<Step> any(Mending mending, Random random) {
    Moves moves = new Moves(mending);
    int row = random.nextInt(mending.size());
    Half half = random.nextBoolean() ? Half.SOURCE : Half.TARGET;
    int by = random.nextBoolean() ? 1 : -1;
    List<Sentence> own = mending.row(row).half(half);
    int sentence = own.isEmpty() ? 0 : random.nextInt(own.size());
    int length = own.isEmpty() ? 0 : own.get(sentence).text().length();
    return switch (random.nextInt(11)) {
      case 0 -> moves.merge(row, half, by);
      case 1 -> moves.moveOne(row, half, by);
      case 2 -> moves.join(row);
      case 3 -> moves.split(row, half, sentence, random.nextInt(length + 1));
      case 4 -> moves.shift(row, half, by);
      case 5 -> moves.unlink(row);
      case 6 -> moves.insert(row);
      case 7 -> moves.pin(row, random.nextBoolean());
      case 8 ->
          own.isEmpty()
              ? Optional.empty()
              : moves.drag(row, half, sentence, random.nextInt(mending.size()));
      case 9 -> moves.pin(row, true);
      default -> moves.moveOne(row, half, by);
    };
  }

  /// Twelve links of none to two sentences a side.
  static AlignedTexts aligned(Random random) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      int sources = random.nextInt(3);
      int targets = sources == 0 ? 1 : random.nextInt(3);
      for (int k = 0; k < sources; k++) {
        zh.add("我們有" + zh.size() + "本書，很好。");
      }
      for (int k = 0; k < targets; k++) {
        en.add("We have " + en.size() + " books, good.");
      }
      links.add(
          new Link(
              new Bead(zh.size() - sources, zh.size(), en.size() - targets, en.size()),
              random.nextDouble()));
    }
    return new AlignedTexts(
        new AlignmentText("zh.txt", true, zh),
        new AlignmentText("en.txt", false, en),
        links,
        Set.of(),
        1);
  }
}
