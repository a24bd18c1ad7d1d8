/// The editor: the open document as rows of Chinese and English side by side, its outline, and what
/// helps with the row being worked on.
///
/// Models (`EditorModel`, `Rows`, `Outline`) hold what is shown and need no toolkit; views hold
/// layout and bindings. Lives on the JavaFX thread.
@NullMarked
package org.duizhao.ui.editor;

import org.jspecify.annotations.NullMarked;
