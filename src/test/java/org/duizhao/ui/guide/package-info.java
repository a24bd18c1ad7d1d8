/// The tasks of the user guide, done in the real window as their pages tell.
@NullMarked
package org.duizhao.ui.guide;

import org.jspecify.annotations.NullMarked;
