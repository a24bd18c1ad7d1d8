package org.duizhao.session.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {

  private static final Segment SEGMENT =
      Segment.untranslated("1", 0, Kind.SENTENCE, "", "我们学习，学习", new Span(0, 7))
          .withTarget("We study and Study.")
          .withState(State.REVIEWED)
          .withOrigin(Origin.TYPED);

  @Test
  void every_hit_is_a_swap_of_its_own() {
    List<Swap> swaps = swaps(TextQuery.plain("study"), "learn", Side.TARGET, true);
    assertThat(swaps).extracting(Swap::span).containsExactly(new Span(3, 8), new Span(13, 18));
    assertThat(swaps).extracting(Swap::with).containsExactly("learn", "Learn");
    assertThat(swaps).extracting(Swap::kind).doesNotHaveDuplicates();
  }

  @Test
  void accepted_swaps_are_one_edit_of_each_segment() {
    List<Swap> swaps = swaps(TextQuery.plain("study"), "learn", Side.TARGET, false);
    assertThat(after(swaps, false).target()).isEqualTo("We learn and learn.");
    assertThat(after(swaps.subList(1, 2), false).target()).isEqualTo("We study and learn.");
  }

  @Test
  void a_state_stays_or_drops_as_chosen() {
    List<Swap> swaps = swaps(TextQuery.plain("study"), "learn", Side.TARGET, false);
    assertThat(after(swaps, false).state()).isEqualTo(State.REVIEWED);
    assertThat(after(swaps, true).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void a_target_replaced_by_nothing_is_untranslated() {
    TextQuery all = new TextQuery(".+", false, false, true, true);
    Segment after = after(swaps(all, "", Side.TARGET, false), false);
    assertThat(after.target()).isEmpty();
    assertThat(after.state()).isEqualTo(State.UNTRANSLATED);
    assertThat(after.origin()).isEqualTo(Origin.NONE);
  }

  @Test
  void both_sides_are_replaced_at_once() {
    TextQuery query = new TextQuery("学习|study", false, false, true, true);
    Segment after = after(swaps(query, "X", Side.BOTH, false), false);
    assertThat(after.source()).isEqualTo("我们X，X");
    assertThat(after.target()).isEqualTo("We X and X.");
  }

  @Test
  void notes_are_replaced_without_a_change_of_state() {
    Segment noted = SEGMENT.withNote("ask Ann");
    List<Swap> swaps =
        Replacement.swaps(
            "d",
            0,
            noted,
            Side.NOTES,
            TextQuery.plain("ann").finder(),
            Template.of("Bob", TextQuery.plain("ann"), false));
    Segment after = after(swaps, true);
    assertThat(after.note()).isEqualTo("ask Bob");
    assertThat(after.state()).isEqualTo(State.REVIEWED);
  }

  @Test
  void what_would_become_itself_is_no_swap() {
    assertThat(swaps(TextQuery.plain("study"), "study", Side.TARGET, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (\\w+) and (\\w+) | $2 or $1      | We Study or study.
          (?<x>study)       | <${x}>        | We <study> and <Study>.
          study             | $$0.$0        | We $0.study and $0.Study.
          (s)tudy           | $12           | We s2 and S2.
          ' and'            | \\n&\\\\      | We study\\n&§ Study.
          """)
  void groups_of_an_expression_are_put_in(String regex, String replacement, String target) {
    TextQuery query = new TextQuery(regex, false, false, true, true);
    String expected = target.replace("\\n", "\n").replace('§', '\\');
    assertThat(after(swaps(query, replacement, Side.TARGET, false), false).target())
        .isEqualTo(expected);
  }

  @Test
  void groups_hold_the_text_as_it_stands_though_it_was_found_in_the_other_script() {
    TextQuery query = new TextQuery("我們(學習)", false, false, true, true);
    assertThat(after(swaps(query, "$1", Side.SOURCE, false), false).source()).isEqualTo("学习，学习");
  }

  @Test
  void a_group_that_there_is_not_is_said() {
    TextQuery query = new TextQuery("(a)", false, false, true, true);
    assertThat(Template.problem("$2", query))
        .contains(new QueryProblem(QueryProblem.Kind.NO_GROUP, "2", 0));
    assertThat(Template.problem("x${no}", query))
        .contains(new QueryProblem(QueryProblem.Kind.NO_GROUP, "no", 1));
    assertThat(Template.problem("$1$0$$", query)).isEmpty();
    assertThatThrownBy(() -> Template.of("$2", query, false)).isInstanceOf(UserException.class);
  }

  @ParameterizedTest
  @CsvSource({"STUDY,learn,LEARN", "Study,learn,Learn", "study,Learn,Learn", "S,learn,Learn"})
  void capitals_are_taken_over(String model, String text, String expected) {
    assertThat(Template.capitalisedLike(model, text)).isEqualTo(expected);
  }

  private static List<Swap> swaps(
      TextQuery query, String replacement, Side side, boolean keepCapitals) {
    return Replacement.swaps(
        "d", 0, SEGMENT, side, query.finder(), Template.of(replacement, query, keepCapitals));
  }

  private static Segment after(List<Swap> swaps, boolean toDraft) {
    Edit edit = Replacement.edit(swaps, toDraft).edits().getFirst();
    return ((Edit.Replace) edit).after();
  }
}
