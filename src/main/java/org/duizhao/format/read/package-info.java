/// Readers: what a file holds, as paragraphs and tables in reading order. One stateless reader a
/// format; `ContentsReaders` picks one.
///
/// Uses `core` and `format`. Safe for any thread.
@NullMarked
package org.duizhao.format.read;

import org.jspecify.annotations.NullMarked;
