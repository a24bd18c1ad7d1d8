package org.duizhao.session.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFinderTest {

  private static final TextQuery PLAIN = TextQuery.plain("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          學習   | 我们学习，他們學習            | 学习 學習
          学习   | 我们学习，他們學習            | 学习 學習
          裡     | 心里、心裏、心裡              | 里 裏 裡
          openai | OpenAI与ＯｐｅｎＡＩ           | OpenAI ＯｐｅｎＡＩ
          aa     | aaaa                          | aa aa
          「好」 | 他說“好”                      | “好”
          """)
  void either_script_width_and_case_is_found(String query, String text, String found) {
    assertThat(found(PLAIN.withText(query), text)).containsExactly(found.split(" "));
  }

  @Test
  void a_script_counts_when_it_is_asked_for() {
    TextQuery exact = new TextQuery("学", false, false, false, false);
    assertThat(found(exact, "學学")).containsExactly("学");
    assertThat(exact.finder().find("學学")).containsExactly(new Span(1, 2));
  }

  @Test
  void capitals_count_when_they_are_asked_for() {
    TextQuery query = new TextQuery("Open學", true, false, false, true);
    assertThat(found(query, "open学 Open学 Ｏpen學")).containsExactly("Open学", "Ｏpen學");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AI     | 用AI做，OpenAI与AI2和 AI。 | 2
          cat    | cat concat cats Cat        | 2
          研究   | 研究者研究                 | 2
          cafe   | cafe café cafe\u0301       | 1
          3      | 3 33 3                     | 2
          """)
  void a_whole_word_is_not_part_of_a_longer_one(String word, String text, int hits) {
    TextQuery query = new TextQuery(word, false, true, false, true);
    assertThat(query.finder().count(text)).isEqualTo(hits);
    TextQuery regex = new TextQuery(word, false, true, true, true);
    assertThat(regex.finder().count(text)).isEqualTo(hits);
  }

  @Test
  void a_whole_word_is_found_though_a_shorter_way_to_match_comes_first() {
    TextQuery query = new TextQuery("re|research", false, true, true, true);
    assertThat(found(query, "research re-do")).containsExactly("research", "re");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          学[习生]      | 學習学生學校          | 學習 学生
          學(?:習¦生)   | 學習学生學校          | 學習 学生
          [一-龥]{2}    | 國家abc               | 國家
          \\d+ 元       | 30 元，４５ 元        | 30 元 ,４５ 元
          「.*?」       | “不”「是」            | 「是」
          中-国         | 中-國                 | 中-國
          Ａ+           | aＡA                  | aＡA
          """)
  void a_regular_expression_finds_either_script(String regex, String text, String found) {
    TextQuery query = new TextQuery(regex.replace('¦', '|'), false, false, true, true);
    assertThat(String.join(" ", found(query, text))).isEqualTo(found.replace(" ,", " "));
  }

  @Test
  void what_matches_nothing_is_no_hit() {
    TextQuery query = new TextQuery("x*", false, false, true, true);
    assertThat(found(query, "axxb")).containsExactly("xx");
    assertThat(PLAIN.finder().find("abc")).isEmpty();
  }

  @Test
  void half_a_character_is_no_hit() {
    String low = "\uDC0B";
    assertThat(PLAIN.withText(low).finder().find("\uD840\uDC0B")).isEmpty();
    assertThat(new TextQuery(".", false, false, true, true).finder().find("\uD840\uDC0B"))
        .containsExactly(new Span(0, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (abc     | 4
          [a-      | 3
          a***     | 2
          學(      | 2
          """)
  void what_is_wrong_with_an_expression_is_said_with_its_place(String regex, int at) {
    TextQuery query = new TextQuery(regex, false, false, true, true);
    QueryProblem problem = query.problem().orElseThrow();
    assertThat(problem.kind()).isEqualTo(QueryProblem.Kind.UNREADABLE);
    assertThat(problem.detail()).isNotEmpty();
    assertThat(problem.at()).isEqualTo(at);
    assertThatThrownBy(query::finder).isInstanceOf(UserException.class).hasMessageContaining(regex);
  }

  @ParameterizedTest
  @CsvSource({"'(a|aa)+\\1$'", "'(x+x+)+\\1y'", "'(.*)*\\1z'"})
  void an_expression_that_would_try_for_ever_is_given_up(String regex) {
    TextFinder finder = new TextQuery(regex, false, false, true, true).finder();
    String text = "a".repeat(60) + "x".repeat(60) + "!";
    assertThatThrownBy(() -> finder.find(text)).isInstanceOf(EndlessSearchException.class);
  }

  @Test
  void an_expression_that_needs_more_stack_than_there_is_is_given_up() {
    TextFinder finder = new TextQuery("(a|b)*c", false, false, true, true).finder();
    assertThatThrownBy(() -> finder.find("ab".repeat(20_000)))
        .isInstanceOf(EndlessSearchException.class);
  }

  private static List<String> found(TextQuery query, String text) {
    return query.finder().find(text).stream().map(span -> span.of(text)).toList();
  }
}
