/// The project's splitting rules: a table of them, and what they would change in the open project.
///
/// Uses `session` and the rules of `language`. Lives on the JavaFX thread; the preview is a job.
@NullMarked
package org.duizhao.ui.rules;

import org.jspecify.annotations.NullMarked;
