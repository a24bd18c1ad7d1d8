package org.duizhao.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duizhao.core.Kind;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.junit.jupiter.api.Test;

class PairTableTest {

  private static final List<Segment> PAIRS =
      List.of(pair("一", "One"), pair("甲<乙> & 丙", "Says \"two\"\tand\nthree"));

  @Test
  void the_tabbed_form_quotes_what_would_break_a_cell() {
    assertThat(PairTable.tabbed(PAIRS))
        .isEqualTo("一\tOne\n甲<乙> & 丙\t\"Says \"\"two\"\"\tand\nthree\"\n");
  }

  @Test
  void the_web_form_is_a_table_with_the_language_of_each_cell() {
    assertThat(PairTable.html(PAIRS, List.of("zh-Hant", "en")))
        .isEqualTo(
            """
            <meta charset="utf-8"><table>
            <tr><td lang="zh-Hant">一</td><td lang="en">One</td></tr>
            <tr><td lang="zh-Hant">甲&lt;乙&gt; &amp; 丙</td>\
            <td lang="en">Says "two"\tand<br>three</td></tr>
            </table>
            """);
  }

  private static Segment pair(String source, String target) {
    return Segment.untranslated("1", 0, Kind.SENTENCE, "", source, new Span(0, 1))
        .withTarget(target);
  }
}
