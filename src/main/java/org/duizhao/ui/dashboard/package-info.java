/// How far a project has come, by part and by day.
///
/// Uses `session` and what is common to the window. Lives on the JavaFX thread; counting is a job.
@NullMarked
package org.duizhao.ui.dashboard;

import org.jspecify.annotations.NullMarked;
