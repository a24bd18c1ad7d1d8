/// Translation memory: translated pairs kept in SQLite, and an index of their character bigrams
/// that finds exact, fuzzy and partial matches and any substring. Uses `core` and `language`. A
/// memory is safe for several threads; what is behind it belongs to whoever holds its lock.
@NullMarked
package org.duizhao.memory;

import org.jspecify.annotations.NullMarked;
