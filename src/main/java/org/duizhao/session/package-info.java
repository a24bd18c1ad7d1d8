/// The open project and what can be done with it: edits, undo, look-ups, import, export, long jobs.
///
/// Uses every package below it and no JavaFX. A session lives on one thread, the one that opened
/// it.
@NullMarked
package org.duizhao.session;

import org.jspecify.annotations.NullMarked;
