/// Sentences, words, scripts and readings of Chinese and English.
///
/// Uses `core`. Splitters are immutable and safe for any thread.
@NullMarked
package org.duizhao.language;

import org.jspecify.annotations.NullMarked;
