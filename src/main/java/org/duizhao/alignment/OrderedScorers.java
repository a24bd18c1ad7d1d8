package org.duizhao.alignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How well the words of a bead account for each other where both sides say them in the same order:
/// a word counts the less for another the further apart the two stand, each seen as a share of its
/// side, and the more so the longer the bead is. Words that a neighbouring sentence has by chance
/// seldom stand in their place.
///
/// Both scores are sums over the words of one side of weight · ln(1 + mass). Not safe for more than
/// one thread.
final class OrderedScorers {

  /// The logarithm of how much a word counts is minus this, times the distance, times the square
  /// root of the bead's weight in words.
  private static final float PULL = 1.73f;

  /// What a match counts of which one word, such as a name, has no place.
  private static final float UNPLACED = 0.4f;

  private static final int STEPS = 1024;
  private static final float STEPS_FOR_ONE = 128;
  private static final float[] NEARNESS = new float[STEPS + 1];

  static {
    for (int step = 0; step <= STEPS; step++) {
      NEARNESS[step] = (float) Math.exp(-step / STEPS_FOR_ONE);
    }
  }

  private final TextPair texts;
  private final Corridor corridor;
  private final int firstRow;
  private final int firstColumn;
  private @Nullable Words made;
  private float[] englishMasses = new float[256];
  private float[] chineseMasses = new float[256];
  private int sourceFrom = -1;
  private int sourceTo = -1;
  private int targetFrom = -1;
  private int targetTo = -1;
  private float english;
  private float chinese;

  private record Words(PlacedWords source, PlacedWords target, WordMatches matches) {}

  OrderedScorers(TextPair texts, Corridor corridor, int firstRow) {
    this.texts = texts;
    this.corridor = corridor;
    this.firstRow = firstRow;
    firstColumn = corridor.from()[0];
  }

  BeadScorer englishWords() {
    Words words = words();
    return (fromRow, toRow, fromColumn, toColumn) -> {
      account(words, fromRow, toRow, fromColumn, toColumn);
      return english;
    };
  }

  BeadScorer chineseWords() {
    Words words = words();
    return (fromRow, toRow, fromColumn, toColumn) -> {
      account(words, fromRow, toRow, fromColumn, toColumn);
      return chinese;
    };
  }

  private Words words() {
    Words words = made;
    if (words == null) {
      int rows = corridor.sentences();
      PlacedWords source = PlacedWords.of(texts.chinese(), firstRow, firstRow + rows);
      PlacedWords target = PlacedWords.of(texts.english(), firstColumn, corridor.to()[rows]);
      SentenceCalls calls = new SentenceCalls(texts.english().types().size(), texts.associations());
      words = new Words(source, target, new WordMatches(corridor, source, target, calls));
      made = words;
    }
    return words;
  }

  /// Works out both sums, unless the bead is the one asked about last.
  private void account(Words words, int fromRow, int toRow, int fromColumn, int toColumn) {
    boolean same = toRow == sourceTo && toColumn == targetTo;
    if (same && fromRow == sourceFrom && fromColumn == targetFrom) {
      return;
    }
    sourceFrom = fromRow;
    sourceTo = toRow;
    targetFrom = fromColumn;
    targetTo = toColumn;
    collect(words);
    chinese = words.source().accounted(chineseMasses, sourceFrom, sourceTo);
    english = words.target().accounted(englishMasses, targetFrom, targetTo);
  }

  private void collect(Words words) {
    PlacedWords source = words.source();
    PlacedWords target = words.target();
    chineseMasses = cleared(chineseMasses, source.count(sourceFrom, sourceTo));
    englishMasses = cleared(englishMasses, target.count(targetFrom, targetTo));
    float chineseWeight = Math.max(0.1f, source.weight(sourceFrom, sourceTo));
    float englishWeight = Math.max(0.1f, target.weight(targetFrom, targetTo));
    double size = Math.sqrt(Math.sqrt(chineseWeight * englishWeight));
    float pull = (float) (PULL * STEPS_FOR_ONE * size);
    int chineseBefore = 0;
    float chineseStart = 0;
    for (int i = sourceFrom; i < sourceTo; i++) {
      int englishBefore = 0;
      float englishStart = 0;
      for (int j = targetFrom; j < targetTo; j++) {
        if (corridor.contains(i + 1 - firstRow, j + 1)) {
          float[] zs = source.places(i);
          float[] es = target.places(j);
          WordMatches matches = words.matches();
          int end = matches.end(i + 1 - firstRow, j + 1);
          for (int match = matches.first(i + 1 - firstRow, j + 1); match < end; match++) {
            int z = matches.chinese(match);
            int e = matches.english(match);
            float nearness =
                zs[z] < 0 || es[e] < 0
                    ? UNPLACED
                    : nearness(
                        pull,
                        (chineseStart + zs[z]) / chineseWeight,
                        (englishStart + es[e]) / englishWeight);
            englishMasses[englishBefore + e] += matches.forward(match) * nearness;
            chineseMasses[chineseBefore + z] += matches.backward(match) * nearness;
          }
        }
        englishBefore += target.types(j).length;
        englishStart += target.weight(j);
      }
      chineseBefore += source.types(i).length;
      chineseStart += source.weight(i);
    }
  }

  private static float nearness(float pull, float source, float target) {
    return NEARNESS[Math.min(STEPS, (int) (pull * Math.abs(source - target)))];
  }

  private static float[] cleared(float[] masses, int size) {
    if (masses.length < size) {
      return new float[2 * size];
    }
    Arrays.fill(masses, 0, size, 0);
    return masses;
  }
}
