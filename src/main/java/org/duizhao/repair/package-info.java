/// Proposes mends for what scraping and wrong decoding did to a text, and tells the article from
/// the page around it.
///
/// Uses `core`, `language` and `lexicon`. Stateless and safe for any thread.
@NullMarked
package org.duizhao.repair;

import org.jspecify.annotations.NullMarked;
