/// Names of people, organisations, products and works in a project, and whether each is rendered
/// the same everywhere.
///
/// Uses `session.terms` and what it stands on. Deterministic; works on immutable values, on any
/// thread.
@NullMarked
package org.duizhao.session.terms.names;

import org.jspecify.annotations.NullMarked;
