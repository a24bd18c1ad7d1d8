/// Files that hold both languages: how they lie in it, and the pieces of text that belong together.
///
/// Uses `core`, `language` and `format.read`. Immutable values and stateless readers; safe for any
/// thread.
@NullMarked
package org.duizhao.session.layout;

import org.jspecify.annotations.NullMarked;
