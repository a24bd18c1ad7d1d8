/// Finds what may be terms in a project, and how its pairs render them.
///
/// Uses `language`, `lexicon`, `glossary` and the project's values. Deterministic; works on
/// immutable values, on any thread.
@NullMarked
package org.duizhao.session.terms.extract;

import org.jspecify.annotations.NullMarked;
