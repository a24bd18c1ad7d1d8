/// Findings of the checks: of the active segment beside the text, of the project in a sheet, how
/// many there are, and which checks are on.
///
/// Lives on the JavaFX thread; uses the session.
@NullMarked
package org.duizhao.ui.checks;

import org.jspecify.annotations.NullMarked;
