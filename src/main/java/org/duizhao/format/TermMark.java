package org.duizhao.format;

import org.duizhao.core.Span;

/// A term in a segment's source and its English.
public record TermMark(Span span, String target) {}
