package org.duizhao.language;

import org.duizhao.core.Span;

/// A stretch of a line that is in one language.
///
/// @param language CHINESE or ENGLISH
public record LanguageRun(Span span, TextLanguage language) {}
