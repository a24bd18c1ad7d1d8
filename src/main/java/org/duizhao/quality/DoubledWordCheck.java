package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// A word written twice: "the the".
final class DoubledWordCheck implements Check {

  private static final Pattern TWICE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}'’-])(\\p{L}+(?:['’]\\p{L}+)?) +\\1(?![\\p{L}\\p{N}'’-])",
          Pattern.CASE_INSENSITIVE);

  /// Words that may rightly follow themselves.
  private static final Set<String> RIGHT =
      Set.of(
          "that", "had", "very", "so", "no", "yes", "ha", "bye", "really", "many", "long", "blah",
          "well", "hear", "far", "knock", "please", "go", "come", "old", "big", "hey", "oh", "ah",
          "cha", "twin", "boom", "tut", "wait", "stop", "dear", "mama", "papa", "la", "da", "hush",
          "tick", "bang", "pom");

  @Override
  public List<Finding> check(Pair pair) {
    if (!mayBeDoubled(pair.target())) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Matcher matcher = TWICE.matcher(pair.target());
    while (matcher.find()) {
      String first = matcher.group(1);
      String lower = first.toLowerCase(Locale.ROOT);
      String second = pair.target().substring(matcher.end() - first.length(), matcher.end());
      boolean name =
          first.length() > 1
              && Character.isUpperCase(first.charAt(0))
              && Character.isUpperCase(second.charAt(0));
      if (!name
          && !RIGHT.contains(lower)
          && !pair.source().toLowerCase(Locale.ROOT).contains(lower)) {
        Span span = new Span(matcher.start(), matcher.end());
        findings.add(
            Finding.inTarget(FindingKind.WORD_DOUBLED, Severity.WARNING, span, first)
                .fixedBy(first));
      }
    }
    return findings;
  }

  /// Whether what stands before some spaces stands after them as well.
  private static boolean mayBeDoubled(String text) {
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      int start = at;
      while (start > 0 && isOfWord(text.charAt(start - 1))) {
        start--;
      }
      int next = at;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (start < at && text.regionMatches(/* ignoreCase= */ true, start, text, next, at - start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c) || c == '\'' || c == '’';
  }
}
