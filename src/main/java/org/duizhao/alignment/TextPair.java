package org.duizhao.alignment;

/// Two texts as the scorers see them.
// The arrays stay within the package, where nobody changes them.
@SuppressWarnings("ArrayRecordComponent")
record TextPair(
    WordsOfSide chinese,
    WordsOfSide english,
    Bags chineseBags,
    Bags englishBags,
    Bags chineseOpenings,
    Bags englishOpenings,
    Associations associations,
    BeadScorer known,
    BeadScorer structure,
    Surface chineseSurface,
    Surface englishSurface,
    double[] chineseWeights,
    double[] englishWeights) {

  /// The same with what is known of paragraphs.
  TextPair with(BeadScorer learned) {
    return new TextPair(
        chinese,
        english,
        chineseBags,
        englishBags,
        chineseOpenings,
        englishOpenings,
        associations,
        known,
        learned,
        chineseSurface,
        englishSurface,
        chineseWeights,
        englishWeights);
  }

  /// Letters of English for each character of Chinese, held to what is possible.
  double ratio() {
    double chineseLetters = chineseSurface.letters()[chineseSurface.sentences()];
    double englishLetters = englishSurface.letters()[englishSurface.sentences()];
    return Math.clamp((englishLetters + 300) / (chineseLetters + 100), 1.5, 6);
  }
}
