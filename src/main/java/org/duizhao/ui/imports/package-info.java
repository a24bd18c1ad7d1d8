/// The import screen: what will be repaired, what will be translated, what it will be called.
///
/// Uses `session`, `repair` and `core` records. Lives on the JavaFX thread; plans are made by jobs.
@NullMarked
package org.duizhao.ui.imports;

import org.jspecify.annotations.NullMarked;
