/// What a translator sees of the memories: matches beside the segment, concordance, drafts, counts
/// by match band, and the memories themselves. Uses `session.matching` and the records of `memory`.
@NullMarked
package org.duizhao.ui.memory;

import org.jspecify.annotations.NullMarked;
