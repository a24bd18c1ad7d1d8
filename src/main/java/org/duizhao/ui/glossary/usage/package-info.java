/// How the project's translations render a term, and putting one rendering in the place of another.
///
/// Lives on the JavaFX thread; uses the session.
@NullMarked
package org.duizhao.ui.glossary.usage;

import org.jspecify.annotations.NullMarked;
