package org.duizhao.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Span;

/// Turns typewriter marks of English into printed ones: straight quotes and apostrophes, double
/// hyphens, three points.
///
/// @param quotes whether " and ' become “ ” ‘ ’
/// @param dashes whether -- becomes —
/// @param ellipses whether ... becomes …
public record Typography(boolean quotes, boolean dashes, boolean ellipses) {

  /// Words whose beginning is left out, so that ' is an apostrophe: 'em.
  private static final Set<String> SHORTENED =
      Set.of("em", "tis", "twas", "til", "cause", "n", "bout", "round", "twere", "twill");

  /// What stands in a text in the place of something else.
  public record Change(Span span, String text) {

    public String in(String whole) {
      return whole.substring(0, span.start()) + text + whole.substring(span.end());
    }
  }

  /// What changes once a character has been typed, which stands before the caret.
  public Optional<Change> typed(String text, int caret) {
    if (caret == 0 || caret > text.length()) {
      return Optional.empty();
    }
    int at = caret - 1;
    char c = text.charAt(at);
    if (quotes && c == '\'' && isBetween(text, at)) {
      return Optional.of(new Change(new Span(at - 2, caret), "’" + text.charAt(at - 1) + "’"));
    }
    if (quotes && (c == '"' || c == '\'')) {
      return Optional.of(new Change(new Span(at, caret), quote(text, at, /* whole= */ false)));
    }
    if (dashes && c == '-' && endsWith(text, caret, "--") && !endsWith(text, caret, "---")) {
      return Optional.of(new Change(new Span(caret - 2, caret), "—"));
    }
    if (ellipses && c == '.' && endsWith(text, caret, "...") && !endsWith(text, caret, "....")) {
      return Optional.of(new Change(new Span(caret - 3, caret), "…"));
    }
    return quotes && (c == 's' || !Character.isLetterOrDigit(c))
        ? afterWord(text, at)
        : Optional.empty();
  }

  /// The whole text with printed marks.
  public String tidy(String text) {
    StringBuilder tidy = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quotes && (c == '"' || c == '\'')) {
        tidy.append(quote(text, i, /* whole= */ true));
      } else if (dashes && text.startsWith("--", i) && !isPartOfRule(text, i, '-')) {
        tidy.append('—');
        i++;
      } else if (ellipses && text.startsWith("...", i) && !isPartOfRule(text, i, '.')) {
        tidy.append('…');
        i += 2;
      } else {
        tidy.append(c);
      }
    }
    return tidy.toString();
  }

  /// @param whole whether the text is there to its end, and not being typed
  private static String quote(String text, int at, boolean whole) {
    char c = text.charAt(at);
    boolean opens = opens(text, at);
    if (c == '"') {
      return isInches(text, at) ? "\"" : opens ? "“" : "”";
    }
    boolean shortened = whole && opens && (isShortened(text, at) || isDecade(text, at));
    return opens && !shortened ? "‘" : "’";
  }

  /// rock 'n' roll
  private static boolean isBetween(String text, int at) {
    return at >= 2
        && (text.charAt(at - 1) == 'n' || text.charAt(at - 1) == 'N')
        && text.charAt(at - 2) == '‘';
  }

  /// 5'10" are feet and inches.
  private static boolean isInches(String text, int at) {
    int digit = at - 1;
    while (digit >= 0 && Mark.isDigit(text.charAt(digit))) {
      digit--;
    }
    return digit < at - 1
        && digit >= 0
        && "'’".indexOf(text.charAt(digit)) >= 0
        && digit > 0
        && Mark.isDigit(text.charAt(digit - 1));
  }

  private static boolean opens(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if ("—–-".indexOf(before) >= 0) {
      return !isQuoting(text, at);
    }
    return Character.isWhitespace(before)
        || ("([{/“‘\"'".indexOf(before) >= 0 && !closed(text, at));
  }

  /// Whether a double quote has been opened before this place and not closed.
  private static boolean isQuoting(String text, int at) {
    boolean quoting = false;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      quoting = c == '“' || (quoting && c != '”' && c != '"') || (!quoting && c == '"');
    }
    return quoting;
  }

  /// Whether a straight or closing mark before this one has closed a quotation, as in 'a "b"'.
  private static boolean closed(String text, int at) {
    char before = text.charAt(at - 1);
    return (before == '"' || before == '\'') && at >= 2 && !opens(text, at - 1);
  }

  /// '90s and 'em, seen once the word has ended.
  private static Optional<Change> afterWord(String text, int at) {
    int end = text.charAt(at) == 's' ? at + 1 : at;
    int mark = end - 1;
    while (mark >= 0 && Character.isLetterOrDigit(text.charAt(mark))) {
      mark--;
    }
    boolean open = mark >= 0 && text.charAt(mark) == '‘' && mark < end - 1;
    String word = open ? text.substring(mark + 1, end).toLowerCase(Locale.ROOT) : "";
    boolean meant =
        text.charAt(at) == 's' ? isDecade(text, mark) && open : SHORTENED.contains(word);
    return open && meant
        ? Optional.of(new Change(new Span(mark, mark + 1), "’"))
        : Optional.empty();
  }

  private static boolean isShortened(String text, int at) {
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return SHORTENED.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  /// '90s
  private static boolean isDecade(String text, int at) {
    return at >= 0
        && at + 3 < text.length()
        && Mark.isDigit(text.charAt(at + 1))
        && text.charAt(at + 2) == '0'
        && text.charAt(at + 3) == 's';
  }

  /// Whether more of the same stand in a row than make one mark.
  private static boolean isPartOfRule(String text, int at, char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end - at > (c == '-' ? 2 : 3) || (at > 0 && text.charAt(at - 1) == c);
  }

  private static boolean endsWith(String text, int end, String wanted) {
    return end >= wanted.length() && text.startsWith(wanted, end - wanted.length());
  }
}
