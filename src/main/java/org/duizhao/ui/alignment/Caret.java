package org.duizhao.ui.alignment;

import org.duizhao.session.mending.Half;

/// Where the user is.
///
/// @param row counted in the whole alignment; -1 in one without rows
/// @param sentence its place in the half
/// @param offset in the sentence, in UTF-16 units
record Caret(int row, Half half, int sentence, int offset) {

  Caret withRow(int value) {
    return new Caret(value, half, 0, 0);
  }

  Caret withHalf(Half value) {
    return new Caret(row, value, 0, 0);
  }
}
