package org.duizhao.alignment;

import java.util.List;

/// Two texts as they were read, before anything is known of their names.
///
/// @param simplified the Chinese sentences in simplified characters
/// @param spelled the names of the English ones
record ReadTexts(
    WordsOfSide chinese,
    WordsOfSide english,
    ReadEdges chineseEdges,
    ReadEdges englishEdges,
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
        chineseEdges,
        englishEdges,
        simplified,
        spelled,
        chineseSurface,
        englishSurface);
  }

  /// The texts with their names and everything that joins their words.
  ///
  /// @param edges whether the edges of sentences are asked for
  TextPair with(NamedTexts names, List<Evidence> evidence, boolean edges) {
    WordsOfSide source = names.chinese(chinese, simplified);
    WordsOfSide target = names.english(english, spelled);
    // Before all else that is kept: collecting needs the most room.
    Associations associations = associations(source, target, names, evidence);
    return new TextPair(
        source,
        target,
        Bags.of(source),
        Bags.of(target),
        edges ? chineseEdges.with(names::inChinese, source) : Edges.NONE,
        edges
            ? englishEdges.with(texts -> names.inEnglish(SpelledNames.in(texts)), target)
            : Edges.NONE,
        associations,
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
