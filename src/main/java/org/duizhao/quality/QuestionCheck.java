package org.duizhao.quality;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Questions that became statements, and statements that became questions.
final class QuestionCheck implements Check {

  private static final Pattern ASKING =
      Pattern.compile(
          "[？?吗嗎呢吧么麼]|什[么麼]|甚麼|谁|誰|哪|怎|何|几|幾|多少|是否|难道|難道|岂|豈|为啥|啥|(.)不\\1|没有$|對不|对不|要不要");

  @Override
  public List<Finding> check(Pair pair) {
    boolean asks = pair.target().indexOf('?') >= 0 || pair.target().indexOf('？') >= 0;
    Ending source = Ending.of(pair.source());
    if (source.is("？?") && !asks && !pair.target().isBlank()) {
      Ending target = Ending.of(pair.target());
      Span span = new Span(source.at(), source.at() + 1);
      Finding finding = Finding.inSource(FindingKind.QUESTION_LOST, Severity.WARNING, span);
      boolean marked = target.is(".。!！;,");
      return List.of(
          marked ? finding.fixedBy(new Fix(new Span(target.at(), target.at() + 1), "?")) : finding);
    }
    Ending target = Ending.of(pair.target());
    if (target.is("?") && !ASKING.matcher(pair.source()).find() && source.is("。")) {
      return List.of(
          Finding.inTarget(
                  FindingKind.QUESTION_ADDED,
                  Severity.WARNING,
                  new Span(target.at(), target.at() + 1))
              .fixedBy("."));
    }
    return List.of();
  }
}
