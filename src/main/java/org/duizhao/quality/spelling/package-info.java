/// English spelling by the bundled Hunspell dictionary.
@NullMarked
package org.duizhao.quality.spelling;

import org.jspecify.annotations.NullMarked;
