/// Terms out of and into files of other programs, with a look at what would come of it.
///
/// Lives on the JavaFX thread; uses the session.
@NullMarked
package org.duizhao.ui.glossary.exchange;

import org.jspecify.annotations.NullMarked;
