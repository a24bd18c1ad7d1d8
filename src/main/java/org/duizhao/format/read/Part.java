package org.duizhao.format.read;

/// A piece of a file: running text or a table.
public sealed interface Part permits Paragraph, Table {}
