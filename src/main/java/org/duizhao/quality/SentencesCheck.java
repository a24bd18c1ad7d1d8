package org.duizhao.quality;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// So few sentences, and so little text, that one of the source seems left out.
final class SentencesCheck implements Check {

  private static final Pattern CHINESE =
      Pattern.compile("[。！？!?]+(?![”」』’]\\p{IsHan})[”」』’）)]*|\\n+");
  private static final Pattern ENGLISH =
      Pattern.compile("[.!?…]+[”’\"')]*(?=\\s+[\\p{Lu}\\p{N}“‘\"'(]|$)|;|:|—|\\n+");

  private static final double LEAST = 12;

  /// How much shorter than usual, in deviations, with fewer sentences and with half of them.
  private static final double FEWER = -2.4;

  private static final double HALVED = -2.0;

  private final LengthNorm norm;

  SentencesCheck(LengthNorm norm) {
    this.norm = norm;
  }

  @Override
  public List<Finding> check(Pair pair) {
    // Lengths are quick to compare and rule out nearly every pair.
    if (pair.target().isBlank() || LengthNorm.weight(pair.source()) < LEAST) {
      return List.of();
    }
    double deviation = norm.deviation(pair);
    if (deviation >= HALVED) {
      return List.of();
    }
    int source = count(CHINESE, pair.source());
    if (source < 2) {
      return List.of();
    }
    int target = Math.max(1, count(ENGLISH, pair.target()));
    boolean left = target < source && deviation < (2 * target <= source ? HALVED : FEWER);
    return left
        ? List.of(
            Finding.ofPair(
                FindingKind.SENTENCES_FEWER,
                Severity.WARNING,
                Integer.toString(source),
                Integer.toString(target)))
        : List.of();
  }

  private static int count(Pattern ends, String text) {
    Matcher matcher = ends.matcher(text.strip());
    int count = 0;
    int last = 0;
    while (matcher.find()) {
      count++;
      last = matcher.end();
    }
    return count + (text.strip().substring(last).chars().anyMatch(Character::isLetter) ? 1 : 0);
  }
}
