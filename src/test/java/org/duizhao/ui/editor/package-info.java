/// The editor driven through its real window.
@NullMarked
package org.duizhao.ui.editor;

import org.jspecify.annotations.NullMarked;
