package org.duizhao.alignment;

import java.util.List;

/// Two texts as they were read, before anything is known of their names.
///
/// @param simplified the Chinese sentences in simplified characters
/// @param spelled the names of the English ones
record ReadTexts(
    WordsOfSide chinese,
    WordsOfSide english,
    ReadOpenings chineseOpenings,
    ReadOpenings englishOpenings,
    List<String> simplified,
    SpelledNames spelled,
    Surface chineseSurface,
    Surface englishSurface) {

  /// The same with words for what is known.
  ///
  /// @param sentences the English ones
  ReadTexts knowing(Known known, List<String> sentences) {
    if (known.isNothing()) {
      return this;
    }
    KnownWords words = new KnownWords(known);
    return new ReadTexts(
        words.chinese(chinese, simplified),
        words.english(english, sentences),
        chineseOpenings,
        englishOpenings,
        simplified,
        spelled,
        chineseSurface,
        englishSurface);
  }

  /// The texts with their names and everything that joins their words.
  ///
  /// @param openings whether the first words of sentences are asked for
  TextPair with(NamedTexts names, List<Evidence> evidence, boolean openings) {
    WordsOfSide source = names.chinese(chinese, simplified);
    WordsOfSide target = names.english(english, spelled);
    // Before all else that is kept: collecting needs the most room.
    Associations associations = associations(source, target, names, evidence);
    return new TextPair(
        source,
        target,
        Bags.of(source),
        Bags.of(target),
        openings ? chineseOpenings.with(names::inChinese, source) : Bags.NONE,
        openings
            ? englishOpenings.with(texts -> names.inEnglish(SpelledNames.in(texts)), target)
            : Bags.NONE,
        associations,
        KnownScorer.of(source, target),
        BeadScorer.NOTHING,
        chineseSurface,
        englishSurface,
        source.weightBefore(),
        target.weightBefore());
  }

  private static Associations associations(
      WordsOfSide source, WordsOfSide target, NamedTexts names, List<Evidence> evidence) {
    Associations.Builder builder = new Associations.Builder();
    evidence.forEach(each -> each.collect(source, target, builder));
    KnownWords.join(source, target, builder);
    names.evidence().collect(source, target, builder);
    return builder.build(source.types().size());
  }
}
