package org.duizhao.session.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.duizhao.core.Kind;
import org.duizhao.core.UserException;
import org.duizhao.format.read.Contents;
import org.duizhao.format.read.DelimitedReader;
import org.duizhao.format.read.Paragraph;
import org.duizhao.format.read.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutsTest {

  /// A plain text; a blank line sets what follows apart.
  private static Contents lines(String text) {
    List<Part> parts = new java.util.ArrayList<>();
    boolean apart = true;
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        parts.add(new Paragraph(line, Kind.SENTENCE, apart));
      }
      apart = line.isBlank();
    }
    return new Contents("text", parts);
  }

  private static Contents table(String rows) {
    return new Contents("csv", List.of(new DelimitedReader('|').table(rows)));
  }

  private static String show(Bitext bitext) {
    return bitext.stretches().stream()
        .map(
            each ->
                (each.speaker().isEmpty() ? "" : each.speaker() + "> ")
                    + String.join(" + ", each.chinese())
                    + " = "
                    + String.join(" + ", each.english()))
        .collect(Collectors.joining("\n"));
  }

  private static Bitext read(Contents contents, LayoutKind kind) {
    Bitext read = Layouts.recognise(contents, "file");
    assertThat(read.layout().kind()).isEqualTo(kind);
    return read;
  }

  @Test
  void a_word_table_with_numbers_speakers_comments_and_gaps_is_read_by_its_columns() {
    Contents contents =
        table(
            """
            序號|說話人|原文|譯文|備註
            1|記者|你為什麼離開那家公司？|Why did you leave that company?|
            2|Ilya|因為我想做別的事情。|Because I wanted to do something else.|check the tone here please
            3|記者|是什麼事情？||
            4|Ilya||(laughs)|
            5|Ilya|我在 OpenAI 的時候，AGI 還很遠。|When I was at OpenAI, AGI was far off.|這裡語氣要再改一下
            """);

    Bitext read = read(contents, LayoutKind.COLUMNS);

    assertThat(read.layout().columns()).hasValue(new Columns(2, 3, OptionalInt.of(1)));
    assertThat(show(read))
        .isEqualTo(
            """
            記者> 你為什麼離開那家公司？ = Why did you leave that company?
            Ilya> 因為我想做別的事情。 = Because I wanted to do something else.
            記者> 是什麼事情？ =\s
            Ilya>  = (laughs)
            Ilya> 我在 OpenAI 的時候，AGI 還很遠。 = When I was at OpenAI, AGI was far off.\
            """);
    assertThat(read.leftOut()).containsExactly("check the tone here please", "這裡語氣要再改一下");
    assertThat(read.layout().confidence()).isGreaterThan(0.9);
  }

  @Test
  void columns_are_found_without_a_header_and_in_either_order() {
    Contents contents =
        table(
            """
            How is the cap set?|股份是如何設定上限的？|12
            By the board.|由董事會決定。|13
            """);

    Bitext read = read(contents, LayoutKind.COLUMNS);

    assertThat(read.layout().columns()).hasValue(new Columns(1, 0, OptionalInt.empty()));
    assertThat(show(read)).isEqualTo("股份是如何設定上限的？ = How is the cap set?\n由董事會決定。 = By the board.");
  }

  @Test
  void a_draft_by_machine_is_passed_over_for_the_final_text() {
    Contents contents =
        table(
            """
            Source|MT|Final
            他們談了很久。|They talked long time.|They talked for a long time.
            沒有結果。|No result had.|Nothing came of it.
            """);

    assertThat(read(contents, LayoutKind.COLUMNS).layout().columns())
        .hasValue(new Columns(0, 2, OptionalInt.empty()));
  }

  @Test
  void a_column_of_japanese_or_pinyin_is_no_side_of_a_pair() {
    Contents contents =
        table(
            """
            これは本です。|這是一本書。|zhè shì yī běn shū|This is a book.
            私は学生です。|我是學生。|wǒ shì xué shēng|I am a student.
            """);

    assertThat(read(contents, LayoutKind.COLUMNS).layout().columns())
        .hasValue(new Columns(1, 3, OptionalInt.empty()));
  }

  @Test
  void a_table_of_one_row_holds_two_whole_texts() {
    Contents contents =
        table("\"第一段很長。\n第二段也很長。\"|\"The first paragraph is long.\nSo is the second.\"\n");

    assertThat(show(read(contents, LayoutKind.COLUMNS)))
        .isEqualTo("第一段很長。 + 第二段也很長。 = The first paragraph is long. + So is the second.");
  }

  @Test
  void lines_with_tabs_are_a_table() {
    assertThat(show(read(lines("1\t你好嗎？\tHow are you?\n2\t很好。\tVery well.\n"), LayoutKind.COLUMNS)))
        .isEqualTo("你好嗎？ = How are you?\n很好。 = Very well.");
  }

  @Test
  void paragraphs_by_turns_are_paired_also_where_one_has_two_translations() {
    Contents contents =
        lines(
            """
            他昨天從北京回來，帶了很多書。
            Yesterday he came back from Beijing and brought many books.
            我們在 OpenAI 的辦公室見面，談了一整個下午，關於未來的事情。
            We met at the OpenAI office.
            We spent the whole afternoon talking about the future.
            最後他笑了。
            In the end he smiled.
            """);

    assertThat(show(read(contents, LayoutKind.ALTERNATING)))
        .isEqualTo(
            """
            他昨天從北京回來，帶了很多書。 = Yesterday he came back from Beijing and brought many books.
            我們在 OpenAI 的辦公室見面，談了一整個下午，關於未來的事情。 = We met at the OpenAI office. + We spent the whole afternoon talking about the future.
            最後他笑了。 = In the end he smiled.\
            """);
  }

  @Test
  void english_may_come_first() {
    Contents contents = lines("He came back.\n他回來了。\nHe smiled at us.\n他對我們笑了。\n");

    assertThat(show(read(contents, LayoutKind.ALTERNATING)))
        .isEqualTo("他回來了。 = He came back.\n他對我們笑了。 = He smiled at us.");
  }

  @Test
  void blank_lines_keep_an_untranslated_paragraph_from_the_next_one() {
    Contents contents =
        lines(
            """
            他昨天回來了。
            He came back yesterday.

            這一句沒有譯文。

            最後他笑了。
            In the end he smiled.

            再見。
            Goodbye.
            """);

    assertThat(show(read(contents, LayoutKind.ALTERNATING)))
        .isEqualTo(
            """
            他昨天回來了。 = He came back yesterday.
            這一句沒有譯文。 =\s
            最後他笑了。 = In the end he smiled.
            再見。 = Goodbye.\
            """);
  }

  @Test
  void lines_of_both_languages_are_cut() {
    Contents contents =
        lines(
            """
            第一章 Chapter One
            你好，世界。Hello, world.
            我在 Google DeepMind 工作。 / I work at Google DeepMind.
            他笑了（He smiled）
            """);

    assertThat(show(read(contents, LayoutKind.MIXED)))
        .isEqualTo(
            """
            第一章 = Chapter One
            你好，世界。 = Hello, world.
            我在 Google DeepMind 工作。 = I work at Google DeepMind.
            他笑了 = He smiled\
            """);
  }

  @Test
  void a_paragraph_that_alternates_sentence_by_sentence_gives_a_pair_each() {
    Contents contents = lines("他來了。He came. 他看了。He saw. 他贏了。He won.\n他走了。He left.\n");

    assertThat(show(read(contents, LayoutKind.MIXED)))
        .isEqualTo("他來了。 = He came.\n他看了。 = He saw.\n他贏了。 = He won.\n他走了。 = He left.");
  }

  @Test
  void all_the_chinese_and_then_all_the_english_are_one_stretch() {
    Contents contents =
        lines(
            """
            孔子論仁
            仁是孔子思想的中心，也是儒家最重要的概念。
            “Ren” in his own words
            孔子說，仁者愛人，這句話後來被無數學者引用。
            義也同樣重要。
            Confucius on Humaneness
            Humaneness (仁) is the centre of Confucius's thought and the weightiest idea of his school.
            Confucius said that the humane love others, which countless scholars have quoted since.
            Righteousness (義) matters as much.
            """);

    Bitext read = read(contents, LayoutKind.BLOCKS);

    assertThat(read.stretches()).hasSize(1);
    assertThat(read.stretches().getFirst().chinese()).hasSize(5);
    assertThat(read.stretches().getFirst().english()).hasSize(4);
  }

  @Test
  void chapters_by_turns_are_a_stretch_each() {
    String chinese = "這一段話說的是很久以前的事情，那時候村子裡還沒有電燈。\n".repeat(6);
    String english =
        "This paragraph tells of things long ago, when the village had no electric light yet.\n"
            .repeat(6);

    Bitext read = read(lines(chinese + english + chinese + english), LayoutKind.BLOCKS);

    assertThat(read.stretches()).hasSize(2).allMatch(Stretch::isPaired);
  }

  @Test
  void other_languages_are_left_out() {
    Contents contents = lines("你好嗎？\nお元気ですか。\nHow are you?\n我很好。\n元気です。\nI am fine.\n* * *\n");

    Bitext read = read(contents, LayoutKind.ALTERNATING);

    assertThat(show(read)).isEqualTo("你好嗎？ = How are you?\n我很好。 = I am fine.");
    assertThat(read.leftOut()).containsExactly("お元気ですか。", "元気です。", "* * *");
  }

  @Test
  void the_user_overrules_the_layout() {
    Contents contents = lines("他回來了。\nHe came back.\n他笑了。\nHe smiled.\n");

    Bitext read = Layouts.as(LayoutKind.BLOCKS, contents, "file");

    assertThat(show(read)).isEqualTo("他回來了。 + 他笑了。 = He came back. + He smiled.");
  }

  @Test
  void the_user_names_the_columns_in_any_order() {
    Contents contents = table("草稿一|Draft one|Final one\n草稿二|Draft two|Final two\n");

    assertThat(show(Layouts.columns(contents, 2, 0, "file")))
        .isEqualTo("草稿一 = Final one\n草稿二 = Final two");
  }

  @Test
  void columns_that_are_not_there_are_told() {
    assertThatThrownBy(() -> Layouts.columns(table("一|one\n"), 0, 4, "t.csv"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "t.csv: no table here has both column 1 and column 5; columns are counted from 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "只有中文。\n沒有別的。\n| holds Chinese and no English",
        "Only English.\n| holds English and no Chinese",
        "1\n2\n| holds neither Chinese nor English",
        "| holds neither Chinese nor English"
      })
  void a_file_of_one_language_says_so(String textAndMessage) {
    int bar = textAndMessage.indexOf('|');
    Contents contents = lines(textAndMessage.substring(0, bar));

    assertThatThrownBy(() -> Layouts.recognise(contents, "one.txt"))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "one.txt:" + textAndMessage.substring(bar + 1) + "; give the two texts as two files");
  }
}
