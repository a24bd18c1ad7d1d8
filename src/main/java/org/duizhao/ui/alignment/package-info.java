/// Aligning two finished texts and mending the result by hand: the sheet on which files are chosen,
/// and the screen with the rows. Uses `session` and read-only values below it; JavaFX thread.
@NullMarked
package org.duizhao.ui.alignment;

import org.jspecify.annotations.NullMarked;
