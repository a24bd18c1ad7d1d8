/// The bundled Chinese-English dictionary.
///
/// Uses `core` and `language`. Read-only once loaded and safe for any thread.
@NullMarked
package org.duizhao.lexicon;

import org.jspecify.annotations.NullMarked;
