package org.duizhao.session.terms.extract;

import org.duizhao.core.Segment;

/// A segment of the project in its place.
///
/// @param number counted over all that are looked at
record SourceText(int number, String document, Segment segment) {}
