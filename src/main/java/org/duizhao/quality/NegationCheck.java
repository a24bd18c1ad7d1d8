package org.duizhao.quality;

import java.util.List;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.lexicon.Lexicon;

/// A negative of the Chinese of which the English has no trace, and a plain "not" without ground.
final class NegationCheck implements Check {

  /// Chinese without 不 or 沒 that English may well say with "not".
  private static final Pattern DENYING =
      Pattern.compile(
          "[不沒没無无未非勿毋莫否別别難难免拒失缺少絕绝除反禁停罷罢甭仅僅只才虛虚假錯错誤误忘怕恐豈岂何哪誰谁怎嗎吗啥吧零]|首次|第一次|初次|以外|空白|甚至|連|连|討厭|讨厌|例外|休想|休得|哪怕|仍|尚|還|还|等|再也|至今|幾|几");

  private static final Pattern AFFIRMING =
      Pattern.compile("不得不|不能不|不可不|不由得|不禁|非[^，。；！？]{1,12}不可|無不|无不|莫不|不但|不僅|不仅|不斷|不断");

  /// What may not be done without something: two negatives, of which "without" is one.
  private static final Pattern TWICE =
      Pattern.compile("未[經经][^。]{1,20}不|[没沒]有[^，。]{1,14}情[况況]下[^。]{0,16}不");

  private static final Pattern CONDITION =
      Pattern.compile(
          "(?i)\\b(?:unless|until|lest|otherwise|without|prevent\\w*|block\\w*|stop\\w*)\\b");
  private static final Pattern AFFIRMED =
      Pattern.compile(
          "(?i)\\b(?:but|help|choice|option|avoid|alternative|without|only|stop|until|other|unless|just|merely|simply)\\b");

  private final BriefNegation brief;

  NegationCheck(Lexicon lexicon) {
    brief = new BriefNegation(lexicon);
  }

  @Override
  public List<Finding> check(Pair pair) {
    if (pair.target().isBlank()) {
      return List.of();
    }
    String target = pair.target();
    Span strong = ChineseNegation.strong(pair.source());
    strong = strong == null ? brief.first(pair.source()) : strong;
    if (strong != null && !isDenied(pair)) {
      boolean asked = Ending.of(pair.source()).is("？?");
      return List.of(
          Finding.inSource(
              FindingKind.NEGATION_LOST,
              asked ? Severity.INFO : Severity.WARNING,
              strong,
              strong.of(pair.source())));
    }
    Span plain = strong == null ? EnglishNegation.verb(target) : null;
    if (plain != null) {
      boolean excused = pair.target().endsWith("?") || CONDITION.matcher(pair.target()).find();
      boolean groundless = !excused && !DENYING.matcher(pair.source()).find();
      String bared = AFFIRMING.matcher(pair.source()).replaceAll("");
      boolean turned =
          !bared.equals(pair.source())
              && !DENYING.matcher(bared).find()
              && !AFFIRMED.matcher(pair.target()).find();
      if (groundless || turned) {
        return List.of(
            Finding.inTarget(
                FindingKind.NEGATION_ADDED, Severity.WARNING, plain, plain.of(pair.target())));
      }
    }
    return List.of();
  }

  private static boolean isDenied(Pair pair) {
    String said =
        TWICE.matcher(pair.source()).find()
            ? pair.target().replaceAll("(?i)\\bwithout\\b", "")
            : pair.target();
    return EnglishNegation.isAny(said, pair.source());
  }
}
