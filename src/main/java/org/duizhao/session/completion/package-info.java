/// What a translator is about to write: terms, names and numbers of the sentence, and phrases of
/// their own.
@NullMarked
package org.duizhao.session.completion;

import org.jspecify.annotations.NullMarked;
