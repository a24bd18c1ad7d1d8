package org.duizhao.ui.reading;

import org.duizhao.core.Kind;

/// Segments that are read as one: what one person says in one paragraph, or a heading.
///
/// @param speaker who speaks; empty when nobody is named
/// @param begins whether the speaker begins here, rather than going on from the passage before
/// @param continues whether it goes on with the paragraph before, which was too long for one
///   passage
/// @param from position of the first segment
/// @param to position after the last; segments between may be left out
record Passage(Kind kind, String speaker, boolean begins, boolean continues, int from, int to) {

  boolean isHeading() {
    return kind != Kind.SENTENCE;
  }
}
