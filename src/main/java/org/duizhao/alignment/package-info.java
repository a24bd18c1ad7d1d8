/// Pairs the sentences of two finished texts, one Chinese and one English.
///
/// Uses `core`, `language` and `lexicon`. Stateless or immutable, apart from what one run keeps to
/// itself; safe for any thread. `docs/alignment.md` tells how it works.
@NullMarked
package org.duizhao.alignment;

import org.jspecify.annotations.NullMarked;
