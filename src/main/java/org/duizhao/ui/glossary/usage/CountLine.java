package org.duizhao.ui.glossary.usage;

import java.util.Optional;
import org.duizhao.session.terms.TermConcordance.Count;

/// A line of the list of renderings.
///
/// @param count none for the line of all pairs
record CountLine(Optional<Count> count) {}
