package org.duizhao.alignment;

/// How much the words of a Chinese and an English sentence call for each other: for each different
/// word the logarithm of how many times likelier it is beside the other sentence than anywhere (IBM
/// Model 1), weighed and summed both ways. A word without counterpart says nothing. For one thread.
final class SentenceLikeness {

  /// The most a word may say, however rare it is: one name makes no translation.
  private static final double MOST = 3;

  private final TextPair texts;
  private final double[] englishMass;
  private final float[] englishCount;

  SentenceLikeness(TextPair texts) {
    this.texts = texts;
    this.englishMass = new double[texts.english().types().size()];
    this.englishCount = new float[englishMass.length];
  }

  double of(int chinese, int english) {
    Bags zh = texts.chineseBags();
    Bags en = texts.englishBags();
    int[] source = zh.types()[chinese];
    int[] target = en.types()[english];
    for (int place = 0; place < target.length; place++) {
      englishCount[target[place]] = en.counts()[english][place];
    }
    double sources = texts.chineseWeights()[chinese + 1] - texts.chineseWeights()[chinese];
    double targets = texts.englishWeights()[english + 1] - texts.englishWeights()[english];
    Associations all = texts.associations();
    double sum = 0;
    for (int place = 0; place < source.length; place++) {
      float times = zh.counts()[chinese][place];
      double mass = 0;
      for (int entry = all.rowStart(source[place]); entry < all.rowEnd(source[place]); entry++) {
        int type = all.english(entry);
        if (englishCount[type] > 0) {
          mass += englishCount[type] * all.backward(entry);
          englishMass[type] += times * all.forward(entry);
        }
      }
      sum += texts.chinese().weights()[source[place]] * ratio(mass, targets);
    }
    for (int type : target) {
      float weight = texts.english().weights()[type];
      sum += weight * ratio(englishMass[type], sources);
      englishCount[type] = 0;
      englishMass[type] = 0;
    }
    return sum;
  }

  private static double ratio(double mass, double words) {
    return Math.clamp(Math.log((1 + mass) / (1 + words)), 0, MOST);
  }
}
