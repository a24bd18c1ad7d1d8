package org.duizhao.repair;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places of a text between backticks: code somebody quotes, which is meant to look like code.
final class CodeQuotes {

  private static final Pattern QUOTE =
      Pattern.compile("```.*?(?:```|\\z)|`[^`\n]+`", Pattern.DOTALL);

  private final BitSet inside = new BitSet();

  CodeQuotes(String text) {
    if (text.indexOf('`') >= 0) {
      for (Matcher matcher = QUOTE.matcher(text); matcher.find(); ) {
        inside.set(matcher.start(), matcher.end());
      }
    }
  }

  boolean contain(int offset) {
    return inside.get(offset);
  }
}
