package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.duizhao.core.Cancel;
import org.duizhao.core.Span;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;

class SplitRuleTest {

  private static final SentenceSplitter BUILT_IN = SentenceSplitter.over(new ChineseSentences());

  @Test
  void plain_text_is_meant_as_it_is_written() {
    SplitRule rule = SplitRule.never("Who(a.b)!", "是");
    assertThat(rule.plainBefore()).isEqualTo("Who(a.b)!");
    assertThat(rule.plainAfter()).isEqualTo("是");
    assertThat(split(List.of(rule), "他唱Who(a.b)!是吗。好。")).containsExactly("他唱Who(a.b)!是吗。", "好。");
  }

  @Property
  void whatever_is_written_as_plain_text_is_plain_and_comes_back(@ForAll String text) {
    SplitRule always = SplitRule.always(text, "");
    assertThat(always.isPlain()).isTrue();
    assertThat(always.plainBefore()).isEqualTo(text);
    assertThat(always.problem().isPresent()).isEqualTo(text.isEmpty());
    assertThat(SplitRule.never(text, text).plainAfter()).isEqualTo(text);
  }

  @Test
  void an_end_asked_for_takes_closing_quotes_with_it() {
    assertThat(split(List.of(SplitRule.always("；", "")), "他說「甲；」乙；丙。"))
        .containsExactly("他說「甲；」", "乙；", "丙。");
  }

  @Test
  void semicolons_and_colons_end_sentences_but_not_in_times_and_addresses() {
    assertThat(
            split(
                List.of(SplitRule.SEMICOLONS, SplitRule.COLONS), "甲；乙;丙：丁。10：30見https://a.cn/b:c。"))
        .containsExactly("甲；", "乙;", "丙：", "丁。", "10：30見https://a.cn/b:c。");
  }

  @Test
  void an_expression_is_not_plain_and_is_shown_as_it_is() {
    SplitRule rule = new SplitRule(true, "第\\d+条", "", "", true);
    assertThat(rule.isPlain()).isFalse();
    assertThat(rule.plainBefore()).isEqualTo("第\\d+条");
  }

  @Test
  void what_is_wrong_with_a_rule_is_told() {
    assertThat(new SplitRule(true, "", "", "", true).problem())
        .contains(new SplitRule.Problem(SplitRule.Problem.Mistake.EMPTY, ""));
    assertThat(new SplitRule(true, "a", "(b", "", true).problem().orElseThrow().mistake())
        .isEqualTo(SplitRule.Problem.Mistake.EXPRESSION);
  }

  @Test
  void a_rule_switched_off_is_not_obeyed() {
    assertThat(split(List.of(SplitRule.always("；", "").withActive(false)), "甲；乙。"))
        .containsExactly("甲；乙。");
  }

  @Test
  void rules_come_back_from_their_file_as_they_were() {
    List<SplitRule> rules =
        List.of(
            SplitRule.never("<博士.>", "&").withNote("a -- note-"),
            SplitRule.SEMICOLONS.withActive(false),
            new SplitRule(true, "\u0001\ud800x", "\n", "", true));
    String file = SrxWriter.all(rules);
    List<SplitRule> read = SrxRules.parse(file, "x.srx").forLanguage("zh-Hant");
    assertThat(read.get(0)).isEqualTo(rules.get(0).withNote("a - - note-"));
    assertThat(read.get(1)).isEqualTo(rules.get(1));
    assertThat(read.get(2).before()).isEqualTo("\\x{1}\\x{d800}x");
    assertThat(SrxWriter.all(read)).isEqualTo(file);
  }

  @Test
  void other_programs_get_only_what_is_switched_on_and_nothing_foreign() {
    String file =
        SrxWriter.active(
            List.of(SplitRule.always("乙", ""), SplitRule.SEMICOLONS.withActive(false)));
    assertThat(file).contains("乙").doesNotContain("；").doesNotContain("dz:");
    assertThat(SrxRules.parse(file, "x.srx").size()).isEqualTo(1);
  }

  @Test
  void an_expression_that_tries_for_ever_can_be_stopped() {
    Cancel cancel = new Cancel();
    SplitRule endless = new SplitRule(true, "(甲+)+乙", "", "", true);
    AtomicInteger splits = new AtomicInteger();
    SentenceSplitter stopping =
        text -> {
          splits.incrementAndGet();
          cancel.request();
          return List.of(new Span(0, text.length()));
        };
    SentenceSplitter ruled = SrxRules.of(List.of(endless)).over(stopping, "zh", cancel);
    assertThatThrownBy(() -> ruled.split("甲".repeat(60))).isInstanceOf(CancellationException.class);
    assertThat(splits).hasValue(1);
  }

  @Test
  void an_expression_too_deep_for_a_long_paragraph_is_told_in_one_line() {
    SplitRule deep = new SplitRule(true, "(甲|乙)*。", "", "", true);
    SentenceSplitter ruled = SrxRules.of(List.of(deep)).over(BUILT_IN, "zh");
    assertThatThrownBy(() -> ruled.split("甲".repeat(500_000)))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("The rule \"(甲|乙)*。\" is too involved");
  }

  private static List<String> split(List<SplitRule> rules, String text) {
    return SrxRules.of(rules).over(BUILT_IN, "zh").split(text).stream()
        .map(span -> span.of(text))
        .toList();
  }
}
