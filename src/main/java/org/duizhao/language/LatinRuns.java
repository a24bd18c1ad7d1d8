package org.duizhao.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// Finds what a Chinese text keeps in Latin letters: words, names, addresses, code.
final class LatinRuns {

  /// Abbreviations that keep their point at the end.
  private static final Set<String> POINTED =
      Set.of("inc", "co", "ltd", "corp", "dr", "mr", "mrs", "ms", "jr", "sr", "no", "st", "vs");

  private LatinRuns() {}

  /// What begins at this offset, if anything does.
  static @Nullable Placeable at(String text, int from) {
    char c = text.charAt(from);
    if (c == '`' || c == '{' || c == '<' || c == '%' || c == '$') {
      int end = endOfCode(text, from);
      return end < 0 ? null : placeable(text, from, end, Placeable.Kind.CODE);
    }
    if (!isLetter(c) && !Mark.isDigit(c)) {
      return null;
    }
    int address = endOfAddress(text, from);
    if (address > from) {
      return placeable(text, from, address, Placeable.Kind.ADDRESS);
    }
    int end = endOfWords(text, from);
    boolean letters = text.substring(from, end).chars().anyMatch(each -> isLetter((char) each));
    return letters ? placeable(text, from, end, Placeable.Kind.LATIN) : null;
  }

  private static Placeable placeable(String text, int from, int end, Placeable.Kind kind) {
    String english = Normalizer.normalize(text.substring(from, end), Normalizer.Form.NFKC);
    return new Placeable(new Span(from, end), kind, List.of(english));
  }

  /// Words with single spaces between them.
  private static int endOfWords(String text, int from) {
    int end = endOfWord(text, from);
    while (end + 1 < text.length()
        && text.charAt(end) == ' '
        && (isLetter(text.charAt(end + 1))
            || (Mark.isDigit(text.charAt(end + 1)) && isLetterWord(text, from, end))
            || (text.startsWith("& ", end + 1)
                && end + 3 < text.length()
                && isLetter(text.charAt(end + 3))))) {
      int start = text.charAt(end + 1) == '&' ? end + 3 : end + 1;
      int next = endOfWord(text, start);
      if (Mark.isDigit(text.charAt(start)) && isCounted(text, next)) {
        break;
      }
      end = next;
    }
    return end;
  }

  /// Whether a run so far has letters, so that a number after it is its version: Claude 3.
  private static boolean isLetterWord(String text, int from, int end) {
    return isLetter(text.charAt(from)) && end > from;
  }

  /// Whether figures that end here count something: "OpenAI 3 年".
  private static boolean isCounted(String text, int end) {
    int at = Mark.firstOf(text, end);
    return at < text.length() && "年月日個个名人億亿萬万%％".indexOf(text.charAt(at)) >= 0;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean joins =
          "-.'’&/+#:@,".indexOf(c) >= 0
              && end + 1 < text.length()
              && (isLetter(text.charAt(end + 1)) || Mark.isDigit(text.charAt(end + 1)))
              && (c != ',' || isFigureComma(text, end))
              && (c != ':' || Mark.isDigit(text.charAt(end - 1)));
      boolean ends = (c == '+' || c == '#') && end > from;
      if (!isLetter(c) && !Mark.isDigit(c) && c != '_' && !joins && !ends) {
        break;
      }
      end++;
    }
    return end + (keepsPoint(text, from, end) ? 1 : 0);
  }

  private static boolean isFigureComma(String text, int at) {
    return at > 0 && Mark.isDigit(text.charAt(at - 1)) && Mark.isDigit(text.charAt(at + 1));
  }

  private static boolean keepsPoint(String text, int from, int end) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return false;
    }
    String word = text.substring(from, end).toLowerCase(Locale.ROOT);
    boolean initials = word.length() == 1 || (word.indexOf('.') == 1 && word.length() <= 5);
    return isLetter(text.charAt(from)) && (initials || POINTED.contains(word));
  }

  private static int endOfAddress(String text, int from) {
    boolean page =
        text.startsWith("http://", from)
            || text.startsWith("https://", from)
            || text.startsWith("www.", from);
    int end = from;
    int at = -1;
    while (end < text.length() && isOfAddress(text.charAt(end))) {
      if (text.charAt(end) == '@') {
        at = end;
      }
      end++;
    }
    while (end > from && ".,;:!?)'\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean mailbox = at > from && text.indexOf('.', at) > at + 1 && text.indexOf('.', at) < end;
    return page || mailbox ? end : from;
  }

  private static boolean isOfAddress(char c) {
    return c > ' ' && c < '\u007f' && "<>\"`{}|\\^".indexOf(c) < 0;
  }

  private static int endOfCode(String text, int from) {
    char c = text.charAt(from);
    int limit = Math.min(text.length(), from + 200);
    return switch (c) {
      case '`' -> after(text, from, limit, '`');
      case '{' -> after(text, from, limit, '}');
      case '$' ->
          from + 1 < limit && text.charAt(from + 1) == '{' ? after(text, from + 1, limit, '}') : -1;
      case '<' -> {
        boolean tag =
            from + 1 < limit
                && (text.charAt(from + 1) == '/' || Mark.isLatinLetter(text.charAt(from + 1)));
        yield tag ? after(text, from, limit, '>') : -1;
      }
      default -> endOfFormat(text, from, limit);
    };
  }

  private static int after(String text, int from, int limit, char closing) {
    int end = text.indexOf(closing, from + 1);
    return end > from + 1 && end < limit ? end + 1 : -1;
  }

  /// %s, %d, %1$s
  private static int endOfFormat(String text, int from, int limit) {
    int end = from + 1;
    while (end < limit && (Mark.isDigit(text.charAt(end)) || text.charAt(end) == '$')) {
      end++;
    }
    boolean after = from > 0 && Mark.isDigit(text.charAt(from - 1));
    boolean letter = end < limit && "sdfxn".indexOf(text.charAt(end)) >= 0;
    boolean alone = end + 1 >= text.length() || !Mark.isLatin(text.charAt(end + 1));
    return letter && alone && !after ? end + 1 : -1;
  }

  private static boolean isLetter(char c) {
    return Mark.isLatinLetter(c) || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }
}
