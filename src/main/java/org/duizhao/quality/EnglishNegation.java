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

  /// Words that hold a negative.
  private static final Pattern HIDDEN =
      Pattern.compile(
          """
          \\b(?:no|non|nil|(?:all|anything|nothing|none|last|everything|everyone) but|but for|without|hardly|barely|scarcely|rarely|seldom|few|little|less|least|unless|until|except|instead|rather|lest|nary|\
          fail\\w*|lack\\w*|refus\\w*|reject\\w*|den(?:y|ied|ies|ial|ying)\\w*|avoid\\w*|prevent\\w*|stop\\w*|ceas\\w*|declin\\w*|ignor\\w*|miss(?:ed|es|ing)?|lose\\w*|losing|lost|loss\\w*|\
          absen\\w*|forbid\\w*|forbad\\w*|ban|bans|banned|prohibit\\w*|exclu\\w*|omit\\w*|omission|neglect\\w*|empty|vacant|void\\w*|exempt\\w*|resist\\w*|oppos\\w*|objected|objects to|objecting|hate\\w*|hating|\
          dislike\\w*|detest\\w*|doubt\\w*|skeptic\\w*|sceptic\\w*|reluctan\\w*|hesita\\w*|impossib\\w*|impract\\w*|improper\\w*|imperfect\\w*|immatur\\w*|immune|impati\\w*|impolite|immora\\w*|immobile|\
          imbalance\\w*|inab\\w*|inacc\\w*|inact\\w*|inadeq\\w*|inadm\\w*|inadv\\w*|inapp\\w*|incap\\w*|incomp\\w*|incon\\w*|incorr\\w*|indec\\w*|indef\\w*|indiff\\w*|indiscr\\w*|indispen\\w*|\
          ineff\\w*|inel\\w*|ineq\\w*|inev\\w*|inexp\\w*|infini\\w*|inflex\\w*|informal\\w*|insens\\w*|insep\\w*|insig\\w*|insol\\w*|instab\\w*|insuf\\w*|intol\\w*|inval\\w*|invis\\w*|invol(?!v)\\w*|invari\\w*|illeg\\w*|\
          illiter\\w*|illog\\w*|irrat\\w*|irreg\\w*|irrel\\w*|irres\\w*|irrep\\w*|irrev\\w*|un(?!der|til|anim|leash|fold|load|lock|veil|pack|cover|earth|it|iv|io|iq|if|ic|cles?\\b)\\w{3,}|dis(?!miss|patch|pens|put|solv|guis|cipl|ease|aster|cuss|play|tan|trict|cover|h|tribut|c\\b|cs|k|tin|pos)\\w{3,}|non-?\\w{3,}|\\w{2,}(?<!un)less\\w*|\\w+-free|anti-\\w+|obliv\\w*|struggl\\w*|mis(?!s|t(?!ru))\\w{3,}|\
          far from|out of|free of|free from|beyond|alone|too (?:\\w+ )?\\w+ to|nay|gone|forget\\w*|forgot\\w*|short of|at a loss|hard to|difficult to|\
          yet to|wrong\\w*|contrary|opposite|other than|exception\\w*|abstain\\w*|refrain\\w*|quit|abandon\\w*|give up|gave up|\
          deficien\\w*|defy|defi(?:ed|es)|deprive\\w*|shortage\\w*|scarc\\w*|zero|anything but|disclaim\\w*|rebut\\w*|refut\\w*|anonym\\w*|naked|silent\\w*|quiet\\w*|surpris\\w*|silence|worthless|useless|bottomless|in vain|elude\\w*|violat\\w*|breach\\w*|wary|beware|halt\\w*|block\\w*|barred|withh\\w*|withdr\\w*|cancel\\w*|null\\w*|revok\\w*|suspend\\w*|suspens\\w*|overdue|acquit\\w*|closed|shut|(?:keep|stay)\\w* (?:[^.]{0,30} )?(?:off|out|away|from))\\b\
          """,
          Pattern.CASE_INSENSITIVE);

  /// Words that say a negative in some turns of phrase, and nothing of the kind in most.
  private static final Pattern LOOSE =
      Pattern.compile(
          """
          \\b(?:but|only|against|away|off|end\\w*|before|still|too|if|whether|otherwise|hard|difficult\\w*|tough|bad|poor\\w*|weak\\w*|worse|worst|better|enough|more than|object\\w*|independ\\w*|innoc\\w*|indirect\\w*|incred\\w*|insan\\w*|\
          unlike|minus|dead|minor|trivial|challeng\\w*|alternativ\\w*|impasse|bare\\w*|secret\\w*|stuck|mute|broke\\w*|strange\\w*|mystery|myster\\w*|wonder\\w*|vain|escape\\w*|defect\\w*|mind|persist\\w*|remain\\w*|reverse\\w*)\\b\
          """,
          Pattern.CASE_INSENSITIVE);

  /// In a longer text a loose word is more likely the one that says it.
  private static final int FEW_WORDS = 12;

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
    return plain(text) != null
        || isHidden(HIDDEN, text, source)
        || (words(text) > FEW_WORDS && isHidden(LOOSE, text, source));
  }

  private static boolean isHidden(Pattern words, String text, String source) {
    Matcher hidden = words.matcher(text);
    while (hidden.find()) {
      if (!GroundedWords.isGrounded(hidden.group().toLowerCase(Locale.ROOT), source)) {
        return true;
      }
    }
    return false;
  }

  private static int words(String text) {
    return (int) text.chars().filter(c -> c == ' ').count() + 1;
  }
}
