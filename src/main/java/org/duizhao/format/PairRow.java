package org.duizhao.format;

/// A pair as tables and JSON Lines hold it.
///
/// @param document the text it stands in; empty when the file does not say
public record PairRow(String source, String target, String document, String note) {}
