package org.duizhao.session.search;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds a regular expression. With both scripts the Chinese of pattern and text is folded alike,
/// which leaves offsets as they are.
final class RegexFinder implements TextFinder {

  /// A letter or digit of a script that parts words by spaces.
  private static final String LETTER =
      "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}]]";

  private static final String EDGE = "(?:(?<!" + LETTER + ")|(?!" + LETTER + "|\\p{Mn}))";

  private final Pattern pattern;
  private final Optional<Alike> alike;

  RegexFinder(TextQuery query) {
    alike = query.bothScripts() ? Optional.of(Alike.letters()) : Optional.empty();
    pattern = compile(query, alike);
  }

  static Optional<QueryProblem> problem(TextQuery query) {
    try {
      return new RegexFinder(query).pattern.pattern().isEmpty()
          ? Optional.of(new QueryProblem(QueryProblem.Kind.UNREADABLE, "", 0))
          : Optional.empty();
    } catch (PatternSyntaxException wrong) {
      return Optional.of(
          new QueryProblem(
              QueryProblem.Kind.UNREADABLE,
              wrong.getDescription(),
              Math.min(wrong.getIndex(), query.text().length())));
    } catch (StackOverflowError deep) {
      return Optional.of(QueryProblem.endless());
    }
  }

  /// Which groups an expression has.
  record GroupNames(int count, Map<String, Integer> names) {

    int number(String name) {
      return names.getOrDefault(name, -1);
    }
  }

  static GroupNames groups(TextQuery query) {
    Pattern pattern = new RegexFinder(query).pattern;
    return new GroupNames(pattern.matcher("").groupCount(), pattern.namedGroups());
  }

  @Override
  public void scan(String text, Visitor visitor) {
    MeteredText metered = new MeteredText(alike.map(how -> how.of(text)).orElse(text));
    Matcher matcher = pattern.matcher(metered);
    try {
      boolean more = true;
      while (more && matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        boolean counts = end > start && WordEdges.isBetweenCharacters(text, start);
        more = !counts || visitor.hit(start, end, new Caught(text, matcher));
      }
    } catch (StackOverflowError deep) {
      throw new EndlessSearchException();
    }
  }

  private static Pattern compile(TextQuery query, Optional<Alike> alike) {
    int flags = query.matchCase() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    // As it was typed first, so that places and names in a complaint are the user's own.
    Pattern typed = Pattern.compile(query.text(), flags);
    String wanted = alike.map(how -> folded(query.text(), how)).orElse(query.text());
    if (query.wholeWord()) {
      return Pattern.compile(EDGE + "(?:" + wanted + ")" + EDGE, flags);
    }
    return wanted.equals(query.text()) ? typed : Pattern.compile(wanted, flags);
  }

  /// The pattern with its Chinese and its full-width letters folded, apart from Chinese ends of
  /// ranges such as `[一-龥]`, whose order folding would upset.
  private static String folded(String pattern, Alike alike) {
    StringBuilder folded = new StringBuilder(pattern);
    int depth = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      switch (c) {
        case '\\' -> i++;
        case '[' -> depth++;
        case ']' -> depth = Math.max(0, depth - 1);
        default -> {
          boolean rangeEnd =
              depth > 0
                  && ((i > 0 && pattern.charAt(i - 1) == '-')
                      || (i + 1 < pattern.length() && pattern.charAt(i + 1) == '-'));
          if (!(rangeEnd && Alike.isHan(c))) {
            folded.setCharAt(i, alike.of(c));
          }
        }
      }
    }
    return folded.toString();
  }

  /// Groups in the text as it stands, not folded.
  private record Caught(String in, MatchResult match) implements Groups {

    @Override
    public String text(int group) {
      int start = match.start(group);
      return start < 0 ? "" : in.substring(start, match.end(group));
    }
  }
}
