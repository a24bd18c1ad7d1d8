/// Adding and editing terms, and the screen of all glossaries.
///
/// Lives on the JavaFX thread; searching and counting run as jobs.
@NullMarked
package org.duizhao.ui.glossary;

import org.jspecify.annotations.NullMarked;
