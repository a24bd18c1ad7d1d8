/// Terms in the files of others: tables, TBX and UTX, read and written; and what an import does to
/// a glossary.
///
/// Uses `core` and `glossary`. Stateless, safe for any thread.
@NullMarked
package org.duizhao.glossary.exchange;

import org.jspecify.annotations.NullMarked;
