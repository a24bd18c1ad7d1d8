package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.util.Span;
import org.duizhao.language.ChineseSentences.Option;
import org.duizhao.language.Quotations.Place;

/// One pass over one text. Looks ahead only at marks and never farther than a bound, so that its
/// time is linear whatever the text.
final class SentenceScan {

  private static final int LONGEST_INNER_QUOTATION = 60;

  private final String text;
  private final boolean atSemicolons;
  private final boolean atColons;
  private final List<Span> spans = new ArrayList<>();
  private final Quotations quotations = new Quotations();
  private final Attribution attribution;
  private final LatinDot latinDot;
  private final Brackets brackets;
  private final MixedQuotes mixedQuotes;
  private final SentenceEnd judge;
  private int start;
  private int at;

  SentenceScan(String text, Set<Option> options) {
    this.text = text;
    this.attribution = new Attribution(text);
    this.latinDot = new LatinDot(text);
    this.brackets = new Brackets(text);
    this.mixedQuotes = new MixedQuotes(text);
    this.atSemicolons = options.contains(Option.BREAK_AT_SEMICOLONS);
    this.atColons = options.contains(Option.BREAK_AT_COLONS);
    this.judge =
        new SentenceEnd(text, attribution, quotations, options.contains(Option.SPLIT_ATTRIBUTIONS));
  }

