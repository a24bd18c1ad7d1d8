package org.duizhao.format.read;

import org.duizhao.core.Kind;

/// A paragraph of a Word document while it is read.
final class WordParagraph {

  final StringBuilder text = new StringBuilder();
  Kind kind = Kind.SENTENCE;

  /// Whether its end was deleted, so that the next paragraph goes on with it.
  boolean goesOn;
}
