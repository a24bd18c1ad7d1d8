package org.duizhao.language;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Says whether a sentence ends where `before` ends and `after` begins, as SRX 2.0 writes it.
///
/// @param breaks true for an end, false for an exception
/// @param before a regular expression for the text before the place; empty for any
/// @param after a regular expression for the text after it; empty for any
/// @param note what its writer says of it
/// @param active whether it is obeyed
public record SplitRule(boolean breaks, String before, String after, String note, boolean active) {

  /// Closing quotes and brackets stay with the sentence that a mark ends.
  private static final String CLOSERS = "[\\p{Pe}\\p{Pf}]*";

  private static final String NO_CLOSER = "(?![\\p{Pe}\\p{Pf}])";
  private static final String SPECIAL = "\\^$.|?*+()[]{}";

  /// ； ends a sentence.
  public static final SplitRule SEMICOLONS =
      new SplitRule(true, "[；;]" + CLOSERS, NO_CLOSER, "", true);

  /// ： ends a sentence, but not in times, ratios and addresses.
  public static final SplitRule COLONS =
      new SplitRule(true, "(?:：|(?<![\\w/]):)" + CLOSERS, "(?![\\p{Pe}\\p{Pf}\\d/])", "", true);

  /// An exception in plain text: no sentence ends after `before` where `after` follows.
  public static SplitRule never(String before, String after) {
    return new SplitRule(false, escaped(before), escaped(after), "", true);
  }

  /// An end in plain text. Closing quotes and brackets after `before` stay with it.
  public static SplitRule always(String before, String after) {
    return after.isEmpty()
        ? new SplitRule(true, escaped(before) + CLOSERS, NO_CLOSER, "", true)
        : new SplitRule(true, escaped(before), escaped(after), "", true);
  }

  public SplitRule withNote(String value) {
    return new SplitRule(breaks, before, after, value, active);
  }

  public SplitRule withActive(boolean value) {
    return new SplitRule(breaks, before, after, note, value);
  }

  /// Whether both rules split alike, whatever their notes say.
  public boolean isSameAs(SplitRule other) {
    return withNote("").withActive(true).equals(other.withNote("").withActive(true));
  }

  /// Whether the rule can be told without regular expressions.
  public boolean isPlain() {
    return plain(bareBefore()).isPresent() && plain(bareAfter()).isPresent();
  }

  /// The text before the place, as a translator would write it; the expression when it is not
  /// plain.
  public String plainBefore() {
    return plain(bareBefore()).orElse(before);
  }

  public String plainAfter() {
    return plain(bareAfter()).orElse(after);
  }

  /// What is wrong with the rule: a message key's last part and its argument, or nothing.
  public Optional<Problem> problem() {
    if (bareBefore().isEmpty() && bareAfter().isEmpty()) {
      return Optional.of(new Problem(Problem.Mistake.EMPTY, ""));
    }
    return problem(before).or(() -> problem(after));
  }

  /// Why a rule cannot be used.
  ///
  /// @param detail the part of the expression that is wrong, as the compiler of expressions says it
  public record Problem(Mistake mistake, String detail) {

    /// What is wrong.
    public enum Mistake {
      EMPTY,
      EXPRESSION
    }
  }

  private static Optional<Problem> problem(String expression) {
    try {
      Pattern.compile(expression);
      return Optional.empty();
    } catch (PatternSyntaxException wrong) {
      String where = wrong.getIndex() < 0 ? "" : " (" + (wrong.getIndex() + 1) + ")";
      return Optional.of(new Problem(Problem.Mistake.EXPRESSION, wrong.getDescription() + where));
    }
  }

  private boolean hasClosers() {
    return breaks && before.endsWith(CLOSERS) && after.equals(NO_CLOSER);
  }

  private String bareBefore() {
    return hasClosers() ? before.substring(0, before.length() - CLOSERS.length()) : before;
  }

  private String bareAfter() {
    return hasClosers() ? "" : after;
  }

  private static String escaped(String text) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        all.append('\\');
      }
      all.append(c);
    }
    return all.toString();
  }

  /// The text that is the only one the expression matches, when that can be seen at once.
  private static Optional<String> plain(String expression) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
        if (i == expression.length() || SPECIAL.indexOf(expression.charAt(i)) < 0) {
          return Optional.empty();
        }
        text.append(expression.charAt(i));
      } else if (SPECIAL.indexOf(c) >= 0) {
        return Optional.empty();
      } else {
        text.append(c);
      }
    }
    return Optional.of(text.toString());
  }
}
