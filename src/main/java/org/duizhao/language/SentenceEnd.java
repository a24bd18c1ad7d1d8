package org.duizhao.language;

import org.duizhao.language.Quotations.Place;

/// Whether marks that may end a sentence do, judged by what follows them.
final class SentenceEnd {

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
      return endsAfterEllipsis(run - start, next);
    }
    return !isInsideLatinText(run, end, next);
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
      case AFTER_COLON, NONE -> true;
      case INITIAL, AFTER_COMMA -> splitAttributions || !attribution.follows(next);
      case WITHIN -> full && attribution.startsAnew(next);
    };
  }

  /// In Chinese an ellipsis between words is a hesitation far more often than an end.
  private boolean endsAfterEllipsis(int length, int next) {
    Mark mark = Mark.of(text.charAt(next));
    return mark == Mark.OPEN_QUOTE && quotations.isEmpty() && length > 3;
  }

  /// `Yahoo! is`, `a != b`, `page?id=3`: a mark of Latin text that goes on.
  private boolean isInsideLatinText(int run, int end, int next) {
    char c = text.charAt(next);
    char before = run > 0 ? text.charAt(run - 1) : ' ';
    if (!Mark.isLatin(before)) {
      return c == '=' && next == end;
    }
    if (next > end) {
      return c >= 'a' && c <= 'z';
    }
    return (c >= 'a' && c <= 'z') || c == '&' || c == '%' || c == '-';
  }
}
