package org.duizhao.memory;

/// Hashes by which the index finds units besides their words. Whoever finds one compares the texts.
///
/// @param identity of what makes a unit another than the rest: texts, languages and context
/// @param neighbours of the source and its neighbours; 0 where none is known
/// @param numbers of the source's [NumberFrame]; 0 where it has no number
record UnitKeys(int identity, int neighbours, int numbers) {

  static UnitKeys of(MemoryUnit unit, String foldedSource) {
    MemoryUnit.Context context = unit.context();
    int identity =
        Hash.of(
            "identity",
            unit.source(),
            unit.target(),
            unit.sourceLanguage(),
            unit.targetLanguage(),
            context.document(),
            context.place(),
            context.previous(),
            context.next());
    return new UnitKeys(
        identity,
        neighbours(unit.source(), context.previous(), context.next()),
        numbers(NumberFrame.of(foldedSource)));
  }

  /// Whether two units are one: with the same texts, languages and context.
  static boolean areOne(MemoryUnit one, MemoryUnit other) {
    return one.source().equals(other.source())
        && one.target().equals(other.target())
        && one.sourceLanguage().equals(other.sourceLanguage())
        && one.targetLanguage().equals(other.targetLanguage())
        && one.context().equals(other.context());
  }

  static int neighbours(String source, String previous, String next) {
    return previous.isEmpty() && next.isEmpty() ? 0 : Hash.of("neighbours", source, previous, next);
  }

  static int numbers(String frame) {
    return frame.indexOf(NumberFrame.SIGN) < 0 ? 0 : Hash.of("numbers", frame);
  }
}
