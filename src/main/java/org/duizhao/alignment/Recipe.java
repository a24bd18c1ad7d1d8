package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// What makes up the score of a bead, and how much each part counts. The weights are the work of
/// `exec:exec@tune-alignment`; see `docs/alignment.md`.
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record Recipe(List<Part> parts, double[] gapPrices, double beadPrice) {

  /// So many parts, the first, judge by length and may rule a bead out by themselves.
  static final int RULING = 3;

  /// One scorer and its weight.
  record Part(String name, double weight, Function<Passage, BeadScorer> scorer) {}

  static Recipe standard() {
    return new Recipe(
        List.of(
            new Part("length", 1.234, Recipe::length),
            new Part("english too short", 1.143, passage -> galeChurch(passage, false)),
            new Part("english too long", 1.803, passage -> galeChurch(passage, true)),
            new Part("english words", 0.176, passage -> passage.ordered().englishWords()),
            new Part("english room", 0.042, passage -> passage.lexical().englishRoom()),
            new Part("chinese words", 0.051, passage -> passage.ordered().chineseWords()),
            new Part("chinese room", 0.045, passage -> passage.lexical().chineseRoom()),
            new Part("first english words", 0.092, passage -> passage.openings().englishWords()),
            new Part("first chinese words", 0.115, passage -> passage.openings().chineseWords()),
            new Part("shape", 1.295, passage -> new PriorScorer()),
            new Part("questions", 0.437, passage -> marks(passage, Surface::questions)),
            new Part("exclamations", 0.429, passage -> marks(passage, Surface::exclamations)),
            new Part("quotes", 0.796, passage -> marks(passage, Surface::quotes)),
            new Part("open quotes", 1.046, Recipe::openQuotes),
            new Part("quoted ends", 1.542, Recipe::quotedEnds),
            new Part("known sentences", 4, passage -> passage.texts().known()),
            new Part("structure", 1, passage -> passage.texts().structure())),
        new double[] {-4.92, -0.09, -1.11, -0.93, -0.15, -0.52, -2.11, -1.79},
        0.5);
  }

  /// What is quick and needs no names, for the first alignment, which only teaches and narrows the
  /// corridor. The weights were found without the first words and the order of words.
  static Recipe first() {
    return new Recipe(
        List.of(
            new Part("length", 1.17, Recipe::length),
            new Part("english too short", 1.858, passage -> galeChurch(passage, false)),
            new Part("english too long", 1.858, passage -> galeChurch(passage, true)),
            new Part("english words", 0.160, passage -> passage.lexical().englishWords()),
            new Part("english room", 0.087, passage -> passage.lexical().englishRoom()),
            new Part("chinese words", 0.042, passage -> passage.lexical().chineseWords()),
            new Part("chinese room", 0.104, passage -> passage.lexical().chineseRoom()),
            new Part("shape", 1.479, passage -> new PriorScorer()),
            new Part("questions", 0.402, passage -> marks(passage, Surface::questions)),
            new Part("exclamations", 0.481, passage -> marks(passage, Surface::exclamations)),
            new Part("quotes", 0.740, passage -> marks(passage, Surface::quotes)),
            new Part("open quotes", 1.460, Recipe::openQuotes),
            new Part("quoted ends", 1.711, Recipe::quotedEnds)),
        new double[] {-4.54, 0.24, -1.06, -1.01, -0.88, -1.27, -2.47, -1.89},
        0.5);
  }

  private static BeadScorer length(Passage passage) {
    TextPair texts = passage.texts();
    return new LengthScorer(texts.chineseSurface(), texts.englishSurface(), texts.ratio());
  }

  private static BeadScorer galeChurch(Passage passage, boolean tooLong) {
    TextPair texts = passage.texts();
    return new GaleChurchScorer(
        texts.chineseSurface(), texts.englishSurface(), texts.ratio(), tooLong);
  }

  private static BeadScorer openQuotes(Passage passage) {
    TextPair texts = passage.texts();
    return new QuoteStateScorer(
        texts.chineseSurface().openQuotes(), texts.englishSurface().openQuotes());
  }

  private static BeadScorer quotedEnds(Passage passage) {
    TextPair texts = passage.texts();
    return new QuotedEndScorer(
        texts.chineseSurface().quotedEnds(), texts.englishSurface().quotedEnds());
  }

  private static BeadScorer marks(Passage passage, Function<Surface, int[]> marks) {
    TextPair texts = passage.texts();
    return new MarkScorer(marks.apply(texts.chineseSurface()), marks.apply(texts.englishSurface()));
  }

  /// The same with other weights: those of the parts, then the prices of gaps.
  Recipe with(double[] weights, double price) {
    List<Part> weighed = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      weighed.add(new Part(parts.get(i).name(), weights[i], parts.get(i).scorer()));
    }
    double[] gaps = Arrays.copyOfRange(weights, parts.size(), parts.size() + Gaps.FEATURES);
    return new Recipe(List.copyOf(weighed), gaps, price);
  }

  /// The weights of the parts, then the prices of gaps.
  double[] weights() {
    double[] weights = new double[parts.size() + Gaps.FEATURES];
    for (int i = 0; i < parts.size(); i++) {
      weights[i] = parts.get(i).weight();
    }
    System.arraycopy(gapPrices, 0, weights, parts.size(), Gaps.FEATURES);
    return weights;
  }
}
