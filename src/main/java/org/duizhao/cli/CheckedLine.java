package org.duizhao.cli;

import org.duizhao.quality.Finding;

/// A finding with its place.
///
/// @param line number of the file's line or of the project's segment, from 0
/// @param document the project's document; empty for a file
/// @param segment the segment's id; empty for a file
record CheckedLine(int line, String document, String segment, Finding finding) {}
