/// The same engine without a window: one class a command.
///
/// Uses `session` and the stateless parts below it. Runs on the main thread and alone writes to
/// standard output.
@NullMarked
package org.duizhao.cli;

import org.jspecify.annotations.NullMarked;
