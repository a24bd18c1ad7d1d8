package org.duizhao.quality;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.core.Span;

/// Questions that became statements, and statements that became questions. Rhetorical questions may
/// well be said otherwise.
final class QuestionCheck implements Check {

  private static final Pattern ASKING =
      Pattern.compile(
          "[？?吗嗎呢吧么麼]|什[么麼]|甚麼|谁|誰|哪|怎|何|几|幾|多少|是否|难道|難道|岂|豈|啥|(\\p{IsHan})[不没沒]\\1|[没沒]有$|对不|對不|不是|可否|能否|有没有|有沒有");
  private static final Pattern RHETORICAL =
      Pattern.compile(
          "[难難]道|[岂豈]|不是|何必|何苦|何[况況]|[怎哪][能会會有可肯敢]|哪里|哪裡|哪裏|怎么[能会會敢]|怎麼[能会會敢]|有什[么麼]|什[么麼]好|[还還][不没沒]|谁不|誰不|不成[？?]|干[吗嗎什]|幹[嗎什]|[没沒].{0,12}[吗嗎么麼]?[？?]|不.{0,8}[吗嗎么麼]?[？?]|了[？?]|呢[？?]|又");

  /// Asks who or when something was done, and nothing else: 誰把貨單簽了？
  private static final Pattern WHO_DID =
      Pattern.compile(
          "(?:^|[，。：“「])(?:谁|誰|[^，。！？]{0,4}(?:什[么麼][时時]候|几[点时]|幾[點時]|哪[个個位天年]|多少))[^，。！？不没沒還还]*了[？?]");

  /// 是不是, 去不去, 好了沒有: plain questions.
  private static final Pattern EITHER =
      Pattern.compile("(\\p{IsHan})[不沒没]\\1|[沒没]有[？?]|到底|究竟|[去在到]哪[裡里裏儿兒]?了?[？?]|[為为][什甚][麼么]");

  private static final Pattern ASKED_LATER =
      Pattern.compile(
          "(?i)\\b(?:wonder\\w*|ask(?:ed|s|ing)?|whether|question\\w*|inquir\\w*|enquir\\w*|know if|see if|curious)\\b");
  private static final String ASKING_VERB =
      "(?:is|are|am|was|were|do|does|did|have|has|had|can|could|will|would|should|may|might|must|shall)(?:n['’]t)?";

  private static final String SUBJECT =
      "(?:i|you|he|she|it|we|they|the|this|that|these|those|there|your|his|her|our|their|my|any\\w*|some\\w*)\\b";

  /// A question by its words, though its clause ends in a full stop: a verb before its subject, a
  /// word that asks at the head, or a tag.
  private static final Pattern QUESTION_ORDER =
      Pattern.compile(
          "(?:^|[.!?…:,;–—-] ?[“\"'‘]?|[“\"‘'])(?:(?i:and|but|so|then|now|well|or) )?(?:(?i:"
              + ASKING_VERB
              + " "
              + SUBJECT
              + ")|(?i:"
              + ASKING_VERB
              + ") \\p{Lu}|(?:What|Why|How|Where|When|Which|Who|Whose|Whom)(?:['’](?:s|re|d|ll|ve))?\\b(?!ever)|(?:why|how|where|who|what(?! a\\b))\\b[^,.!?]{0,40} "
              + ASKING_VERB
              + " "
              + SUBJECT
              + "|(?:right|okay|eh)(?=[.]))(?:(?!, (?:\\p{L}+ ){0,3}(?:said|asked|says)\\b|,['’”\"]+ \\p{Lu})[^.!?])*[.]['’”\"]*$");

  @Override
  public List<Finding> check(Pair pair) {
    String target = pair.target();
    boolean asks = target.indexOf('?') >= 0 || target.indexOf('？') >= 0;
    Ending source = Ending.of(pair.source());
    if (source.is("？?") && !asks && !target.isBlank()) {
      return List.of(lost(pair, source));
    }
    Ending end = Ending.of(target);
    if (end.is("?") && source.is("。") && !ASKING.matcher(pair.source()).find()) {
      boolean said = pair.source().endsWith("”") || pair.source().endsWith("」");
      return List.of(
          Finding.inTarget(
                  FindingKind.QUESTION_ADDED,
                  said ? Severity.INFO : Severity.WARNING,
                  new Span(end.at(), end.at() + 1))
              .fixedBy("."));
    }
    return List.of();
  }

  private static boolean isRhetorical(String source) {
    String asked = WHO_DID.matcher(source).find() ? source.replace("了", "") : source;
    return RHETORICAL.matcher(asked).find();
  }

  private static Finding lost(Pair pair, Ending source) {
    Ending end = Ending.of(pair.target());
    boolean ordered = QUESTION_ORDER.matcher(pair.target()).find();
    boolean plain = EITHER.matcher(pair.source()).find();
    boolean excused =
        end.is("!")
            || (!plain && isRhetorical(pair.source()))
            || ASKED_LATER.matcher(pair.target()).find();
    Span span = new Span(source.at(), source.at() + 1);
    Severity severity = ordered || !excused ? Severity.WARNING : Severity.INFO;
    Finding finding = Finding.inSource(FindingKind.QUESTION_LOST, severity, span);
    return end.is(".。!！;,")
        ? finding.fixedBy(new Fix(new Span(end.at(), end.at() + 1), "?"))
        : finding;
  }
}
