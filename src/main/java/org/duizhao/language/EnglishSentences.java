package org.duizhao.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/// English sentences by OpenNLP's model, mended where it is known to err: it breaks after `e.g.`
/// and before `he said`, and overlooks ends at quotation marks. Safe for any thread.
public final class EnglishSentences implements SentenceDetector {

  /// `“Who?” Wang asked.`: who spoke belongs to what was said.
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:(?:\\p{Lu}[\\p{L}'’.-]*|the|old|man|woman|I) ){1,3}"
              + "(?:said|asked|cried|replied|answered|shouted|whispered|murmured|muttered|exclaimed|called|added|snapped)\\b");

  private final EnglishModels models;

  public EnglishSentences(EnglishModels models) {
    this.models = models;
  }

  @Override
  public String[] sentDetect(CharSequence text) {
    String whole = text.toString();
    Span[] spans = sentPosDetect(whole);
    String[] sentences = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      sentences[i] = whole.substring(spans[i].getStart(), spans[i].getEnd());
    }
    return sentences;
  }

  /// A line break always ends a sentence.
  @Override
  public Span[] sentPosDetect(CharSequence text) {
    String whole = text.toString();
    // The detector of OpenNLP keeps state between calls, its model does not.
    SentenceDetector detector = new SentenceDetectorME(models.sentences());
    List<Span> spans = new ArrayList<>();
    for (org.duizhao.core.Span line : Lines.of(whole)) {
      String words = line.of(whole);
      for (Span each : mended(words, detector.sentPosDetect(words))) {
        spans.add(new Span(each.getStart() + line.start(), each.getEnd() + line.start()));
      }
    }
    return spans.toArray(new Span[0]);
  }

  private static List<Span> mended(String line, Span[] found) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < found.length; i++) {
      boolean last = i == found.length - 1;
      if (last || !isWrongEnd(line, found[i].getEnd())) {
        addWithOverlooked(spans, line, start, last ? line.length() : found[i].getEnd());
        start = found[i].getEnd();
      }
    }
    if (found.length == 0) {
      add(spans, line, 0, line.length());
    }
    return spans;
  }

  /// Divides a sentence again at ends the model passed over.
  private static void addWithOverlooked(List<Span> spans, String line, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (!isStop(line.charAt(i))) {
        continue;
      }
      int end = i + 1;
      while (end < to
          && (isStop(line.charAt(end)) || isCloser(line.charAt(end)) || isSpacedPoint(line, end))) {
        end++;
      }
      if (end < to && Mark.isSpace(line.charAt(end)) && isOverlooked(line, i, end)) {
        add(spans, line, start, end);
        start = end;
      }
      i = end - 1;
    }
    add(spans, line, start, to);
  }

  private static boolean isOverlooked(String line, int stop, int end) {
    int next = Mark.firstOf(line, end);
    if (next >= line.length() || isWrongEnd(line, end)) {
      return false;
    }
    char c = line.charAt(next);
    boolean begins =
        Character.isUpperCase(c) || Mark.of(c) == Mark.OPEN_QUOTE || c == '"' || c == '\'';
    if (!begins) {
      return false;
    }
    if (line.charAt(stop) != '.') {
      return true;
    }
    String word = wordBefore(line, stop);
    boolean initial = word.length() == 1 && !"i".equals(word);
    return !initial && !Abbreviations.isOne(word) && word.indexOf('.') < 0 && !word.isEmpty();
  }

  /// An end after an abbreviation that must go on, or before words in lower case.
  private static boolean isWrongEnd(String line, int end) {
    int next = Mark.firstOf(line, end);
    if (next < line.length() && goesOn(line.charAt(next), next > end)) {
      return true;
    }
    if (end > 0
        && isCloser(line.charAt(end - 1))
        && SAYS.matcher(line).region(next, line.length()).lookingAt()) {
      return true;
    }
    if (end == 0 || line.charAt(end - 1) != '.') {
      return false;
    }
    String word = wordBefore(line, end - 1);
    boolean initial =
        word.length() == 1 && !"i".equals(word) && Character.isUpperCase(line.charAt(end - 2));
    return initial || Abbreviations.neverEnds(word);
  }

  /// Lower case, or the rest of a spaced ellipsis: `wait . . .`
  private static boolean goesOn(char c, boolean spaced) {
    return Character.isLowerCase(c) || c == '.' || (!spaced && isCloser(c));
  }

  private static String wordBefore(String line, int end) {
    int from = end;
    while (from > 0 && (Mark.isLatin(line.charAt(from - 1)) || line.charAt(from - 1) == '.')) {
      from--;
    }
    return line.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isSpacedPoint(String line, int at) {
    return line.startsWith(" .", at) && line.charAt(at - 1) == '.';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isCloser(char c) {
    return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']';
  }

  private static void add(List<Span> spans, String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Mark.isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && Mark.isSpace(line.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
