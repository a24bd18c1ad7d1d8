package org.duizhao.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.language.Scripts;

/// A text as it is compared: one character for traditional and simplified, full and half width,
/// upper and lower case, one kind of each punctuation mark, and no space but between two words of
/// letters. What folds to the same text differs in these only.
final class Folded {

  private final String text;
  private final int[] offsets;

  /// @param offsets of each of its characters in the text as it was
  private Folded(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  static Folded from(CharSequence text) {
    char[] folded = new char[text.length()];
    int[] offsets = new int[folded.length];
    int size = fold(text, folded, offsets);
    return new Folded(new String(folded, 0, size), Arrays.copyOf(offsets, size));
  }

  String text() {
    return text;
  }

  /// Where this character of the folded text stood in the text as it was.
  int offset(int at) {
    return offsets[at];
  }

  /// The folded text alone.
  static String of(CharSequence text) {
    char[] folded = new char[text.length()];
    return new String(folded, 0, fold(text, folded, new int[folded.length]));
  }

  /// Where this stretch of the folded text stood in the text as it was.
  Span original(int start, int end) {
    return new Span(offsets[start], offsets[end - 1] + 1);
  }

  /// Every place of a folded text in this one, in offsets of the text as it was.
  List<Span> find(String folded) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + folded.length())) {
      spans.add(original(at, at + folded.length()));
    }
    return spans;
  }

  /// A number that changes when folding does, so that an index made before is not used.
  static int version() {
    int hash = 1;
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      hash = hash * 31 + sign(Scripts.fold((char) c));
    }
    return hash;
  }

  private static int fold(CharSequence text, char[] folded, int[] offsets) {
    int size = 0;
    int space = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = sign(Scripts.fold(text.charAt(i)));
      if (isSpace(c)) {
        space = i;
        continue;
      }
      if (space >= 0 && size > 0 && isWord(folded[size - 1]) && isWord(c)) {
        offsets[size] = space;
        folded[size++] = ' ';
      }
      space = -1;
      offsets[size] = i;
      folded[size++] = c;
    }
    return size;
  }

  /// Whether the character counts as space: what is invisible does.
  static boolean isSpace(char c) {
    return c <= ' '
        || (c > '~'
            && (c < '一' || c > '鿿')
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  private static char sign(char c) {
    return switch (c) {
      case '。', '．' -> '.';
      case '、', '，' -> ',';
      case '⋯' -> '…';
      case '—', '―', '─' -> '-';
      case '〈', '《', '«' -> '<';
      case '〉', '》', '»' -> '>';
      case '【', '〔', '［' -> '[';
      case '】', '〕', '］' -> ']';
      case '～', '〜' -> '~';
      default -> c;
    };
  }
}
