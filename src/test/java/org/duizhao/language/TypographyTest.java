package org.duizhao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.duizhao.language.Typography.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypographyTest {

  private static final String CASES =
      """
      "Hello," he said.                 | “Hello,” he said.
      He said: "No."                    | He said: “No.”
      don't, the students' book         | don’t, the students’ book
      the '90s and the 1990's           | the ’90s and the 1990’s
      rock 'n' roll                     | rock ’n’ roll
      Tell 'em 'tis late.               | Tell ’em ’tis late.
      "He said 'no' to me."             | “He said ‘no’ to me.”
      "'No,' he said."                  | “‘No,’ he said.”
      He said, "She said 'no.'"         | He said, “She said ‘no.’”
      ("Quoted")                        | (“Quoted”)
      wait--what                        | wait—what
      "Well--"                          | “Well—”
      it goes on...                     | it goes on…
      'single'                          | ‘single’
      —"dash"—                          | —“dash”—
      both/"and"                        | both/“and”
      plain                             | plain
      """;

  static Stream<String> cases() {
    return CASES.lines();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void typed_letter_by_letter_and_tidied_whole_come_to_the_same(String line) {
    String straight = line.substring(0, line.indexOf('|')).strip();
    String printed = line.substring(line.indexOf('|') + 1).strip();
    assertThat(typed(straight, new Typography(true, true, true))).isEqualTo(printed);
    assertThat(new Typography(true, true, true).tidy(straight)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\"--'b'...", "it's"})
  void what_is_off_stays_as_typed(String text) {
    assertThat(typed(text, new Typography(false, false, false))).isEqualTo(text);
    assertThat(new Typography(false, false, false).tidy(text)).isEqualTo(text);
  }

  @Test
  void rules_of_hyphens_and_points_are_left() {
    assertThat(new Typography(true, true, true).tidy("a ---- b ....")).isEqualTo("a ---- b ....");
  }

  @Test
  void each_can_be_had_alone() {
    String text = "\"a\"--b...";
    assertThat(new Typography(true, false, false).tidy(text)).isEqualTo("“a”--b...");
    assertThat(new Typography(false, true, false).tidy(text)).isEqualTo("\"a\"—b...");
    assertThat(new Typography(false, false, true).tidy(text)).isEqualTo("\"a\"--b…");
    assertThat(typed("the '90s", new Typography(false, true, true))).isEqualTo("the '90s");
  }

  @Test
  void a_change_names_what_it_replaces() {
    Optional<Change> change = new Typography(true, true, true).typed("a--", 3);
    assertThat(change.map(each -> each.in("a--b"))).contains("a—b");
  }

  private static String typed(String text, Typography typography) {
    StringBuilder typed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      typed.append(text.charAt(i));
      typography
          .typed(typed.toString(), typed.length())
          .ifPresent(
              change -> {
                String now = change.in(typed.toString());
                typed.setLength(0);
                typed.append(now);
              });
    }
    return typed.toString();
  }
}
