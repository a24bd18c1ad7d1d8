package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Quotation marks of the English that do not pair, unless those of the source do not either; marks
/// of two styles in one sentence.
final class QuotesCheck implements Check {

  private static final Pattern QUOTED = Pattern.compile("[「“『][^「“『」”』]+[」”』]");
  private static final Pattern MARKS = Pattern.compile("[“”\"‘’'—*_]");
  private static final Pattern CHINESE_MARKS = Pattern.compile("[「」『』“”\"]");
  private static final Pattern SAID =
      Pattern.compile("[,?!] (?:\\p{L}+ ){0,4}(?:said|says|told|asked|replied|added|wrote)\\b");

  private static final int PARAGRAPH = 40;

  private static final Balance CURLY = new Balance("“", "”");
  private static final Balance CHINESE = new Balance("“「『", "”」』");

  @Override
  public List<Finding> check(Pair pair) {
    String target = pair.target();
    List<Finding> findings = new ArrayList<>();
    List<Integer> straight = straight(target);
    List<Integer> curly = CURLY.alone(target);
    boolean mixed = !straight.isEmpty() && (target.indexOf('“') >= 0 || target.indexOf('”') >= 0);
    if (mixed) {
      int at = straight.getFirst();
      findings.add(
          Finding.inTarget(FindingKind.QUOTES_MIXED, Severity.WARNING, new Span(at, at + 1))
              .fixedBy(isOpening(target, at) ? "“" : "”"));
    } else if (straight.size() % 2 == 1 && isBalanced(pair.source())) {
      int at = straight.getLast();
      findings.add(alone(pair.source(), target, at));
    } else if (!curly.isEmpty() && isBalanced(pair.source())) {
      curly.forEach(at -> findings.add(alone(pair.source(), target, at)));
    }
    Matcher quoted = QUOTED.matcher(pair.source());
    boolean marked = hasAny(pair.source(), '「', '“', '『');
    if (marked && quoted.find() && !target.isBlank() && !MARKS.matcher(target).find()) {
      Span span = new Span(quoted.start(), quoted.end());
      findings.add(
          Finding.inSource(FindingKind.QUOTES_LOST, Severity.INFO, span, span.of(pair.source())));
    }
    return findings;
  }

  private static boolean hasAny(String text, char... marks) {
    for (char mark : marks) {
      if (text.indexOf(mark) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// A quotation that goes on in the next paragraph is opened and not closed; a short one, or one
  /// with its speaker after it, ends here.
  private static boolean goesOn(String source, String target, int at) {
    return at == 0
        && target.length() > PARAGRAPH
        && Ending.of(target).is(".!?,")
        && !SAID.matcher(target).find()
        && source.matches("(?s).*[”」』\"][。．.！？]?\\s*");
  }

  private static Finding alone(String source, String target, int at) {
    return Finding.inTarget(
        FindingKind.QUOTE_ALONE,
        goesOn(source, target, at) || isOverSegments(source, target, at) || isApostrophe(target, at)
            ? Severity.INFO
            : Severity.WARNING,
        new Span(at, at + 1),
        target.substring(at, at + 1));
  }

  /// A quotation over several segments: its one mark is at the end or the beginning of what is
  /// said, and the source, whose own marks are elsewhere, has none.
  private static boolean isOverSegments(String source, String target, int at) {
    boolean only = target.chars().filter(c -> "“”\"".indexOf(c) >= 0).count() == 1;
    boolean closes = at > 0 && ".,?!".indexOf(target.charAt(at - 1)) >= 0;
    return only && (at == 0 || closes) && !CHINESE_MARKS.matcher(source).find();
  }

  /// An apostrophe that some software turned into a quotation mark: the Lakers" schedule, coup
  /// d"état.
  private static boolean isApostrophe(String text, int at) {
    boolean inside =
        at > 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at - 1))
            && Character.isLetter(text.charAt(at + 1));
    return inside || isPossessive(text, at);
  }

  private static boolean isPossessive(String text, int at) {
    return at > 0
        && at + 2 < text.length()
        && text.charAt(at) == '"'
        && text.charAt(at - 1) == 's'
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private static boolean isBalanced(String source) {
    return CHINESE.alone(source).isEmpty() && straight(source).size() % 2 == 0;
  }

  /// Straight double marks that are no inches.
  private static List<Integer> straight(String text) {
    List<Integer> found = new ArrayList<>();
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      boolean inches = at > 0 && Character.isDigit(text.charAt(at - 1)) && found.size() % 2 == 0;
      if (!inches) {
        found.add(at);
      }
    }
    return found;
  }

  private static boolean isOpening(String text, int at) {
    return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
  }
}
