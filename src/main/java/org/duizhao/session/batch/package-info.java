/// Many pairs of files aligned at once: the list, the runner, the report.
///
/// Uses `core` and `format.read`. `BatchPool` makes the threads; everything else is immutable or
/// guards itself.
@NullMarked
package org.duizhao.session.batch;

import org.jspecify.annotations.NullMarked;
