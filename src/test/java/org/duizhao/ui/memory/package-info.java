/// The memories in the real window.
@NullMarked
package org.duizhao.ui.memory;

import org.jspecify.annotations.NullMarked;
