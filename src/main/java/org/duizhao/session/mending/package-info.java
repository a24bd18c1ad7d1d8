/// An alignment being mended by hand: its rows, what can be done to them, undo without limit, and
/// the file that keeps every step.
///
/// Uses `core`, `alignment`, `lexicon`, `quality` and `session.alignment`. Values are immutable and
/// safe for any thread; `MendingWork` lives on the session's.
@NullMarked
package org.duizhao.session.mending;

import org.jspecify.annotations.NullMarked;
