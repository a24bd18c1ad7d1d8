package org.duizhao.language;

import java.util.Locale;

/// Whether a single half-width point ends a sentence of a Chinese text, or belongs to a number, an
/// abbreviation, an initial, a name or an address.
final class LatinDot {

  private static final String HAN_NUMERALS = "〇一二三四五六七八九十百零壹贰叁";

  private final String text;
  private int styleKnownTo = -1;
  private boolean hasFullStops;

  LatinDot(String text) {
    this.text = text;
  }

  /// @param dot where the point is
  /// @param start where its sentence begins
  /// @param end after the closing marks that follow the point
  boolean ends(int dot, int start, int end) {
    if (dot == start) {
      return false;
    }
    int next = end;
    while (next < text.length() && Mark.isSpace(text.charAt(next))) {
      next++;
    }
    if (next == text.length() || Mark.of(text.charAt(next)) == Mark.LINE_END) {
      return !isListNumber(dot, start);
    }
    char before = text.charAt(dot - 1);
    char after = text.charAt(next);
    boolean spaced = next > end;
    if (Mark.carriesOn(after) || Mark.of(after) == Mark.STOP) {
      return false;
    }
    if (isListNumber(dot, start)) {
      return false;
    }
    if (Mark.isLatinLetter(before)) {
      return afterLatin(dot, start, end, next);
    }
    if (Mark.isDigit(before)) {
      boolean begins = spaced ? beginsSentence(after) : endsLongNumber(dot, after);
      return begins && !hasFullStops(dot);
    }
    if (!spaced && end == dot + 1) {
      // 約翰.史密斯 has a point for a middle dot; 他走了.她來了 uses no other full stop.
      return Mark.isHan(after) && (!hasFullStops(dot) || isBetweenClauses(before, after));
    }
    return beginsSentence(after) || Mark.isLatinLetter(after);
  }

  /// `他走了.雪停了`, `做完再說.我去睡`: no foreign name ends or begins with these.
  private static boolean isBetweenClauses(char before, char after) {
    return "了吗嗎呢吧啊呀嘛啦".indexOf(before) >= 0 || "我你您他她它这這".indexOf(after) >= 0;
  }

  /// `RFC 2616.謝謝`: too long for the number of an item.
  private boolean endsLongNumber(int dot, char after) {
    return Mark.isHan(after) && dot >= 3 && isLatinAt(dot - 2) && isLatinAt(dot - 3);
  }

  private boolean isLatinAt(int at) {
    return Mark.isLatin(text.charAt(at));
  }

  private boolean afterLatin(int dot, int start, int end, int next) {
    char after = text.charAt(next);
    String word = wordBefore(dot, start).toLowerCase(Locale.ROOT);
    if (next == end) {
      return end > dot + 1 ? beginsSentence(after) : endsEnglish(word, dot, start, after);
    }
    if (Abbreviations.neverEnds(word) || !beginsSentence(after)) {
      return false;
    }
    if (isInitial(word, dot)) {
      return Abbreviations.opensSentence(wordFrom(next));
    }
    if (Abbreviations.mayEnd(word) || word.indexOf('.') >= 0) {
      return Abbreviations.opensSentence(wordFrom(next));
    }
    return true;
  }

  /// `This is a test.這是測試`: English that is more than a name, with Chinese right after it.
  private boolean endsEnglish(String word, int dot, int start, char after) {
    if (!Mark.isHan(after) || Abbreviations.isOne(word)) {
      return false;
    }
    if (word.length() < 3 || word.indexOf('.') >= 0) {
      return false;
    }
    int from = dot - word.length();
    boolean several =
        from - 2 >= start
            && text.charAt(from - 1) == ' '
            && (Mark.isLatinLetter(text.charAt(from - 2)) || text.charAt(from - 2) == ',');
    return several || !hasFullStops(dot);
  }

  private boolean beginsSentence(char c) {
    return Character.isUpperCase(c)
        || Mark.isHan(c)
        || Mark.isDigit(c)
        || Mark.of(c) == Mark.OPEN_QUOTE
        || Mark.of(c) == Mark.OPEN_BRACKET
        || Mark.of(c) == Mark.STRAIGHT_QUOTE
        || c == '—';
  }

  /// A single capital: the J. and K. of J. K. Rowling, not the I of `than I.`
  private boolean isInitial(String word, int dot) {
    return word.length() == 1 && Character.isUpperCase(text.charAt(dot - 1)) && !"i".equals(word);
  }

  /// A number, letter or numeral that begins its sentence: `1.`, `a.`, `十二.`, `2.1.`
  private boolean isListNumber(int dot, int start) {
    int from = dot;
    while (from > start && dot - from < 8 && isNumbering(text.charAt(from - 1))) {
      from--;
    }
    if (from == dot && dot - 1 >= start && Mark.isLatinLetter(text.charAt(dot - 1))) {
      from = dot - 1;
    }
    if (from == dot) {
      return false;
    }
    if (from == start) {
      return true;
    }
    char before = text.charAt(from - 1);
    boolean short_ = dot - from <= 2 && Mark.isDigit(text.charAt(dot - 1));
    return short_ && (Mark.of(before) != Mark.NONE || Mark.carriesOn(before));
  }

  private static boolean isNumbering(char c) {
    return Mark.isDigit(c) || c == '.' || HAN_NUMERALS.indexOf(c) >= 0;
  }

  /// The Latin word that ends at the point, inner points included: `e.g` of `e.g.`
  private String wordBefore(int dot, int start) {
    int from = dot;
    while (from > start
        && dot - from < 24
        && (Mark.isLatinLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, dot);
  }

  private String wordFrom(int at) {
    int to = at;
    while (to < text.length() && to - at < 24 && Mark.isLatinLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(at, to).toLowerCase(Locale.ROOT);
  }

  /// Whether the line of this point also uses 。 or is an entry of a list of works, which makes a
  /// bare point something else.
  private boolean hasFullStops(int at) {
    if (at > styleKnownTo) {
      int from = lineStart(at);
      int to = at;
      while (to < text.length() && Mark.of(text.charAt(to)) != Mark.LINE_END) {
        to++;
      }
      hasFullStops = false;
      for (int i = from; i < to && !hasFullStops; i++) {
        hasFullStops = text.charAt(i) == '。' || isReference(i);
      }
      styleKnownTo = to;
    }
    return hasFullStops;
  }

  /// `[J]`, `[M]`: the line is an entry of a list of works, whose points part its fields.
  private boolean isReference(int i) {
    return text.charAt(i) == '['
        && i + 2 < text.length()
        && "JMDCNPRSZ".indexOf(text.charAt(i + 1)) >= 0
        && "]/".indexOf(text.charAt(i + 2)) >= 0;
  }

  private int lineStart(int at) {
    int from = at;
    while (from > 0 && Mark.of(text.charAt(from - 1)) != Mark.LINE_END) {
      from--;
    }
    return from;
  }
}
