package org.duizhao.memory;

import org.duizhao.language.Scripts;

/// Texts as they are compared: one character for traditional and simplified, full and half width,
/// upper and lower case, one kind of each punctuation mark, and no space beside a Chinese
/// character.
final class Folded {

  private Folded() {}

  /// The text as it is compared; what folds to the same text differs in script, width, case,
  /// spacing or the form of its punctuation only.
  static String of(CharSequence text) {
    char[] folded = new char[text.length()];
    int size = 0;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = sign(Scripts.fold(text.charAt(i)));
      if (Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT) {
        space = true;
        continue;
      }
      if (space && size > 0 && isWord(folded[size - 1]) && isWord(c)) {
        folded[size++] = ' ';
      }
      space = false;
      folded[size++] = c;
    }
    return new String(folded, 0, size);
  }

  /// The text with every run of digits made one sign, to find what differs in numbers only.
  static String withoutNumbers(String folded) {
    StringBuilder text = new StringBuilder(folded.length());
    boolean number = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean within =
          number
              && (c == '.' || c == ',')
              && i + 1 < folded.length()
              && Character.isDigit(folded.charAt(i + 1));
      if (!digit && !within) {
        text.append(c);
      } else if (!number) {
        text.append('#');
      }
      number = digit || within;
    }
    return text.toString();
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
