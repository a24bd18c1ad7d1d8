/// Checks of the open project and of files: what is switched off, what is dismissed, and running
/// them.
@NullMarked
package org.duizhao.session.checking;

import org.jspecify.annotations.NullMarked;
