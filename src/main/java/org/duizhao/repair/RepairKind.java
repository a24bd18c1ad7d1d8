package org.duizhao.repair;

/// What went wrong with a piece of text.
public enum RepairKind {
  /// A character followed by its own reading in brackets, put there by the site: `統(tǒng)`.
  PINYIN,
  /// A run whose bytes were paired one off, because something was put in between two bytes of a
  /// character.
  SHIFTED_BYTES,
  /// Tags of HTML, whole or cut off.
  MARKUP,
  /// A character reference of HTML, such as `&nbsp;`.
  ENTITY,
  /// Zero-width, direction and control characters.
  INVISIBLE,
  /// A private-use character that GB 18030 has since given a code of its own.
  PRIVATE_USE,
  /// A line end other than the text's others.
  LINE_END,
  /// A byte order mark that became part of the text.
  BYTE_ORDER_MARK,
  /// Broken, and nothing here tells what it was. Never changed; shown to the translator.
  UNREADABLE
}
