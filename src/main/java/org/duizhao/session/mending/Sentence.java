package org.duizhao.session.mending;

/// A sentence of one of the two texts.
///
/// @param id unique in the whole work; the pieces of a sentence that was split have ids of their
///   own
public record Sentence(int id, String text) {}
