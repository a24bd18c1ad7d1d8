/// The sheet of what may be a term: what the project's text proposes, taken or refused by key.
///
/// Lives on the JavaFX thread; uses the session.
@NullMarked
package org.duizhao.ui.glossary.extract;

import org.jspecify.annotations.NullMarked;
