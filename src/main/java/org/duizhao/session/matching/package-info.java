/// What the translation memories know of a project: the matches of a segment over all memories, how
/// much of a text they cover, and drafts made of them. Uses `core` and `memory`; everything runs on
/// any thread while the project goes on being edited.
@NullMarked
package org.duizhao.session.matching;

import org.jspecify.annotations.NullMarked;
