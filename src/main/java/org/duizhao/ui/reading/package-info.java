/// The reading view: a text as its readers will see it, on the screen and on paper.
///
/// Uses the session and what is common to the window. `Passages`, `Run`, `Measure`, `PageBreaks`
/// and `PageRange` need no toolkit.
@NullMarked
package org.duizhao.ui.reading;

import org.jspecify.annotations.NullMarked;
