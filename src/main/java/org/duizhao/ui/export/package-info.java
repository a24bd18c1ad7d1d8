/// The export sheet: a format, a few options, a file.
///
/// Uses `session` and `core`. Lives on the JavaFX thread; writing is a job.
@NullMarked
package org.duizhao.ui.export;

import org.jspecify.annotations.NullMarked;
