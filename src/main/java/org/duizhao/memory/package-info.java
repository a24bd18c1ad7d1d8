/// Translation memory: translated pairs kept in SQLite, and an index of their character bigrams
/// that finds exact, fuzzy and partial matches and any substring. Uses `core` and `language`. A
/// memory belongs to one thread; the records are safe for any.
@NullMarked
package org.duizhao.memory;

import org.jspecify.annotations.NullMarked;
