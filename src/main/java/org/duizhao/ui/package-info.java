/// The window. JavaFX is used here and nowhere else.
///
/// Uses `session` and the read-only records below it. Lives on the JavaFX thread.
@NullMarked
package org.duizhao.ui;

import org.jspecify.annotations.NullMarked;