  List<Span> sentences() {
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      switch (Mark.of(c)) {
        case NONE -> {
          if (Emoji.end(text, at) > at) {
            emoji();
          } else {
            at++;
          }
        }
        case CLOSE_BRACKET -> at++;
        case STOP, DOT, ELLIPSIS -> stop();
        case OPEN_QUOTE -> openQuote(c);
        case CLOSE_QUOTE -> closeQuote(c);
        case STRAIGHT_QUOTE -> straightQuote(c);
        case OPEN_BRACKET -> openBracket();
        case COLON -> colon();
        case SEMICOLON -> {
          at++;
          if (atSemicolons) {
            endAt(afterClosers(at));
          }
        }
        case LINE_END -> {
          endAt(at);
          at++;
          start = at;
          quotations.clear();
        }
      }
    }
    endAt(length);
    return spans;
  }

  /// Closes the sentence at `end`; white space at its edges is left out.
  private void endAt(int end) {
    int from = start;
    int to = end;
    while (from < to && Mark.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Mark.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      spans.add(new Span(from, to));
    }
    start = end;
    at = end;
  }

  private void stop() {
    int run = at;
    int end = endOfRun(run);
    boolean full = false;
    int points = 0;
    for (int i = run; i < end; i++) {
      Mark mark = Mark.of(text.charAt(i));
      full |= mark == Mark.STOP;
      points += mark == Mark.DOT ? 1 : 0;
    }
    boolean onePoint = end == run + 1 && points == 1;
    if (onePoint && isInsideLatin(end)) {
      at = end;
      return;
    }
    Place closed = Place.NONE;
    int closerEnd = end;
    for (int next = closerAt(closerEnd); next >= 0; next = closerAt(closerEnd)) {
      char c = text.charAt(next);
      closerEnd = next + 1;
      Mark mark = Mark.of(c);
      if (mark == Mark.CLOSE_QUOTE || mark == Mark.STRAIGHT_QUOTE) {
        Place place = quotations.close(Mark.wide(c));
        closed = place == Place.NONE ? closed : place;
      } else if (mark == Mark.OPEN_QUOTE) {
        closed = quotations.close(Mark.closing(c));
      } else if (mark == Mark.STOP) {
        full = true;
        closed = Place.NONE;
      }
    }
    closerEnd = Notes.after(text, closerEnd, !beginsWithEmoji());
    boolean ends =
        onePoint
            ? latinDot.ends(run, Mark.firstOf(text, start), closerEnd)
            : judge.ends(run, start, closerEnd, full, closed);
    if (onePoint && ends && closed != Place.NONE) {
      ends = judge.ends(run, start, closerEnd, true, closed);
    }
    if (ends) {
      endAt(closerEnd);
    } else {
      at = closerEnd;
    }
  }

  private int endOfRun(int from) {
    int end = from;
    while (end < text.length()) {
      Mark mark = Mark.of(text.charAt(end));
      if (mark != Mark.STOP && mark != Mark.ELLIPSIS && mark != Mark.DOT) {
        break;
      }
      // `？.NET`: this point begins a name.
      if (mark == Mark.DOT
          && end > from
          && Mark.of(text.charAt(end - 1)) == Mark.STOP
          && isInsideLatin(end + 1)) {
        break;
      }
      end++;
    }
    return end;
  }

  /// `3.5`, `Node.js`, `me@example.org`: a point with Latin letters or digits after it.
  private boolean isInsideLatin(int end) {
    return end < text.length() && Mark.isLatin(text.charAt(end));
  }

  /// The offset of a closing mark that belongs to what ends at `end`, or -1.
  private int closerAt(int end) {
    if (end >= text.length()) {
      return -1;
    }
    char c = text.charAt(end);
    Mark mark = Mark.of(c);
    if (mark == Mark.CLOSE_QUOTE
        || mark == Mark.CLOSE_BRACKET
        || mark == Mark.STOP
        || mark == Mark.ELLIPSIS) {
      return end;
    }
    if (mark == Mark.STRAIGHT_QUOTE) {
      boolean closes = quotations.isOpen(c) || mixedQuotes.closes(end, quotations);
      return closes && !isApostrophe(end) ? end : -1;
    }
    if (mark == Mark.OPEN_QUOTE) {
      return mixedQuotes.closes(end, quotations) ? end : -1;
    }
    int next = Mark.firstOf(text, end);
    if (next == end || next == text.length()) {
      return -1;
    }
    char spaced = text.charAt(next);
    Mark far = Mark.of(spaced);
    boolean closes =
        far == Mark.ELLIPSIS
            || (far == Mark.STOP && !isInsideLatin(next + 1))
            || (far == Mark.CLOSE_QUOTE && quotations.isOpen(Mark.wide(spaced)));
    return closes ? next : -1;
  }

  private int afterClosers(int from) {
    int end = from;
    for (int next = closerAt(end); next >= 0; next = closerAt(end)) {
      quotations.close(Mark.wide(Mark.closing(text.charAt(next))));
      end = next + 1;
    }
    return end;
  }

  private boolean beginsWithEmoji() {
    int first = Mark.firstOf(text, start);
    return Emoji.end(text, first) > first;
  }

  /// `不錯👍👍物流也快`: several pictures after a clause stand for the mark that ends it.
  private void emoji() {
    int run = at;
    int count = 0;
    for (int next = Emoji.end(text, at); next > at; next = Emoji.end(text, at)) {
      at = next;
      count++;
    }
    int next = Mark.firstOf(text, at);
    boolean between =
        next < text.length()
            && Mark.isHan(text.charAt(next))
            && Mark.isHan(text.charAt(Math.max(0, run - 1)));
    if (count > 1 && between && run - start > 3 && quotations.isEmpty() && !beginsWithEmoji()) {
      endAt(at);
    }
  }

  private void openQuote(char c) {
    char closer = Mark.closing(c);
    if (quotations.isOpen(closer) && closesByMistake()) {
      quotations.close(closer);
      at++;
      return;
    }
    open(closer);
  }

  private void open(char closer) {
    Place place = placeOf(at);
    if (place == Place.WITHIN || place == Place.AFTER_VERB) {
      int close = closeWithin(closer);
      if (close >= 0 && close + 1 < text.length() && attribution.continuesAt(close + 1, place)) {
        at = close + 1;
        return;
      }
    }
    quotations.open(closer, place, at);
    at++;
  }

  /// The partner of the quotation mark here when it is near, or -1.
  private int closeWithin(char closer) {
    int limit = Math.min(text.length(), at + LONGEST_INNER_QUOTATION);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (Mark.wide(c) == closer) {
        return i;
      }
      if (Mark.of(c) == Mark.LINE_END || c == text.charAt(at)) {
        return -1;
      }
    }
    return -1;
  }

  /// `“理解“`: an opening mark right after a word, while one is open, was meant to close.
  private boolean closesByMistake() {
    if (at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    return Mark.of(before) == Mark.NONE && !Mark.isSpace(before) && !Mark.carriesOn(before);
  }

  private Place placeOf(int open) {
    int i = open - 1;
    while (i >= start && Mark.isSpace(text.charAt(i))) {
      i--;
    }
    if (i < start) {
      return Place.INITIAL;
    }
    char before = text.charAt(i);
    return switch (Mark.of(before)) {
      case COLON -> Place.AFTER_COLON;
      case STOP, DOT, ELLIPSIS, CLOSE_QUOTE, STRAIGHT_QUOTE, OPEN_QUOTE, OPEN_BRACKET ->
          Place.INITIAL;
      default -> {
        if (before == '，' || before == ',') {
          // `他表示，“…”` has said whose words they are.
          yield attribution.endsBefore(start, i) ? Place.AFTER_COLON : Place.AFTER_COMMA;
        }
        if (before == '—') {
          yield Place.AFTER_COMMA;
        }
        yield attribution.endsBefore(start, i + 1) ? Place.AFTER_VERB : Place.WITHIN;
      }
    };
  }

  /// A closing mark with no end of sentence before it.
  private void closeQuote(char c) {
    if (c == '’' && isApostrophe(at)) {
      at++;
      return;
    }
    Place place = quotations.close(Mark.wide(c));
    at++;
    boolean brokenOff = at >= 2 && text.charAt(at - 2) == '—';
    if (brokenOff && judge.endsBrokenOff(at, place)) {
      endAt(at);
    }
  }

  private void straightQuote(char c) {
    if (isApostrophe(at)) {
      at++;
    } else if (quotations.isOpen(c)) {
      quotations.close(c);
      at++;
    } else if (c == '"' || c == '＂' || !Mark.isLatin(before())) {
      open(c);
    } else {
      at++;
    }
  }

  private char before() {
    return at > 0 ? text.charAt(at - 1) : ' ';
  }

  private boolean isApostrophe(int i) {
    char c = text.charAt(i);
    return c != '"'
        && c != '＂'
        && i > 0
        && i + 1 < text.length()
        && Mark.isLatin(text.charAt(i - 1))
        && Mark.isLatin(text.charAt(i + 1));
  }

  /// Nothing inside a pair of brackets ends a sentence, so that the whole pair is stepped over.
  private void openBracket() {
    int close = brackets.partner(at);
    if (close < 0) {
      at++;
      return;
    }
    boolean whole = at == Mark.firstOf(text, start) && text.charAt(close - 1) == '。';
    at = close + 1;
    if (whole && (at == text.length() || !Mark.carriesOn(text.charAt(at)))) {
      endAt(afterClosers(at));
    }
  }

  private void colon() {
    if (text.startsWith("://", at) && at > 0 && Mark.isLatinLetter(text.charAt(at - 1))) {
      skipAddress();
      return;
    }
    at++;
    boolean inner =
        Mark.isLatin(at < text.length() ? text.charAt(at) : ' ')
            && at >= 2
            && Mark.isLatin(text.charAt(at - 2));
    if (atColons && !inner) {
      endAt(afterClosers(at));
    }
  }

  /// To the end of a web address, without the marks that close the sentence around it.
  private void skipAddress() {
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < '\u007f') {
      end++;
    }
    while (end > at + 3 && ".,!?;:)'\"]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    at = end;
  }
}
