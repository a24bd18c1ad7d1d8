package org.duizhao.memory;

import org.jspecify.annotations.Nullable;

/// The hashes by which units are found in the database. Whoever finds one compares the texts.
///
/// @param identity of what makes a unit another than the rest: texts, languages and context
/// @param neighbours of the source and its neighbours; null where none is known
/// @param numbers of the source's [NumberFrame]; null where it has no number
record UnitKeys(long identity, @Nullable Long neighbours, @Nullable Long numbers) {

  static UnitKeys of(MemoryUnit unit, String foldedSource) {
    MemoryUnit.Context context = unit.context();
    long identity =
        Hash.of(
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

  static @Nullable Long neighbours(String source, String previous, String next) {
    return previous.isEmpty() && next.isEmpty()
        ? null
        : Long.valueOf(Hash.of(source, previous, next));
  }

  static @Nullable Long numbers(String frame) {
    return frame.indexOf(NumberFrame.SIGN) < 0 ? null : Long.valueOf(Hash.of(frame));
  }
}
