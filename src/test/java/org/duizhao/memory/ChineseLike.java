package org.duizhao.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Random text with the statistics that matter here: few frequent and many rare characters, common
/// beginnings and ends, lengths from 1 to 60, and sentences that vary each other.
final class ChineseLike {

  private ChineseLike() {}

  static List<String> units(Random random, int count) {
    List<String> units = new ArrayList<>();
    while (units.size() < count) {
      boolean varies = !units.isEmpty() && random.nextInt(3) == 0;
      units.add(
          varies
              ? changed(random, units.get(random.nextInt(units.size())))
              : sentence(random, 1 + (int) Math.min(60, Math.abs(random.nextGaussian() * 18))));
    }
    return units;
  }

  static String changed(Random random, String text) {
    StringBuilder changed = new StringBuilder(text);
    int edits = random.nextInt(1 + Math.max(1, text.length() / 2));
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(changed.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> changed.insert(at, character(random));
        case 1 -> changed.delete(Math.max(0, at - 1), at);
        default -> changed.replace(Math.max(0, at - 1), at, String.valueOf(character(random)));
      }
    }
    return changed.isEmpty() ? "好" : changed.toString();
  }

  private static String sentence(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(character(random));
    }
    return text.append(random.nextInt(10) == 0 ? '?' : '.').toString();
  }

  private static char character(Random random) {
    // The square makes low numbers frequent, as 的 and 是 are.
    double share = random.nextDouble();
    return (char) ('一' + (int) (share * share * share * 3000));
  }
}
