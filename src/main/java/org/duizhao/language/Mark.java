package org.duizhao.language;

/// What a character may mean to the end of a sentence.
enum Mark {
  NONE,
  /// 。！？ and the like: ends a sentence unless something speaks against it.
  STOP,
  /// A half-width or full-width point, which has many other uses.
  DOT,
  ELLIPSIS,
  OPEN_QUOTE,
  CLOSE_QUOTE,
  /// The same mark opens and closes.
  STRAIGHT_QUOTE,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  COLON,
  SEMICOLON,
  LINE_END;

  static Mark of(char c) {
    // Nearly all Chinese text is in this range, which holds no marks.
    if (c > '\u301f' && c < '\ufe00') {
      return NONE;
    }
    return switch (c) {
      case '。', '！', '？', '!', '?', '｡', '‼', '⁇', '⁈', '⁉', '﹗', '﹖' -> STOP;
      case '.', '．', '﹒' -> DOT;
      case '…', '‥', '⋯' -> ELLIPSIS;
      case '“', '‘', '「', '『', '﹁', '﹃', '〝' -> OPEN_QUOTE;
      case '”', '’', '」', '』', '﹂', '﹄', '〞', '〟' -> CLOSE_QUOTE;
      case '"', '＂', '\'', '＇' -> STRAIGHT_QUOTE;
      case '（', '(', '《', '〈', '【', '[', '〔', '〖', '［' -> OPEN_BRACKET;
      case '）', ')', '》', '〉', '】', ']', '〕', '〗', '］' -> CLOSE_BRACKET;
      case '：', ':', '﹕' -> COLON;
      case '；', ';', '﹔' -> SEMICOLON;
      case '\n', '\r', '\u2028', '\u2029', '\u0085' -> LINE_END;
      default -> NONE;
    };
  }

  /// The mark that closes what `open` opens.
  static char closing(char open) {
    return switch (open) {
      case '“' -> '”';
      case '‘' -> '’';
      case '「' -> '」';
      case '『' -> '』';
      case '﹁' -> '﹂';
      case '﹃' -> '﹄';
      case '〝' -> '〞';
      case '（' -> '）';
      case '(' -> ')';
      case '《' -> '》';
      case '〈' -> '〉';
      case '【' -> '】';
      case '[' -> ']';
      case '〔' -> '〕';
      case '〖' -> '〗';
      case '［' -> '］';
      default -> open;
    };
  }

  /// The same mark in full width, so that `（a)` is a pair.
  static char wide(char c) {
    return switch (c) {
      case '(' -> '（';
      case ')' -> '）';
      case '[' -> '［';
      case ']' -> '］';
      case '〟' -> '〞';
      default -> c;
    };
  }

  /// A mark after which the sentence goes on, whatever came before it.
  static boolean carriesOn(char c) {
    return switch (c) {
      case '，', ',', '、', '；', ';', '：', ':', '﹐', '﹑', '､', '·' -> true;
      default -> false;
    };
  }

  static boolean isSpace(char c) {
    return c == ' '
        || c == '\u3000'
        || c == '\u00a0'
        || c == '\t'
        || c == '\u200b'
        || c == '\ufeff'
        || (c != '\u2028' && c != '\u2029' && Character.isSpaceChar(c));
  }

  static boolean isHan(char c) {
    return (c >= '\u3400' && c <= '\u9fff')
        || (c >= '\uf900' && c <= '\ufaff')
        || c == '〇'
        || c == '々'
        || (c >= '\ud840' && c <= '\ud88f');
  }

  static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '\u00c0' && c <= '\u024f' && c != '\u00d7' && c != '\u00f7');
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /// A letter, digit or underscore of Latin text.
  static boolean isLatin(char c) {
    return isLatinLetter(c) || isDigit(c) || c == '_';
  }

  /// The first offset at or after `from` that is no white space.
  static int firstOf(String text, int from) {
    int first = from;
    while (first < text.length() && isSpace(text.charAt(first))) {
      first++;
    }
    return first;
  }
}
