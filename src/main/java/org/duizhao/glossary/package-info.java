/// Terms: their file, and finding them in a text.
///
/// Uses `core` and `language`. Term finders are immutable and safe for any thread.
@NullMarked
package org.duizhao.glossary;

import org.jspecify.annotations.NullMarked;
