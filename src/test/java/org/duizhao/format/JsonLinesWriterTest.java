package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesWriterTest {

  private static final PairWriter WRITER = new JsonLinesWriter();
  private static final JsonMapper READER = new JsonMapper();

  @Example
  void a_line_holds_all_that_is_known_of_a_pair_in_a_fixed_order() {
    assertThat(Samples.written(WRITER, Samples.interview(), ExportOptions.ALL).lines())
        .hasSize(7)
        .contains(
            """
            {"document":"interview","id":"4","paragraph":3,"kind":"sentence","speaker":"Ravi",\
            "source":"有限營利公司的股份是如何設定上限的？",\
            "target":"How is the cap on a capped-profit company's shares set?",\
            "state":"translated","note":"“設定上限”: keep the noun",\
            "terms":[{"start":0,"end":6,"target":"capped-profit company"}]}\
            """,
            """
            {"document":"second","id":"1","paragraph":0,"kind":"sentence","speaker":null,\
            "source":"完。","target":"The end.","state":"translated","note":"","terms":[]}\
            """);
  }

  @Example
  void without_speakers_there_is_no_such_key() {
    ExportOptions options = ExportOptions.ALL.withSpeakers(false);
    assertThat(Samples.written(WRITER, Samples.interview(), options))
        .doesNotContain("speaker", "Ravi");
  }

  @Property(tries = 150)
  @Domain(NastyText.class)
  void every_text_is_read_back(@ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts);
    List<String> lines =
        List.of(Samples.written(WRITER, bilingual, ExportOptions.ALL).split("\n")).stream()
            .filter(line -> !line.isEmpty())
            .toList();
    assertThat(lines.stream().map(READER::readTree).map(JsonLinesWriterTest::texts))
        .containsExactlyElementsOf(
            Samples.kept(bilingual, ExportOptions.ALL).stream()
                .map(
                    segment ->
                        List.of(
                            NastyText.wellFormed(segment.source()),
                            NastyText.wellFormed(segment.target()),
                            NastyText.wellFormed(segment.note())))
                .toList());
  }

  @Example
  void a_full_disk_is_an_io_exception() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> WRITER.write(Samples.interview(), ExportOptions.ALL, full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  private static List<String> texts(JsonNode line) {
    return List.of(
        line.get("source").stringValue(),
        line.get("target").stringValue(),
        line.get("note").stringValue());
  }
}
