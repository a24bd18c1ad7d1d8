package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          乾淨的頭髮        | 干净的头发
          乾坤            | 乾坤
          皇后在後面        | 皇后在后面
          一目瞭然，瞭解     | 一目了然，了解
          著名的著作        | 著名的著作
          他聽著音樂        | 他听着音乐
          原著與土著        | 原著与土著
          著書立說，着手     | 著书立说，着手
          裡面裏面          | 里面里面
          甚麼是人工智慧     | 什么是人工智慧
          為了台灣、臺灣     | 为了台湾、台湾
          有限營利公司(LLM) | 有限营利公司(LLM)
          """)
  void traditional_becomes_simplified_phrase_by_phrase(String traditional, String simplified) {
    assertThat(Scripts.toSimplified(traditional)).isEqualTo(simplified);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          干净的头发     | 乾淨的頭髮
          干部干什么     | 幹部幹什麼
          皇后在后面     | 皇后在後面
          一目了然，了解  | 一目瞭然，瞭解
          理发店的发展    | 理髮店的發展
          表面和面包     | 表面和麵包
          关系与联系     | 關係與聯繫
          几公里里面     | 幾公里裡面
          有限营利公司   | 有限營利公司
          """)
  void simplified_becomes_traditional_phrase_by_phrase(String simplified, String traditional) {
    assertThat(Scripts.toTraditional(simplified)).isEqualTo(traditional);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          有限營利公司    | 有限营利公司
          併並并         | 并并并
          裡裏里         | 里里里
          帳賬账帐       | 賬帳賬帳
          臺台           | 台台
          於于           | 于于
          著着           | 着着
          為爲为         | 为为为
          乾幹干         | 干干干
          瞭解           | 了解
          ＧＰＴ－４      | gpt-4
          OpenAI        | openai
          埃隆‧馬斯克     | 埃隆·马斯克
          「意識」       | “意识”
          """)
  void what_counts_as_the_same_folds_to_the_same(String one, String other) {
    assertThat(Scripts.fold(one)).isEqualTo(Scripts.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"人,入", "己,已", "末,未", "公,司", "a,b", "士,土"})
  void what_is_different_folds_to_different_characters(String one, String other) {
    assertThat(Scripts.fold(one)).isNotEqualTo(Scripts.fold(other));
  }

  @Property
  void folding_keeps_the_length_and_folding_again_changes_nothing(
      @ForAll @StringLength(max = 40) String text) {
    String folded = Scripts.fold(text);
    assertThat(folded).hasSameSizeAs(text);
    assertThat(Scripts.fold(folded)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "這是一個學習過程, TRADITIONAL",
    "这是一个学习过程, SIMPLIFIED",
    "这是一个學習過程, MIXED",
    "人工智能, UNDECIDED",
    "OpenAI, UNDECIDED",
    "他在這裡學習軟體開發並說：「干净」, TRADITIONAL"
  })
  void the_script_is_told_by_characters_only_one_set_has(String text, Script script) {
    assertThat(Scripts.scriptOf(text)).isEqualTo(script);
  }
}
