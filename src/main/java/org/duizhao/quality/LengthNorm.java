package org.duizhao.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long English is for Chinese of a length, and how far from it translations go.
///
/// The weight of a source is its Han characters and, for what it has in Latin letters, one for
/// every four and a half. Lengths are compared by the logarithm of English letters for one of the
/// weight; its spread shrinks with length and was taken from 5,000 human translations.
///
/// @param ratio English letters and figures for one of the weight, usually
/// @param looseness how far the text's translations vary, 1 for as much as translations usually do
/// @param pairs how many pairs these were learned from
public record LengthNorm(double ratio, double looseness, int pairs) {

  /// Before anything is known of the user's own translations.
  public static final LengthNorm GENERAL = new LengthNorm(3.0, 1.15, 0);

  private static final double LATIN = 4.5;

  /// Figures are shorter in English than in Chinese characters.
  private static final String NUMERALS = "零〇一二三四五六七八九十百千";

  private static final double NUMERAL = 0.6;

  /// As many pairs as the general norm counts for.
  private static final int PRIOR = 30;

  private static final double LEAST_WEIGHT = 4;

  /// The middle half of a normal distribution reaches this many deviations from its middle.
  private static final double HALF = 0.6745;

  /// The norm after these pairs, most of which are taken to be right: medians, which a few wrong
  /// ones do not move.
  public static LengthNorm learned(Iterable<Pair> pairs) {
    List<Double> logs = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (Pair pair : pairs) {
      double weight = weight(pair.source());
      double letters = letters(pair.target());
      if (weight >= LEAST_WEIGHT && letters > 0) {
        logs.add(Math.log(letters / weight));
        weights.add(weight);
      }
    }
    if (logs.isEmpty()) {
      return GENERAL;
    }
    double trust = logs.size() / (double) (logs.size() + PRIOR);
    double middle = median(logs);
    double ratio = trust * middle + (1 - trust) * Math.log(GENERAL.ratio);
    List<Double> off = new ArrayList<>();
    for (int i = 0; i < logs.size(); i++) {
      off.add(Math.abs(logs.get(i) - middle) / spread(weights.get(i)));
    }
    double looseness = trust * median(off) / HALF + (1 - trust) * GENERAL.looseness;
    return new LengthNorm(Math.exp(ratio), Math.clamp(looseness, 0.9, 2), logs.size());
  }

  /// How many times the usual length a translation has: 1 when it is just that.
  double times(Pair pair) {
    return times(pair, weight(pair.source()));
  }

  private double times(Pair pair, double weight) {
    return letters(pair.target()) / weight / ratio;
  }

  /// How many deviations a translation is longer than usual, negative when it is shorter.
  double deviation(Pair pair) {
    double weight = weight(pair.source());
    double spread = looseness * spread(weight);
    return Math.log(Math.max(times(pair, weight), 1e-3)) / spread;
  }

  /// The standard deviation of the logarithm for sources of this weight.
  private static double spread(double weight) {
    return weight < 5 ? 0.36 : weight < 10 ? 0.32 : weight < 20 ? 0.26 : weight < 40 ? 0.18 : 0.155;
  }

  static double weight(String source) {
    int numerals = 0;
    for (int at = 0; at < source.length(); at++) {
      numerals += NUMERALS.indexOf(source.charAt(at)) >= 0 ? 1 : 0;
    }
    return HanRuns.count(source) - NUMERAL * numerals + letters(source) / LATIN;
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double letters(String text) {
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      letters += c < '\u2e80' && Character.isLetterOrDigit(c) ? 1 : 0;
    }
    return letters;
  }
}
