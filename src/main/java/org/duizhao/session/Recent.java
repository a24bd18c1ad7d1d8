package org.duizhao.session;

import java.nio.file.Path;

/// A project that was opened before.
///
/// @param pinned stands above the others and is never dropped from the list
/// @param missing whether nothing is there any more, as when a disk is not mounted
public record Recent(Path folder, boolean pinned, boolean missing) {}
