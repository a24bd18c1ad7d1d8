/// What an opened project has to tell: changes made outside of the program that need a decision.
///
/// Uses `session` and `core`. Lives on the JavaFX thread.
@NullMarked
package org.duizhao.ui.project;

import org.jspecify.annotations.NullMarked;
