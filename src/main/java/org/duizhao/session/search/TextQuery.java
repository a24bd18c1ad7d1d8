package org.duizhao.session.search;

import java.util.Optional;
import org.duizhao.core.UserException;

/// What to look for and how.
///
/// @param text as typed; a regular expression of `java.util.regex` when `regex` is set
/// @param matchCase whether capitals count
/// @param wholeWord whether a hit may not be part of a longer word of letters and digits
/// @param bothScripts whether simplified and traditional characters count as the same, and full
///   width as half width
public record TextQuery(
    String text, boolean matchCase, boolean wholeWord, boolean regex, boolean bothScripts) {

  /// Plain text in either script, whatever the case.
  public static TextQuery plain(String text) {
    return new TextQuery(text, false, false, false, true);
  }

  public TextQuery withText(String value) {
    return new TextQuery(value, matchCase, wholeWord, regex, bothScripts);
  }

  /// Whether there is nothing to look for.
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /// What is wrong with it, if anything.
  public Optional<QueryProblem> problem() {
    return regex ? RegexFinder.problem(this) : Optional.empty();
  }

  /// What finds it.
  ///
  /// @throws UserException when it is no regular expression
  public TextFinder finder() {
    problem()
        .ifPresent(
            problem -> {
              throw new UserException(text + ": not a regular expression: " + problem.detail());
            });
    return regex ? new RegexFinder(this) : new PlainFinder(this);
  }
}
