/// Alignment of files: reading them into sentences, aligning them in whichever order they come, and
/// what is made of the result. Uses `core`, `language`, `alignment` and the import; any thread.
@NullMarked
package org.duizhao.session.alignment;

import org.jspecify.annotations.NullMarked;
