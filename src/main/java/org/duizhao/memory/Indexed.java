package org.duizhao.memory;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the index keeps of a unit, ready to be put into a block.
///
/// @param source as it is compared
/// @param grams its distinct bigrams
/// @param signature of its characters, see [Grams#signature]
/// @param target as it is compared, in UTF-8
/// @param words of the target
/// @param languages see [Languages]
@SuppressWarnings("ArrayRecordComponent")
record Indexed(
    String source,
    int[] grams,
    long[] signature,
    byte[] target,
    List<String> words,
    char languages,
    UnitKeys keys) {

  static Indexed of(MemoryUnit unit) {
    String source = Folded.of(unit.source());
    return of(
        source,
        Folded.of(unit.target()),
        Languages.of(unit.sourceLanguage(), unit.targetLanguage()),
        UnitKeys.of(unit, source));
  }

  /// Of texts as they are compared.
  static Indexed of(String source, String target, char languages, UnitKeys keys) {
    String kept =
        source.length() > Character.MAX_VALUE ? source.substring(0, Character.MAX_VALUE) : source;
    return new Indexed(
        kept,
        Grams.distinct(kept),
        Grams.signature(kept),
        target.getBytes(StandardCharsets.UTF_8),
        Words.of(target),
        languages,
        keys);
  }
}
