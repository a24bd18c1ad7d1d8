/// One stateless reader or writer for each file format; none knows the application.
///
/// Uses `core`. Safe for any thread.
@NullMarked
package org.duizhao.format;

import org.jspecify.annotations.NullMarked;
