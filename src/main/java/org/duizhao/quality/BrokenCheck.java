package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Text that decoding or copying broke, or that a repair could not mend: replacement characters,
/// private-use characters, left-over character references, letters of a wrong decoding.
final class BrokenCheck implements Check {

  private static final Pattern LOST = Pattern.compile("[\\uFFFD\\uE000-\\uF8FF\\u0000-\\u0008]+");
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:[a-z]{2,8}|#[0-9]{2,6}|#x[0-9a-fA-F]{2,6});");
  private static final Pattern WRONG =
      Pattern.compile("â€[\\u0080-\\u2122]?|Ã[\\u0080-\\u00BF]|Â[\\u00A0-\\u00BF]|ï»¿|锟斤拷|烫烫烫");

  @Override
  public List<Finding> check(Pair pair) {
    if (!mayBeBroken(pair.target()) && !mayBeBroken(pair.source())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (Pattern pattern : List.of(LOST, WRONG)) {
      Matcher target = pattern.matcher(pair.target());
      while (target.find()) {
        Span span = new Span(target.start(), target.end());
        findings.add(
            Finding.inTarget(FindingKind.BROKEN_TEXT, Severity.ERROR, span, target.group()));
      }
      Matcher source = pattern.matcher(pair.source());
      while (source.find()) {
        Span span = new Span(source.start(), source.end());
        findings.add(
            Finding.inSource(FindingKind.BROKEN_TEXT, Severity.WARNING, span, source.group()));
      }
    }
    Matcher reference = REFERENCE.matcher(pair.target());
    while (reference.find()) {
      if (!pair.source().contains(reference.group())) {
        Span span = new Span(reference.start(), reference.end());
        findings.add(
            Finding.inTarget(FindingKind.BROKEN_TEXT, Severity.WARNING, span, reference.group()));
      }
    }
    return findings;
  }

  /// Whether the text has any character of the patterns.
  private static boolean mayBeBroken(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean lost = c <= '\u0008' || c == '\uFFFD' || (c >= '\uE000' && c <= '\uF8FF');
      if (lost || c == '&' || "âÃÂï锟烫".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
