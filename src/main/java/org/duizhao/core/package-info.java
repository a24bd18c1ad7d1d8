/// The values everything else is made of: segments, documents, projects and the edits between them.
///
/// Uses `java.base` only. Immutable, so safe for any thread.
@NullMarked
package org.duizhao.core;

import org.jspecify.annotations.NullMarked;
