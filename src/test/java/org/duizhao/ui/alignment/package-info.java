/// Aligning and mending in the real window.
@NullMarked
package org.duizhao.ui.alignment;

import org.jspecify.annotations.NullMarked;
