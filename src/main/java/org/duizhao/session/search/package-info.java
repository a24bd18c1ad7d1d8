/// Finding and replacing in the segments of a project, and choosing which of them to list.
///
/// Uses `core` and `language`. Everything here is immutable or belongs to one call, so that a
/// search runs on any thread while the project goes on being edited.
@NullMarked
package org.duizhao.session.search;

import org.jspecify.annotations.NullMarked;
