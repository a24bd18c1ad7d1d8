package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Spaces put twice, at the edges, before marks, inside brackets, or left out after a mark.
final class SpacingCheck implements Check {

  private static final Pattern DOUBLED = Pattern.compile("(?<=\\S) {2,}(?=\\S)");
  private static final Pattern EDGE = Pattern.compile("^[ \\u00a0\\t]+|[ \\u00a0\\t]+$");
  private static final Pattern BEFORE =
      Pattern.compile("(?<=[\\p{L}\\p{N})”’\"']) +(?=[,;:!?](?:\\s|$)|\\.(?:\\s|$))");
  private static final Pattern MISSING =
      Pattern.compile(
          "[,;](?<=\\p{Ll}{2}.)(?=\\p{L}{2}|I['’ ])|[.](?<=\\p{Ll}{3}.)(?=\\p{Lu}\\p{Ll})|[!?](?<=\\p{Ll}{2}.)(?=\\p{Lu}\\p{Ll})");
  private static final Pattern IN_BRACKET =
      Pattern.compile("(?<=[(\\[“]) +(?=\\S)|(?<=[\\p{L}\\p{N}.,!?]) +(?=[)\\]”])");

  @Override
  public List<Finding> check(Pair pair) {
    String text = pair.target();
    List<Finding> findings = new ArrayList<>();
    if (text.isBlank()) {
      return findings;
    }
    if (text.contains("  ")) {
      find(DOUBLED, FindingKind.SPACE_DOUBLED, text, " ", findings);
    }
    boolean edges = isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1));
    if (edges && !pair.source().startsWith(" ") && !pair.source().endsWith(" ")) {
      find(EDGE, FindingKind.SPACE_AT_EDGE, text, "", findings);
    }
    if (hasSpaceBefore(text, ",;:!?.")) {
      find(BEFORE, FindingKind.SPACE_BEFORE_MARK, text, "", findings);
    }
    if (hasSpaceBefore(text, ")]”")
        || text.contains("( ")
        || text.contains("[ ")
        || text.contains("“ ")) {
      find(IN_BRACKET, FindingKind.SPACE_IN_BRACKET, text, "", findings);
    }
    if (!hasLetterAfterMark(text)) {
      return findings;
    }
    Matcher missing = MISSING.matcher(text);
    while (missing.find()) {
      if (!isAddress(text, missing.start())
          && !pair.source().contains(word(text, missing.start()))) {
        Span span = new Span(missing.start(), missing.end());
        findings.add(
            Finding.inTarget(FindingKind.SPACE_MISSING, Severity.WARNING, span, missing.group())
                .fixedBy(missing.group() + " "));
      }
    }
    return findings;
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0' || Character.isWhitespace(c);
  }

  private static boolean hasLetterAfterMark(String text) {
    for (int at = 1; at < text.length(); at++) {
      boolean mark =
          switch (text.charAt(at - 1)) {
            case ',', ';', '.', '!', '?' -> true;
            default -> false;
          };
      char c = text.charAt(at);
      if (mark && (Character.isLetter(c) || Character.isSurrogate(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSpaceBefore(String text, String marks) {
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (at + 1 < text.length() && marks.indexOf(text.charAt(at + 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void find(
      Pattern pattern, FindingKind kind, String text, String replacement, List<Finding> findings) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (kind == FindingKind.SPACE_BEFORE_MARK && isSpacedEllipsis(text, span.end())) {
        continue;
      }
      boolean twoAfterStop =
          kind == FindingKind.SPACE_DOUBLED
              && span.length() == 2
              && ".?!:”\"".indexOf(text.charAt(span.start() - 1)) >= 0;
      Severity severity = twoAfterStop ? Severity.INFO : Severity.WARNING;
      findings.add(Finding.inTarget(kind, severity, span).fixedBy(replacement));
    }
  }

  /// The points of . . . set apart.
  private static boolean isSpacedEllipsis(String text, int at) {
    return text.startsWith(". .", at) || (at >= 2 && text.startsWith(". .", at - 2));
  }

  /// Whether the mark stands in an address, a file name or code.
  private static boolean isAddress(String text, int at) {
    String word = word(text, at);
    return word.matches("(?s).*[/@_#<>=(){}`\\\\:].*")
        || word.chars().filter(c -> c == '.').count() > 2;
  }

  /// What stands around the offset up to the next spaces.
  private static String word(String text, int at) {
    int start = at;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).replaceFirst("[.,;:!?]+$", "");
  }
}
