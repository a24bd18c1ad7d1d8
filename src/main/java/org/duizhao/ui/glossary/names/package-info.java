/// The names of the project, the English chosen for each, and the pairs that depart from it.
///
/// Lives on the JavaFX thread; uses the session.
@NullMarked
package org.duizhao.ui.glossary.names;

import org.jspecify.annotations.NullMarked;
