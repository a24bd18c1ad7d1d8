package org.duizhao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.load();

  @ParameterizedTest
  @CsvSource({
    "有限公司,true",
    "股份,true",
    "頭像,true",
    "头像,true",
    "3D打印,true",
    "%,true",
    "的臅,false",
    "限公,false",
  })
  void a_word_is_known_in_both_scripts(String word, boolean known) {
    assertThat(LEXICON.contains(word)).isEqualTo(known);
    assertThat(LEXICON.contains("xx" + word + "yy", 2, 2 + word.length())).isEqualTo(known);
  }

  @Test
  void both_spellings_find_the_same_entries() {
    assertThat(LEXICON.find("學習")).isEqualTo(LEXICON.find("学习"));
    assertThat(LEXICON.find("學習"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.traditional()).isEqualTo("學習");
              assertThat(entry.simplified()).isEqualTo("学习");
              assertThat(entry.pinyin()).isEqualTo("xue2 xi2");
              assertThat(entry.senses()).contains("to learn");
            });
  }

  @Test
  void an_unknown_word_has_no_entries() {
    assertThat(LEXICON.find("臅r間")).isEmpty();
  }

  @Test
  void a_character_has_all_its_readings() {
    assertThat(LEXICON.readings('行')).contains("hang2", "xing2");
    assertThat(LEXICON.readings('发')).contains("fa1", "fa4");
    assertThat(LEXICON.readings('綠')).contains("lü4");
    assertThat(LEXICON.readings('A')).doesNotContain("yi1");
  }

  @Test
  void a_simplified_character_knows_every_traditional_form() {
    assertThat(LEXICON.traditionalForms("发")).contains("發", "髮");
    assertThat(LEXICON.simplifiedForms("發")).containsExactly("发");
    assertThat(LEXICON.traditionalForms("人")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "tǒng,tong3",
    "tong3,tong3",
    "tong,tong",
    "lǜ,lü4",
    "lv4,lü4",
    "lu:4,lü4",
    "Lǜ,lü4",
    "nü,nü",
    "ér,er2",
    "de5,de5",
    "dăng,dang3",
  })
  void pinyin_has_one_form_however_it_is_written(String written, String one) {
    assertThat(Pinyin.numbered(written)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({"tǒng,tong,true", "lv4,lü,true", "de5,de,false", "le,le,false"})
  void pinyin_can_lose_its_tone(String written, String toneless, boolean toned) {
    assertThat(Pinyin.toneless(written)).isEqualTo(toneless);
    assertThat(Pinyin.hasTone(written)).isEqualTo(toned);
  }

  @ParameterizedTest
  @CsvSource({
    "恰當的時間更換, 恰當数臅r間更換",
    "們取得了一個非常, 們内〉昧艘粋€非常",
    "談論歷史, 談务摎v史",
    "說服人們為非營利組織籌集, 說服人們优榉菭I利組織籌集",
    "通過規模化來取得成果, 通過規?;瘉砣〉贸晒",
    "发展状况的, 发展范顩r的",
  })
  void good_chinese_costs_less_than_its_shifted_bytes(String good, String broken) {
    Plausibility plausibility = new Plausibility(LEXICON, Set.of());
    assertThat(plausibility.meanCost(good)).isLessThan(plausibility.meanCost(broken));
  }

  @Test
  void a_document_can_bring_its_own_words() {
    Plausibility plain = new Plausibility(LEXICON, Set.of());
    Plausibility knowing = new Plausibility(LEXICON, Set.of("有限營利公司"));
    assertThat(knowing.cost("一家有限營利公司")).isLessThan(plain.cost("一家有限營利公司"));
  }
}
