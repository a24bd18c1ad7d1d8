/// Terms of the open project beyond finding them: files of others, extraction, use.
///
/// Uses `session` and what it stands on, no JavaFX.
@NullMarked
package org.duizhao.session.terms;

import org.jspecify.annotations.NullMarked;
