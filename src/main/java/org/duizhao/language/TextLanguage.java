package org.duizhao.language;

/// What language a piece of text is in, as far as pairing Chinese with English asks.
public enum TextLanguage {
  CHINESE,
  ENGLISH,
  /// Another one: Japanese, Korean, French, pinyin and so on.
  OTHER,
  /// No words at all: numbers, marks, nothing.
  NONE
}
