package org.duizhao.session.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovesTest {

  @ParameterizedTest(name = "{0}: {1} → {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          merge 0 SOURCE down      | a=1 b=2 c=3      | =1 ab=2 c=3
          merge 1 SOURCE up        | a=1 b=2 c=3      | ab=1 =2 c=3
          merge 1 TARGET up        | a=1 =2 c=3       | a=12 c=3
          merge 0 SOURCE up        | a=1 b=2          | nothing
          merge 2 SOURCE down      | a=1 b=2 c=3      | nothing
          one 0 SOURCE down        | ab=1 c=2         | a=1 bc=2
          one 1 TARGET up          | a=1 b=234        | a=12 b=34
          one 0 TARGET down        | =1 b=2           | b=12
          one 0 SOURCE down        | =1 b=2           | nothing
          join 0                   | a=1 b=2 c=3      | ab=12 c=3
          join 2                   | a=1 b=2 c=3      | nothing
          unlink 0                 | ab=1 c=2         | a= b= =1 c=2
          unlink 1                 | a=1 b=           | nothing
          swap 0 TARGET            | a=1 b=23 c=4     | a=23 b=1 c=4
          swap 1 TARGET            | a=1 b=2          | nothing
          delete 1                 | a=1 b=2 c=3      | a=1 c=3
          insert 0                 | a=1 b=2          | a=1 = b=2
          insert -1                | a=1              | = a=1
          shift 0 TARGET down      | a=1 b=2 c=3      | a= b=1 c=2 =3
          shift 1 SOURCE down      | a=1 b=2 c=       | a=1 =2 b= c=
          shift 0 TARGET up        | a=1 b=2 c=3      | a=12 b=3 c=
          shift 0 TARGET up        | a= b=1 c=2       | a=1 b=2 c=
          shift 0 SOURCE down      | a=1 b=2 c=3! d=4 | =1 a=2 b= c=3! d=4
          shift 0 SOURCE up        | a=1 b=2! c=3     | nothing
          drag 0 SOURCE 1 to 2     | abc=1 d=2 e=3    | a=1 =2 bcde=3
          drag 2 TARGET 0 to 0     | a=1 b=2 c=34     | a=123 b= c=4
          drag 0 SOURCE 0 to 0     | a=1              | nothing
          pin 1                    | a=1 b=2          | a=1 b=2!
          pin 0                    | a=1! b=2         | nothing
          merge 0 SOURCE down      | a=1! b=2!        | =1 ab=2
          """)
  void a_move_does_what_its_name_says(String move, String before, String after) {
    Mending mending = mending(before);
    Optional<Step> step = step(new Moves(mending), move.split(" ", -1));
    assertThat(step.map(made -> text(mending.after(made))).orElse("nothing")).isEqualTo(after);
  }

  @ParameterizedTest(name = "at {1},{2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          他來了，我走了。         | 0 | 4 | 他來了，     | 我走了。
          He came and  I left. | 0 | 12 | He came and | I left.
          """)
  void a_sentence_is_cut_at_the_caret_without_space_at_the_cut(
      String text, int sentence, int offset, String head, String tail) {
    Row row = new Row(1, List.of(new Sentence(2, text)), List.of(), 0.5, false, false, false);
    Mending mending = new Mending(List.of(row), 3);
    Mending cut =
        mending.after(new Moves(mending).split(0, Half.SOURCE, sentence, offset).orElseThrow());
    assertThat(cut.sentences(Half.SOURCE))
        .isEqualTo(List.of(new Sentence(3, head), new Sentence(4, tail)));
    assertThat(cut.size()).isEqualTo(2);
  }

  @ParameterizedTest(name = "sentence {0}, offset {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 0 | a=1 b=
          0 | 1 | a=1 b=
          0 | 0 | nothing
          1 | 1 | nothing
          """)
  void at_the_edge_of_a_sentence_the_row_is_cut_and_the_sentence_is_whole(
      int sentence, int offset, String after) {
    Mending mending = mending("ab=1");
    Optional<Step> step = new Moves(mending).split(0, Half.SOURCE, sentence, offset);
    assertThat(step.map(made -> text(mending.after(made))).orElse("nothing")).isEqualTo(after);
  }

  private static Optional<Step> step(Moves moves, String[] words) {
    int row = Integer.parseInt(words[1]);
    Half half = words.length > 2 ? Half.valueOf(words[2]) : Half.SOURCE;
    int by = words[words.length - 1].equals("up") ? -1 : 1;
    return switch (words[0]) {
      case "merge" -> moves.merge(row, half, by);
      case "one" -> moves.moveOne(row, half, by);
      case "join" -> moves.join(row);
      case "unlink" -> moves.unlink(row);
      case "swap" -> moves.swap(row, half);
      case "delete" -> moves.delete(row);
      case "insert" -> moves.insert(row);
      case "shift" -> moves.shift(row, half, by);
      case "drag" -> moves.drag(row, half, Integer.parseInt(words[3]), Integer.parseInt(words[5]));
      default -> moves.pin(row, true);
    };
  }

  /// `ab=1!` is a pinned row of the sentences a and b and the sentence 1.
  private static Mending mending(String text) {
    List<Row> rows = new ArrayList<>();
    int id = 1;
    int sentence = 1000;
    for (String word : text.split(" ", -1)) {
      String[] halves = word.replace("!", "").split("=", -1);
      List<List<Sentence>> sentences = new ArrayList<>();
      for (String half : halves) {
        List<Sentence> all = new ArrayList<>();
        for (String each : half.isEmpty() ? new String[0] : half.split("", 0)) {
          all.add(new Sentence(sentence++, each));
        }
        sentences.add(all);
      }
      rows.add(
          new Row(
              id++,
              sentences.getFirst(),
              sentences.getLast(),
              0.5,
              false,
              false,
              word.endsWith("!")));
    }
    return new Mending(rows, sentence);
  }

  private static String text(Mending mending) {
    return mending.rows().stream()
        .map(
            row ->
                Arrays.stream(Half.values())
                        .map(half -> row.text(half, true))
                        .collect(Collectors.joining("="))
                    + (row.pinned() ? "!" : ""))
        .collect(Collectors.joining(" "));
  }
}
