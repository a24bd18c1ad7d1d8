package org.duizhao.memory;

/// What the index keeps of a unit.
///
/// @param source as it is compared
/// @param target as it is compared
/// @param languages see [Languages]
record Indexed(String source, String target, char languages, UnitKeys keys) {

  static Indexed of(MemoryUnit unit) {
    String source = Folded.of(unit.source());
    return new Indexed(
        source,
        Folded.of(unit.target()),
        Languages.of(unit.sourceLanguage(), unit.targetLanguage()),
        UnitKeys.of(unit, source));
  }
}
