package org.duizhao.format;

/// The content of a `seg`.
///
/// @param plain without codes, and with what they embrace
/// @param markup the same as XML with `bpt`, `ept`, `it`, `ph`, `hi`, `ut` and `sub` as the DTD of
///   TMX 1.4 allows them; empty where there are none
public record TmxText(String plain, String markup) {}
