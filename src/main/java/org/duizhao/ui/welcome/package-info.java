/// What the window shows when no project is open: recent projects and ways to begin.
///
/// Uses `session`. Lives on the JavaFX thread.
@NullMarked
package org.duizhao.ui.welcome;

import org.jspecify.annotations.NullMarked;
