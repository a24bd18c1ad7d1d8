/// Looking words of a text up in the bundled dictionary.
@NullMarked
package org.duizhao.session.dictionary;

import org.jspecify.annotations.NullMarked;
