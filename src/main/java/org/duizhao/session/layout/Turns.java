package org.duizhao.session.layout;

import java.util.ArrayList;
import java.util.List;

/// Pieces in two languages by turns, and the stretches they make: a run of one language with the
/// run of the other that follows it.
final class Turns {

  /// Two texts further apart than this in length are hardly translations of each other.
  private static final double FAR = 1.2;

  /// A run of pieces in one language.
  private record Run(boolean chinese, List<String> texts) {}

  private final List<Run> runs = new ArrayList<>();

  /// @param pieces in Chinese or English, all of them
  Turns(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (runs.isEmpty() || runs.getLast().chinese() != piece.isChinese()) {
        runs.add(new Run(piece.isChinese(), new ArrayList<>()));
      }
      runs.getLast().texts().add(piece.text());
    }
  }

  /// How many times the language changes.
  int changes() {
    return Math.max(0, runs.size() - 1);
  }

  /// The stretches, in the order of the languages that gives sides of more equal length.
  List<Stretch> stretches() {
    List<Stretch> chineseFirst = stretches(true);
    List<Stretch> englishFirst = stretches(false);
    return cost(chineseFirst) <= cost(englishFirst) ? chineseFirst : englishFirst;
  }

  private List<Stretch> stretches(boolean chineseFirst) {
    List<Stretch> stretches = new ArrayList<>();
    int i = 0;
    while (i < runs.size()) {
      Run run = runs.get(i);
      boolean paired = run.chinese() == chineseFirst && i + 1 < runs.size();
      List<String> chinese = new ArrayList<>();
      List<String> english = new ArrayList<>();
      for (Run each : runs.subList(i, paired ? i + 2 : i + 1)) {
        (each.chinese() ? chinese : english).addAll(each.texts());
      }
      stretches.add(stretch(chinese, english));
      i += paired ? 2 : 1;
    }
    return stretches;
  }

  static Stretch stretch(List<String> chinese, List<String> english) {
    return new Stretch(chinese, english, confidence(chinese, english), "");
  }

  private static double confidence(List<String> chinese, List<String> english) {
    if (chinese.isEmpty() || english.isEmpty()) {
      return 0.7;
    }
    double apart = Length.distance(Length.of(chinese), Length.of(english));
    double equal = chinese.size() == english.size() ? 1 : 0.9;
    return equal * (apart < 0.7 ? 0.95 : apart < FAR ? 0.8 : 0.5);
  }

  static boolean isFar(Stretch stretch) {
    return stretch.isPaired()
        && Length.distance(Length.of(stretch.chinese()), Length.of(stretch.english())) > FAR;
  }

  private static double cost(List<Stretch> stretches) {
    double cost = 0;
    for (Stretch each : stretches) {
      double chinese = Length.of(each.chinese());
      double english = Length.of(each.english());
      cost += each.isPaired() ? Math.abs(chinese - english) : 2 * (chinese + english);
    }
    return cost;
  }

  /// The share of the text that is in stretches whose sides may well be translations.
  static double covered(List<Stretch> stretches, List<String> leftOut) {
    double good = 0;
    double all = Length.of(leftOut);
    for (Stretch each : stretches) {
      double length = Length.of(each.chinese()) + Length.of(each.english());
      all += length;
      good += each.isPaired() && !isFar(each) ? length : 0;
    }
    return all == 0 ? 0 : good / all;
  }
}
