/// Checks of a translation against its source: numbers, terms, left-overs, punctuation, spelling
/// and more. A finding is a kind, spans and arguments, never a text to show.
///
/// Uses `core`, `language`, `lexicon` and `glossary`. Checks are immutable and safe for any thread.
@NullMarked
package org.duizhao.quality;

import org.jspecify.annotations.NullMarked;
