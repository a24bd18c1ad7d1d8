package org.duizhao.quality;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.jspecify.annotations.Nullable;

/// Whether an English text denies something: by not and never, by words with a negative in them, or
/// by verbs such as fail, lack and refuse.
final class EnglishNegation {

  private static final Pattern PLAIN =
      Pattern.compile(
          "\\b(?:not|never|cannot|nobody|nothing|nowhere|none|neither|nor|no one|no-one)\\b|n['’]t\\b|\\bno\\b(?!\\.)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HIDDEN =
      Pattern.compile(
          """
          \\b(?:no|non|nil|keep\\w* [^.]{0,30} (?:out|off|from)|without|hardly|barely|scarcely|rarely|seldom|few|little|less|least|unless|until|except|(?:all|anything|nothing|none|last|everything|everyone) but|but for|only|instead|rather|lest|neither|nary|\
          fail\\w*|lack\\w*|refus\\w*|reject\\w*|den(?:y|ied|ies|ial|ying)\\w*|avoid\\w*|prevent\\w*|stop\\w*|ceas\\w*|declin\\w*|ignor\\w*|miss(?:ed|es|ing)?|loses?|losing|lost|loss\\w*|\
          absen\\w*|absence|forbid\\w*|forbad\\w*|ban|bans|banned|prohibit\\w*|exclu\\w*|omit\\w*|omission|neglect\\w*|empty|vacant|void|exempt\\w*|resist\\w*|oppos\\w*|object\\w*|against|hate\\w*|hating|\
          dislike\\w*|detest\\w*|doubt\\w*|skeptic\\w*|sceptic\\w*|reluctan\\w*|hesita\\w*|impossib\\w*|impract\\w*|improper\\w*|imperfect\\w*|immatur\\w*|immun\\w*|impati\\w*|impolite|immora\\w*|immobile|\
          imbalance\\w*|inab\\w*|inacc\\w*|inact\\w*|inadeq\\w*|inadm\\w*|inadv\\w*|inapp\\w*|incap\\w*|incom\\w*|incon\\w*|incorr\\w*|incred\\w*|indec\\w*|indef\\w*|independ(?:ed|s|ing|less\\w*)?|indiff\\w*|indirect\\w*|indiscr\\w*|indispen\\w*|\
          ineff\\w*|inel\\w*|ineq\\w*|inev\\w*|inexp\\w*|infini\\w*|inflex\\w*|informal\\w*|innoc\\w*|insan\\w*|insens\\w*|insep\\w*|insig\\w*|insol\\w*|instab\\w*|insuf\\w*|intol\\w*|inval\\w*|invis\\w*|invol(?!v)\\w*|invari\\w*|illeg\\w*|\
          illiter\\w*|illog\\w*|irrat\\w*|irreg\\w*|irrel\\w*|irres\\w*|irrep\\w*|irrev\\w*|un(?!der|til|it|iv|io|iq|if|ic)\\w{3,}|dis(?!ease|aster|cuss|play|tan|trict|cover|h|tribut|c\\b|cs|k|tin|pos)\\w{3,}|non-?\\w{3,}|\\w{2,}less\\w*|\\w+-free|anti-?\\w+|mis(?!s|t)\\w{3,}|\
          far from|out of|free of|free from|beyond|away|alone|off|end\\w*|unlike|minus|too|otherwise|nay|dead|gone|forget\\w*|forgot\\w*|short of|at a loss|hard to|difficult\\w*|hard|tough|\
          before|yet to|still|wrong\\w*|bad|poor\\w*|weak\\w*|contrary|opposite|other than|exception\\w*|abstain\\w*|refrain\\w*|quit\\w*|abandon\\w*|give up|gave up|\
          defi\\w*|deprive\\w*|shortage\\w*|scarc\\w*|zero|minor|trivial|worse|worst|enough|anything but|more than [^.]{1,20} (?:can|could|allowed|able)|disclaim\\w*|rebut\\w*|refut\\w*|anonym\\w*|challeng\\w*|naked|better|alternativ\\w*|impasse|bare\\w*|secret\\w*|stuck|mute|silent\\w*|silence|quiet\\w*|broke\\w*|worthless|useless|bottomless|mystery|myster\\w*|wonder\\w*|whether|vain|escape\\w*|elude\\w*|violat\\w*|breach\\w*|defect\\w*|wary|beware|mind|halt\\w*|block\\w*|bar|barred|withh\\w*|withdr\\w*|cancel\\w*|void\\w*|null\\w*|struggl\\w*|obliv\\w*|overdue|acquit\\w*|persist\\w*|remain\\w*|surpris\\w*|reverse\\w*|revok\\w*|closed|shut|suspend\\w*|suspens\\w*)\\b\
          """
              .replace("\\\n", ""),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:(?:do|does|did|is|are|was|were|has|have|had|will|would|could|should|must)(?:n['’]t|\\s+not)|won['’]t|can['’]t|cannot|can not|(?:is|are|was|were|has|have|had|will|would)\\s+never)\\s+(?!think|thought|forget|doubt|mind|worry|just|only|least|merely|wait|until|know|be long|take long|stop|fail|help|even|but|yet|hesitate|dare|unlike|uncommon|without|that|as|so|care|matter|let)(?!un|in|im|dis)\\p{L}+",
          Pattern.CASE_INSENSITIVE);

  private EnglishNegation() {}

  /// The first plain negative: not, never, no, nobody.
  static @Nullable Span plain(String text) {
    Matcher plain = PLAIN.matcher(text);
    return plain.find() ? new Span(plain.start(), plain.end()) : null;
  }

  /// A verb denied: did not, cannot, will never. Turns of phrase that deny nothing are left aside.
  static @Nullable Span verb(String text) {
    if (!text.contains("n't")
        && !text.contains("n’t")
        && !text.contains("not")
        && !text.contains("never")) {
      return null;
    }
    Matcher verb = VERB.matcher(text);
    return verb.find() ? new Span(verb.start(), verb.end()) : null;
  }

  /// Whether anything in the text may stand for a negative of the source, words that render
  /// something else of it left out.
  static boolean isAny(String text, String source) {
    if (plain(text) != null) {
      return true;
    }
    Matcher hidden = HIDDEN.matcher(text);
    while (hidden.find()) {
      if (!GroundedWords.isGrounded(hidden.group().toLowerCase(Locale.ROOT), source)) {
        return true;
      }
    }
    return false;
  }
}
