package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duizhao.core.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryFileTest {

  private static final Term CAPPED =
      new Term(
          "有限營利公司",
          List.of("有限营利公司", "利潤上限公司"),
          "capped-profit company",
          List.of("capped-profit"),
          List.of("limited company"),
          "noun",
          "finance",
          "OpenAI's \"structure\"",
          TermStatus.APPROVED,
          LocalDate.of(2026, 11, 23),
          LocalDate.of(2026, 11, 24));

  private static final String CAPPED_JSON =
      """
      {
        "name": "Interview",
        "sourceLanguage": "zh-Hant",
        "targetLanguage": "en",
        "terms": [
          {
            "source": "有限營利公司",
            "variants": ["有限营利公司", "利潤上限公司"],
            "target": "capped-profit company",
            "alternatives": ["capped-profit"],
            "forbidden": ["limited company"],
            "partOfSpeech": "noun",
            "domain": "finance",
            "note": "OpenAI's \\"structure\\"",
            "status": "approved",
            "created": "2026-11-23",
            "changed": "2026-11-24"
          }
        ]
      }
      """;

  @TempDir Path folder;

  @Test
  void a_glossary_is_written_a_field_a_line() throws IOException {
    Path file = folder.resolve("interview.json");
    GlossaryFile.write(file, new Glossary("Interview", "zh-Hant", "en", List.of(CAPPED)));
    assertThat(file).content().isEqualTo(CAPPED_JSON);
  }

  @Test
  void what_was_written_is_read_back() {
    Path file = folder.resolve("new/folder/interview.json");
    Glossary glossary =
        new Glossary("Interview", "zh-Hant", "en", List.of(CAPPED, Term.of("模型", "model")));
    GlossaryFile.write(file, glossary);
    assertThat(GlossaryFile.read(file)).isEqualTo(glossary);
  }

  @Test
  void adding_a_term_adds_its_lines_and_changes_no_other() throws IOException {
    Path file = folder.resolve("g.json");
    Glossary glossary =
        Glossary.named("g").withTerms(List.of(Term.of("一", "one"), Term.of("三", "three")));
    GlossaryFile.write(file, glossary);
    List<String> before = Files.readAllLines(file);
    GlossaryFile.write(
        file,
        glossary.withTerms(
            List.of(Term.of("三", "three"), Term.of("丁", "fourth"), Term.of("一", "one"))));
    List<String> after = Files.readAllLines(file);
    assertThat(after).hasSize(before.size() + 11);
    after.subList(16, 27).clear();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void fields_of_other_programs_are_kept() {
    Path file =
        written(
            """
            {"owner": {"name": "Li"}, "terms": [
              {"source": "二", "target": "two", "seen": 12},
              {"source": "一", "target": "one", "links": ["a", "b"]}]}
            """);
    Glossary read = GlossaryFile.read(file);
    GlossaryFile.write(file, read.withTerms(List.of(read.terms().getFirst().withTarget("1"))));
    assertThat(file)
        .content()
        .contains("\"owner\": {\"name\":\"Li\"}", "\"links\": [\"a\",\"b\"]")
        .doesNotContain("seen");
  }

  @Test
  void a_glossary_without_a_name_is_called_as_its_file() {
    assertThat(GlossaryFile.read(written("{\"terms\": []}"))).isEqualTo(Glossary.named("g"));
  }

  @Test
  void a_byte_order_mark_does_no_harm() {
    assertThat(GlossaryFile.read(written("\uFEFF{\"terms\": []}")).terms()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"terms": [~  {"source": "一", "target": "one",}~]} | 2:35: broken JSON
          {"terms": [~  {"source": "一" "target": "one"}~]}   | 2:18: broken JSON
          {"terms": [                                        | broken JSON
          ''                                                 | a glossary is an object
          [1]                                                | 1:2: a term is an object
          {"terms": {}}                                      | 1:11: "terms" must be a list
          {"terms": [~  "一"]}                                | 2:3: a term is an object
          {"terms": [~  {"target": "one"}]}                  | 2:3: this term has no "source"
          {"terms": [~  {"source": " "}]}                    | 2:3: this term has no "source"
          {"terms": [{"source": "一"},~  {"source": "一"}]}    | 2:3: a second term 一, the first is on line 1
          {"terms": [{"source": "一",~ "target": 1}]}         | 2:12: "target" must be a string
          {"terms": [{"source": "一",~ "variants": "b"}]}     | 2:14: "variants" must be a list
          {"terms": [{"source": "一",~ "status": "ok"}]}      | 2:12: "status" must be "approved"
          {"terms": [{"source": "一",~ "created": "today"}]}  | 2:13: "created" must be a date
          {"terms": []}~{}                                   | 2:1: something follows
          """)
  void a_broken_file_is_told_with_line_and_column_and_left_alone(String json, String message)
      throws IOException {
    String text = json.replace('~', '\n');
    Path file = written(text);
    assertThatThrownBy(() -> GlossaryFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> GlossaryFile.write(file, Glossary.named("g")))
        .isInstanceOf(UserException.class);
    assertThat(file).content().isEqualTo(text);
  }

  @Test
  void one_source_may_have_a_term_in_each_domain() {
    Path file =
        written(
            """
            {"terms": [{"source": "股份", "target": "shares", "domain": "finance"},
                       {"source": "股份", "target": "stock"}]}
            """);
    assertThat(GlossaryFile.read(file).terms())
        .extracting(Term::target)
        .containsExactly("stock", "shares");
  }

  @Test
  void a_file_that_is_not_utf_8_is_told_with_its_line() throws IOException {
    Path file = folder.resolve("g.json");
    Files.write(file, "{\"terms\": [\n {\"source\": \"公司\"}]}".getBytes(Charset.forName("GBK")));
    assertThatThrownBy(() -> GlossaryFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessage(file + ":2: not UTF-8; save the glossary as UTF-8");
  }

  @Test
  void a_missing_file_is_told() {
    Path file = folder.resolve("none.json");
    assertThatThrownBy(() -> GlossaryFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessage(file + ": there is no such glossary");
  }

  private Path written(String json) {
    try {
      return Files.writeString(folder.resolve("g.json"), json);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
  }
}
