package org.duizhao.language;

import org.duizhao.language.Quotations.Place;

/// Whether marks that may end a sentence do, judged by what follows them.
final class SentenceEnd {

  /// Particles that close a statement or question.
  private static final String FINAL_PARTICLES = "了吧呢啊吗嗎嘛呀啦哦哪罷罢";

  /// First characters of words that lead from one sentence to the next.
  private static final String CONNECTIVES = "但可然而於于忽突後后直這这那";

  /// A clause of so many characters is rarely a beginning that breaks off.
  private static final int LONG_CLAUSE = 7;

  private final String text;
  private final Attribution attribution;
  private final Quotations quotations;
  private final boolean splitAttributions;

  SentenceEnd(
      String text, Attribution attribution, Quotations quotations, boolean splitAttributions) {
    this.text = text;
    this.attribution = attribution;
    this.quotations = quotations;
    this.splitAttributions = splitAttributions;
  }

  /// Whether the sentence from `start` ends at `end`, where the marks that began at `run` are over.
  ///
  /// @param full the marks hold 。！？ or the like, not just an ellipsis
  /// @param closed the quotation that closed after them
  boolean ends(int run, int start, int end, boolean full, Place closed) {
    int next = Mark.firstOf(text, end);
    if (next == text.length()) {
      return true;
    }
    char c = text.charAt(next);
    if (Mark.of(c) == Mark.LINE_END) {
      return true;
    }
    if (Mark.carriesOn(c)) {
      return false;
    }
    if (closed != Place.NONE) {
      return endsAfterQuotation(next, full, closed);
    }
    if (!full) {
      return endsAfterEllipsis(run, start, next);
    }
    return !isInsideLatinText(run, end, next);
  }

  /// Whether a quotation that stops at a dash and was closed before `end` ends the sentence:
  /// `“你為什麼——”`.
  boolean endsBrokenOff(int end, Place closed) {
    int next = Mark.firstOf(text, end);
    if (next == text.length() || closed == Place.NONE || closed == Place.WITHIN) {
      return false;
    }
    Mark mark = Mark.of(text.charAt(next));
    if (mark == Mark.OPEN_QUOTE) {
      return true;
    }
    return closed != Place.AFTER_VERB
        && quotations.isEmpty()
        && Mark.isHan(text.charAt(next))
        && endsAfterQuotation(next, true, closed);
  }

  private boolean endsAfterQuotation(int next, boolean full, Place closed) {
    Mark mark = Mark.of(text.charAt(next));
    if (mark == Mark.OPEN_QUOTE || mark == Mark.STRAIGHT_QUOTE) {
      return true;
    }
    if (attribution.continuesAt(next, closed)) {
      return false;
    }
    return switch (closed) {
      case NONE -> true;
      case AFTER_COLON -> !attribution.goesOn(next);
      case INITIAL, AFTER_COMMA -> splitAttributions || !attribution.follows(next);
      case AFTER_VERB -> full && !attribution.goesOnWithVerb(next);
      case WITHIN -> full && attribution.startsAnew(next);
    };
  }

  /// In Chinese an ellipsis between words is a hesitation more often than an end. It ends a
  /// sentence when what came before is a whole clause and what follows begins one.
  private boolean endsAfterEllipsis(int run, int start, int next) {
    Mark mark = Mark.of(text.charAt(next));
    if (mark == Mark.OPEN_QUOTE) {
      return quotations.isEmpty() && run - start > 3;
    }
    int clause = 0;
    while (run - clause > start
        && clause < LONG_CLAUSE
        && Mark.of(text.charAt(run - clause - 1)) == Mark.NONE
        && !Mark.carriesOn(text.charAt(run - clause - 1))) {
      clause++;
    }
    if (clause < 3 || !quotations.isEmpty() || repeats(run, next)) {
      return false;
    }
    int signs = FINAL_PARTICLES.indexOf(text.charAt(run - 1)) >= 0 ? 1 : 0;
    signs += attribution.startsAnew(next) || CONNECTIVES.indexOf(text.charAt(next)) >= 0 ? 1 : 0;
    signs += clause >= 6 ? 1 : 0;
    signs += clause >= LONG_CLAUSE && isWhole(run) && beginsClause(next) ? 1 : 0;
    return signs >= 2;
  }

  /// `掏出一把……鑰匙`, `就是因為……你`: words that want another after them.
  private boolean isWhole(int run) {
    return "的是在和跟把被給给個个一兩两幾几很太更最不沒没就也都要想會会這这那為为".indexOf(text.charAt(run - 1)) < 0;
  }

  /// Whether enough words follow to be more than what the speaker was looking for.
  private boolean beginsClause(int next) {
    if ("等的之地得".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    int end = next;
    while (end < text.length() && end - next < 5 && Mark.isHan(text.charAt(end))) {
      end++;
    }
    return end - next == 5;
  }

  /// `我……我昨晚`, `不過……不過`: the speaker stumbles.
  private boolean repeats(int run, int next) {
    char c = text.charAt(next);
    return text.charAt(run - 1) == c || text.charAt(run - 2) == c;
  }

  /// `Yahoo! is`, `a != b`, `page?id=3`: a mark of Latin text that goes on.
  private boolean isInsideLatinText(int run, int end, int next) {
    char c = text.charAt(next);
    char before = run > 0 ? text.charAt(run - 1) : ' ';
    boolean lower = c >= 'a' && c <= 'z' && !isProductName(next);
    if (!Mark.isLatin(before)) {
      return c == '=' && next == end;
    }
    return lower || (next == end && (c == '&' || c == '%' || c == '-' || c == '='));
  }

  /// `iPhone`, `eBay`: names that begin in lower case.
  private boolean isProductName(int at) {
    return at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
  }
}
