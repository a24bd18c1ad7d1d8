package org.duizhao.ui.editor;

/// Hears what changed in an `EditorModel`, so that a view shows it. Does nothing by itself.
interface EditorListener {

  /// The list shows other rows than before.
  default void rowsChanged() {}

  /// The segment at this position of the document has a new value.
  default void segmentChanged(int position) {}

  /// The active segment is about to be left; the moment to hand over what belongs to it.
  default void leaving() {}

  /// What an input method composed has become text; edits that waited for it can be made.
  default void settled() {}

  /// Another segment is being worked on.
  default void activeChanged() {}

  /// The text being edited was changed by something else than typing.
  default void textReplaced(String text) {}

  /// Counts, headings or what can be undone changed.
  default void totalsChanged() {}
}
