package org.duizhao.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.duizhao.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks of marks, words and labels find, and what they let pass.
class TextChecksTest {

  private static final Lexicon LEXICON = Lexicon.load();

  private static final Readings READINGS = new Readings(Lexicon.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他走了。          | He left.                           | -
          他走了。          | He left                            | END_MISSING
          他走了。          | He left,                           | END_DIFFERS
          他走了。          | “He left.”                         | -
          等等。            | The U.S., Inc., etc.               | -
          先存檔，再關閉。  | Save,, then close.                 | MARK_REPEATED
          """)
  void ends_follow_their_meaning(String source, String target, String kind) {
    assertThat(CheckNames.of(new PunctuationCheck(), source, target)).isEqualTo(kinds(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          你明天還來嗎？    | Will you come tomorrow?            | -
          你明天還來嗎？    | You will come tomorrow.            | QUESTION_LOST
          他是不是病了？    | He is ill.                         | QUESTION_LOST
          誰把貨單簽了？    | Somebody signed the manifest.      | QUESTION_LOST
          錢到底去哪兒了？  | The money went somewhere.          | QUESTION_LOST
          為什麼沒人知道？  | Nobody knows why.                  | QUESTION_LOST
          誰把貨單簽了？    | Who signed the manifest?           | -
          這誰受得了？      | Nobody could stand this.           | -
          他點了點頭。      | Did he nod?                        | QUESTION_ADDED
          難道不是嗎？      | Of course it is!                   | -
          我父親在哪裡？    | Where's my father.                 | QUESTION_LOST
          什麼吵醒你了？    | What woke you up.                  | QUESTION_LOST
          嚇人，不是麼？    | Scary, isn't it.                   | QUESTION_LOST
          你不冷嗎？        | I suppose you are not cold.        | -
          """)
  void a_question_stays_one(String source, String target, String kind) {
    assertThat(CheckNames.grave(new QuestionCheck(), source, target)).isEqualTo(kinds(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府不會提高油價。  | The government will not raise prices.  | -
          政府不會提高油價。  | The government will raise prices.      | NEGATION_LOST
          政府不會提高油價。  | The government refuses to raise prices. | -
          我不得不離開。      | I had to leave.                        | -
          我不得不離開。      | I did not leave.                       | NEGATION_ADDED
          非去不可。          | I have to go.                          | -
          他不但會唱，還會跳。 | He sings and dances.                  | -
          她尚未答覆。        | She has yet to reply.                  | -
          檢查沒有發現腫瘤。  | No tumor was found.                    | -
          法院准許了請求。    | The court did not grant the request.   | NEGATION_ADDED
          未來                | the future                             | -
          我不認識她。        | I know her.                            | NEGATION_LOST
          神無處不在。        | God is everywhere.                     | -
          因酒駕造成的損失，保險公司不承擔責任。 | The insurer is liable for the loss. | NEGATION_LOST
          兩組的差異無統計學意義。 | The difference was significant.   | NEGATION_LOST
          孕婦禁用。          | For pregnant women.                    | NEGATION_LOST
          四十件為首次公開。  | Forty have never been shown before.    | -
          雇主不得以懷孕為由解雇員工。 | An employer may dismiss a worker for pregnancy. | NEGATION_LOST
          此操作無法復原。    | This action can be undone.             | NEGATION_LOST
          未經書面同意，不得轉租。 | The tenant may sublet without written consent. | NEGATION_LOST
          未經書面同意，不得轉租。 | Subletting without written consent is prohibited. | -
          別哭。              | Do cry.                                | NEGATION_LOST
          我不嫉妒。          | I am jealous.                          | NEGATION_LOST
          手續並不複雜。      | The procedure is complicated, but short. | NEGATION_LOST
          別讓狗進來。        | Keep the dog out.                      | -
          佛像殘缺不全。      | The statue is damaged.                 | -
          不可抗力            | force majeure                          | -
          四人未滿十八歲。    | Four are under 18.                     | -
          病情並不嚴重。    | The illness is serious.            | NEGATION_LOST
          這個辦法行不通。  | This approach will work.           | NEGATION_LOST
          他們不收小費。    | They accept tips.                  | NEGATION_LOST
          星期一不開門。    | It is closed on Mondays.           | -
          除非另有約定，不得轉讓。 | Unless otherwise agreed, it may be assigned. | NEGATION_LOST
          除非另有約定，不得轉讓。 | Unless otherwise agreed, it may not be assigned. | -
          她既不喝酒也不抽菸。 | She drinks and smokes.            | NEGATION_LOST
          他不肯認錯。      | He refused to admit it.            | -
          圖書不許帶走。    | Books may be taken away.           | NEGATION_LOST
          不要踩草地。      | Keep off the grass.                | -
          揮之不去的記憶。  | A lingering memory.                | -
          你去不去？        | Are you going?                     | -
          """)
  void a_negative_is_neither_lost_nor_added(String source, String target, String kind) {
    assertThat(CheckNames.grave(new NegationCheck(LEXICON), source, target)).isEqualTo(kinds(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OpenAI发布了模型。        | OpenAI released a model.              | -
          OpenAI发布了模型。        | The company released a model.         | LATIN_MISSING
          GDP增長了。               | Gross domestic product grew.          | -
          見https://a.org/b。       | See https://a.org/b.                  | -
          見https://a.org/b。       | See https://a.org/c.                  | ADDRESS_MISSING
          寫信給a@b.org             | Write to a@b.com                      | ADDRESS_MISSING
          變數{name}                | The variable {name}                   | -
          變數{name}                | The variable name                     | CODE_MISSING
          版本v3.2.1                | version v3.1.2                        | LATIN_MISSING
          重5kg                     | It weighs five kilos.                 | -
          投資AI的人說              | Investors said so                     | LATIN_MISSING
          投資AI的人說              | Investors in A.I. said so             | -
          兩名CEO                   | two CEOs                              | -
          """)
  void latin_words_addresses_and_code_are_kept(String source, String target, String kind) {
    assertThat(CheckNames.grave(new LatinCheck(), source, target)).isEqualTo(kinds(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          記者：為什麼？    | Reporter: Why?        | -
          記者：為什麼？    | Why?                  | SPEAKER_MISSING
          問：為什麼？      | A: Why?               | SPEAKER_DIFFERS
          受訪者：沒有。    | No.                   | SPEAKER_MISSING
          李明：為什麼？    | Wang Ming: Why?       | SPEAKER_DIFFERS
          李明：為什麼？    | Li Ming: Why?         | -
          陳大文：為什麼？  | Chan Tai-man: Why?    | -
          李先生：為什麼？  | Mr Li: Why?           | -
          他說：為什麼？    | Why? he said.         | -
          """)
  void a_speaker_stays(String source, String target, String kind) {
    assertThat(CheckNames.of(new SpeakerCheck(READINGS), source, target)).isEqualTo(kinds(kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an university      | a
          an unusual one     | ''
          a unusual one      | an
          a hour             | an
          a European firm    | ''
          an MP              | ''
          a NATO base        | ''
          a one-off          | ''
          a 11-year-old      | an
          a 18-hole course   | an
          plan A is          | ''
          a e-mail           | an
          """)
  void an_article_follows_the_sound(String target, String right) {
    List<Finding> found = new ArticleCheck().check(new Pair("一", target));
    assertThat(found.stream().map(finding -> finding.arguments().getLast()).toList())
        .isEqualTo(right.isEmpty() ? List.of() : List.of(right));
  }

  @Test
  void a_fix_puts_the_finding_right() {
    Pair pair = new Pair("她等了一個小時。", "She waited a  hour。");
    String text = pair.target();
    for (Check check : List.of(new FullWidthCheck(), new SpacingCheck(), new ArticleCheck())) {
      for (Finding finding : check.check(new Pair(pair.source(), text))) {
        Fix fix = finding.fix();
        text = fix == null ? text : fix.applied(text);
      }
    }
    assertThat(text).isEqualTo("She waited an hour.");
  }

  @Test
  void brackets_and_quotes_of_the_source_excuse_those_of_the_translation() {
    assertThat(CheckNames.of(new BracketsCheck(), "（一", "(a")).isEmpty();
    assertThat(CheckNames.of(new BracketsCheck(), "（一）", "(one")).containsExactly("BRACKET_ALONE");
    assertThat(CheckNames.of(new QuotesCheck(), "「他來了", "“He came")).isEmpty();
    assertThat(CheckNames.of(new QuotesCheck(), "「好」他說", "“Good, he said"))
        .containsExactly("QUOTE_ALONE");
    // A quotation over several segments is only noted.
    assertThat(CheckNames.grave(new QuotesCheck(), "他很高興。", "\"He was glad.")).isEmpty();
    assertThat(CheckNames.grave(new BracketsCheck(), "（見表2）", "see Table 2)")).isNotEmpty();
    assertThat(CheckNames.of(new QuotesCheck(), "「好」", "“Good\"")).containsExactly("QUOTES_MIXED");
    assertThat(CheckNames.grave(new QuotesCheck(), "「我走了。」", "\"I am off.")).isNotEmpty();
    assertThat(CheckNames.grave(new QuotesCheck(), "一場政變", "a coup d\"état")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          夏天過去了。      | Summer is is over.            | WORD_DOUBLED
          越來越緊張。      | It is more more tense.        | WORD_DOUBLED
          要幫忙嗎？        | May I I help you?             | WORD_DOUBLED
          很久很久以前      | A long long time ago          | -
          他有過。          | He had had it.                | -
          """)
  void a_word_stands_once(String source, String target, String kind) {
    assertThat(CheckNames.grave(new DoubledWordCheck(), source, target)).isEqualTo(kinds(kind));
  }

  @Test
  void who_speaks_and_a_stammer_do_not_make_a_translation_short() {
    Check check = new LengthCheck(LengthNorm.GENERAL);
    assertThat(check.check(new Pair("韋小寶道：「死也不降。」", "'Never!'"))).isEmpty();
    assertThat(check.check(new Pair("那部書…… 書…… 我…… 我沒有看過。", "I never read it."))).isEmpty();
    assertThat(check.check(new Pair("韋小寶一輩子也不會向他們投降。", "'Never!'"))).isNotEmpty();
  }

  @Test
  void a_sentence_translated_in_two_ways_is_told_and_so_are_two_with_one_translation() {
    Pair first = new Pair("請稍後再試一次。", "Please try again later.");
    Pair second = new Pair("请稍后再试一次。", "Try it later.");
    Pair third = new Pair("天氣很好的一天。", "Please try again later.");
    Check check = new ConsistencyCheck(PairIndex.of(List.of(first, second, third)));
    assertThat(check.check(second).stream().map(Finding::kind))
        .containsExactly(FindingKind.TARGETS_DIFFER);
    assertThat(check.check(third).stream().map(Finding::kind))
        .containsExactly(FindingKind.SOURCES_DIFFER);
  }

  @Test
  void lengths_are_learned_from_the_users_own_pairs() {
    String source = "他慢慢地走過了那一座很長的木橋。";
    List<Pair> wordy = Collections.nCopies(200, new Pair(source, "a".repeat(90)));
    LengthNorm norm = LengthNorm.learned(wordy);
    Pair terse = new Pair(source, "a".repeat(30));
    assertThat(new LengthCheck(LengthNorm.GENERAL).check(terse)).isEmpty();
    assertThat(new LengthCheck(norm).check(terse).getFirst().kind())
        .isEqualTo(FindingKind.TARGET_SHORT);
  }

  private static List<String> kinds(String kind) {
    return kind.equals("-") ? List.of() : List.of(kind);
  }
}
