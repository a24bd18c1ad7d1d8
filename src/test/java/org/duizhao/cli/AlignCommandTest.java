package org.duizhao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.duizhao.glossary.Term;
import org.duizhao.session.Glossaries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void links_are_numbers_of_sentences_on_both_sides() throws IOException {
    Path chinese = file("zh.txt", "我昨天買了三本書。\n書很貴。\n你呢？\n");
    Path english =
        file("en.txt", "Yesterday I bought three books, which were expensive.\nAnd you?\n");
    assertThat(run("align", "--lines", "--format", "links", chinese, english)).isZero();
    assertThat(printed(out)).isEqualTo("[0,1]:[0]\n[2]:[1]\n");
  }

  @Test
  void the_english_text_may_come_first() throws IOException {
    Path chinese = file("zh.txt", "我昨天買了三本書。\n書很貴。\n你呢？\n");
    Path english =
        file("en.txt", "Yesterday I bought three books, which were expensive.\nAnd you?\n");
    assertThat(run("align", "--lines", "--format", "links", english, chinese)).isZero();
    assertThat(printed(out)).isEqualTo("[0]:[0,1]\n[1]:[2]\n");
  }

  @Test
  void documents_are_split_into_sentences_and_written_as_a_table() throws IOException {
    Path chinese = file("zh.txt", "他來了。你呢？\n");
    Path english = file("en.txt", "He has come. And you?\n");
    assertThat(run("align", chinese, english)).isZero();
    assertThat(printed(out).lines().skip(1).map(line -> line.split("\t", -1)[0]))
        .containsExactly("他來了。", "你呢？");
    assertThat(printed(out).lines().skip(1).map(line -> line.split("\t", -1)[1]))
        .containsExactly("He has come.", "And you?");
  }

  @Test
  void the_format_follows_the_files_ending() throws IOException {
    Path chinese = file("zh.txt", "他來了。\n");
    Path english = file("en.txt", "He has come.\n");
    Path memory = folder.resolve("pairs.tmx");
    assertThat(run("align", "-o", memory, chinese, english)).isZero();
    assertThat(printed(out)).isEqualTo(memory + ": 1 pair, 0 sentences without a counterpart\n");
    assertThat(Files.readString(memory)).contains("<seg>他來了。</seg>", "<seg>He has come.</seg>");
  }

  @Test
  void a_glossarys_term_tells_which_sentence_was_translated() throws IOException {
    Path chinese = file("zh.txt", "那天晚上我們看見了賨人。\n那天晚上我們看見了僰人。\n那天晚上我們看見了羿人。\n");
    Path english = file("en.txt", "It was then that the zorblings came.\n");
    for (String[] each : new String[][] {{"賨人", "[0]:[0]"}, {"羿人", "[2]:[0]"}}) {
      out.reset();
      Path terms = folder.resolve(each[0] + ".json");
      new Glossaries(List.of(terms), InstantSource.system())
          .add(terms, Term.of(each[0], "Zorbling"));
      assertThat(
              run("align", "--lines", "--format", "links", "--glossary", terms, chinese, english))
          .isZero();
      assertThat(printed(out).lines()).contains(each[1]);
    }
  }

  @Test
  void rows_whose_sentences_changed_places_are_marked_in_the_table() throws IOException {
    Path chinese = file("zh.txt", "醫生說他的心臟很健康。\n火車晚上七點離開北京。\n學生們在圖書館看書。\n");
    Path english =
        file(
            "en.txt",
            """
            The train leaves Beijing at seven in the evening.
            The doctor said that his heart was healthy.
            The students are reading books in the library.
            """);
    assertThat(run("align", "--lines", chinese, english)).isZero();
    assertThat(
            printed(out)
                .lines()
                .filter(line -> line.contains(" crossed"))
                .map(this::first)
                .toList())
        .hasSizeBetween(1, 3)
        .doesNotContain("學生們在圖書館看書。");
  }

  private String first(String line) {
    return line.split("\t", -1)[0];
  }

  @Test
  void two_texts_in_one_language_are_refused() throws IOException {
    Path one = file("one.txt", "他來了。\n");
    Path other = file("other.txt", "你呢？\n");
    assertThat(run("align", one, other)).isEqualTo(2);
    assertThat(printed(err))
        .isEqualTo(
            "duizhao: one.txt and other.txt are both Chinese; give a Chinese text and an English"
                + " one\n");
  }

  @Test
  void an_unknown_format_and_a_missing_file_are_told_of() throws IOException {
    Path chinese = file("zh.txt", "他來了。\n");
    assertThat(run("align", "--format", "pdf", chinese, chinese)).isEqualTo(2);
    assertThat(printed(err)).startsWith("duizhao: No format pdf; use links, tsv,");
    err.reset();
    Path missing = folder.resolve("none.txt");
    assertThat(run("align", "--lines", chinese, missing)).isEqualTo(2);
    assertThat(printed(err))
        .isEqualTo("duizhao: " + missing + ": there is no such file; check the path\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return new Cli()
        .run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            words);
  }

  private static String printed(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
