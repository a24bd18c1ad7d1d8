package org.duizhao.memory;

import org.duizhao.core.Span;

/// A piece of a sentence that was translated before, within another sentence.
///
/// @param span the piece in the sentence asked for
/// @param unit number in its memory
/// @param source the piece in the unit's source
public record Fragment(Span span, long unit, MemoryUnit pair, Span source) {}
