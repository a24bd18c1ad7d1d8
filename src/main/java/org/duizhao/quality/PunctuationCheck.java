package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// The end of the sentence by its meaning: 。 asks for a full stop and the like, ： may lead on.
/// Marks put twice.
final class PunctuationCheck implements Check {

  private static final Pattern REPEATED =
      Pattern.compile("(?<![.,;:!?])(?:,,+|;;+|(?<!\\.)\\.\\.(?![./])|,\\.|\\.,(?=\\s)|;,|,;)");

  @Override
  public List<Finding> check(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    Ending source = Ending.of(pair.source());
    Ending target = Ending.of(pair.target());
    if (target.at() >= 0 && source.at() >= 0) {
      end(source, target, findings);
    }
    if (!hasMarksTogether(pair.target())) {
      return findings;
    }
    Matcher repeated = REPEATED.matcher(pair.target());
    while (repeated.find()) {
      if (!isAbbreviation(pair.target(), repeated.start())) {
        Span span = new Span(repeated.start(), repeated.end());
        findings.add(
            Finding.inTarget(FindingKind.MARK_REPEATED, Severity.WARNING, span, repeated.group()));
      }
    }
    return findings;
  }

  private static boolean hasMarksTogether(String text) {
    for (int at = 1; at < text.length(); at++) {
      if (isMark(text.charAt(at)) && isMark(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(char c) {
    return c == ',' || c == '.' || c == ';';
  }

  private static void end(Ending source, Ending target, List<Finding> findings) {
    int at = target.at();
    boolean stop = source.is("。｡!！");
    if (stop && target.isWord()) {
      Span span = new Span(at, at + 1);
      findings.add(
          Finding.inTarget(FindingKind.END_MISSING, Severity.WARNING, span, ".")
              .fixedBy(new Fix(new Span(at + 1, at + 1), ".")));
    } else if ((stop || source.is("？?")) && target.is(",;，；")) {
      Span span = new Span(at, at + 1);
      findings.add(
          Finding.inTarget(
                  FindingKind.END_DIFFERS,
                  Severity.WARNING,
                  span,
                  String.valueOf(source.mark()),
                  String.valueOf(target.mark()))
              .fixedBy("."));
    } else if (source.is("：:，,、") && target.is(".!?")) {
      findings.add(
          Finding.inTarget(
              FindingKind.END_DIFFERS,
              Severity.INFO,
              new Span(at, at + 1),
              String.valueOf(source.mark()),
              String.valueOf(target.mark())));
    }
  }

  /// "etc.," and "Inc.," and "U.S.," are right.
  private static boolean isAbbreviation(String text, int at) {
    return text.startsWith(".,", at) && at > 0 && Character.isLetter(text.charAt(at - 1));
  }
}
