package org.duizhao.repair;

import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// One line of a text that may be a page, and what can be seen of it by itself.
///
/// @param span without the space around it
/// @param apart whether a blank line stands before it
/// @param text the line without the space around it
/// @param shape the line with every number masked, to find lines made from one template
record PageLine(Span span, boolean apart, String text, String shape) {

  private static final Pattern BULLET = Pattern.compile("^[•·●○■□▪◆▲►▶※*\\-–—+]\\s+\\S.*");
  private static final Pattern NUMBERS = Pattern.compile("\\d+");
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,4}[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}日?)?|(?<!\\d)\\d{1,2}[:：]\\d{2}(?!\\d)|\\d{1,2}月\\d{1,2}日");
  private static final Pattern ONLY_NUMBER = Pattern.compile("[\\d,.+%kKwW萬万]*\\d[\\d,.+%kKwW萬万]*");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");
  private static final Pattern TRAIL = Pattern.compile("\\S+(?:\\s*[|｜»›>/]\\s*\\S+){2,}");
  private static final Pattern INNER = Pattern.compile("[，。、；：,;:！？!?]");
  private static final String ENDS = "。！？!?…”’』」）)：:；;.～~》】\"";

  private static final int SHORT = 40;

  static PageLine of(String text, Span span, boolean apart) {
    String line = span.of(text);
    return new PageLine(span, apart, line, NUMBERS.matcher(line).replaceAll("0"));
  }

  int length() {
    return text.length();
  }

  boolean ends() {
    return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean isShort() {
    return length() <= SHORT;
  }

  int marks() {
    return (int) INNER.matcher(text).results().count();
  }

  boolean isBullet() {
    return BULLET.matcher(text).matches() && isShort() && !endsSentence();
  }

  boolean endsSentence() {
    return "。！？!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean hasDate() {
    return DATE.matcher(text).find();
  }

  /// Looks like nothing a writer puts in an article: a bare number, a short line around a date, an
  /// address, a row of links.
  boolean isMachineMade() {
    return ONLY_NUMBER.matcher(text).matches()
        || (hasDate() && !endsSentence() && length() <= 60)
        || (length() <= 60 && ADDRESS.matcher(text).replaceAll("").length() < length() / 2)
        || (length() <= 80 && !endsSentence() && TRAIL.matcher(text).matches())
        || text.indexOf('©') >= 0;
  }

  /// How much it looks like running text: above 0 yes, below 0 no.
  double weight() {
    if (isMachineMade()) {
      return -5;
    }
    if (isBullet()) {
      return -3;
    }
    if (ends() && length() >= 15 && marks() >= 1) {
      return 1 + Math.min(length(), 200) / 20.0;
    }
    if (ends()) {
      return 1;
    }
    if (marks() >= 2 && length() >= 30) {
      return Math.min(length(), 200) / 60.0;
    }
    return isShort() ? -1.5 : -0.5;
  }
}
