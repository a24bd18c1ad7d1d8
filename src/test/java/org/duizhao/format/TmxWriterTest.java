package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.duizhao.core.Kind;
import org.duizhao.core.Origin;
import org.duizhao.core.Segment;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// TMX, validated against the published DTD and read back by the JDK's parser.
class TmxWriterTest {

  private static final PairWriter WRITER = new TmxWriter();

  @Example
  void a_unit_says_all_that_is_known_of_a_pair() {
    assertThat(Samples.written(WRITER, Samples.interview(), ExportOptions.ALL))
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4">
              <header creationtool="Duizhao" creationtoolversion="0" segtype="sentence" \
            o-tmf="Duizhao" adminlang="en" srclang="zh-Hant" datatype="plaintext">
                <prop type="x-title">An interview 對談</prop>
              </header>
            """)
        .contains(
            """
                <tu tuid="interview:4">
                  <note>“設定上限”: keep the noun</note>
                  <prop type="x-document">interview</prop>
                  <prop type="x-paragraph">3</prop>
                  <prop type="x-kind">sentence</prop>
                  <prop type="x-state">translated</prop>
                  <prop type="x-speaker">Ravi</prop>
                  <tuv xml:lang="zh-Hant">
                    <seg>有限營利公司的股份是如何設定上限的？</seg>
                  </tuv>
                  <tuv xml:lang="en">
                    <seg>How is the cap on a capped-profit company's shares set?</seg>
                  </tuv>
                </tu>
            """);
  }

  @Example
  void segments_without_a_translation_are_left_out() {
    assertThat(pairs(Samples.interview(), ExportOptions.ALL))
        .extracting(List::getFirst)
        .containsExactly(
            "interview:2", "interview:3", "interview:4", "interview:5", "interview:6", "second:1");
  }

  @Example
  void a_date_is_written_only_when_one_is_given() {
    ExportOptions dated = ExportOptions.ALL.withDate(Instant.parse("2026-11-23T09:08:07.654Z"));
    Document tmx = XmlReader.validByType(Samples.bytes(WRITER, Samples.interview(), dated));
    assertThat(header(tmx).getAttribute("creationdate")).isEqualTo("20261123T090807Z");
    assertThat(Samples.written(WRITER, Samples.interview(), ExportOptions.ALL))
        .doesNotContain("creationdate");
  }

  @Example
  void without_speakers_nobody_is_named() {
    assertThat(Samples.written(WRITER, Samples.interview(), ExportOptions.ALL.withSpeakers(false)))
        .doesNotContain("Ravi", "x-speaker");
  }

  @Example
  void how_sure_an_alignment_was_is_a_property() {
    Segment found =
        Segment.untranslated("1", 0, Kind.SENTENCE, "", "早安。", new Span(0, 0))
            .withTarget("Good morning.")
            .withState(State.DRAFT)
            .withOrigin(Origin.ALIGNMENT)
            .withNote("confidence 0.87");
    Bilingual bilingual =
        new Bilingual(
            "t",
            "zh-Hans",
            "en",
            List.of(new Bilingual.Text("t", "t", List.of(new Pair(found, List.of())))));
    assertThat(Samples.written(WRITER, bilingual, ExportOptions.ALL))
        .contains("<prop type=\"x-confidence\">0.87</prop>")
        .doesNotContain("<note>");
  }

  @Property(tries = 100)
  @Domain(NastyText.class)
  void every_text_is_valid_and_is_read_back(@ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts);
    assertThat(pairs(bilingual, ExportOptions.ALL))
        .isEqualTo(
            Samples.kept(bilingual, ExportOptions.ALL).stream()
                .filter(segment -> !segment.target().isEmpty())
                .map(
                    segment ->
                        List.of(
                            "d:" + segment.id(),
                            NastyText.xml(segment.source()),
                            NastyText.xml(segment.target())))
                .toList());
  }

  private static List<List<String>> pairs(Bilingual bilingual, ExportOptions options) {
    Document tmx = XmlReader.validByType(Samples.bytes(WRITER, bilingual, options));
    return XmlReader.elements(tmx.getDocumentElement(), "tu").stream()
        .map(
            unit -> {
              List<Element> texts = XmlReader.elements(unit, "seg");
              return List.of(
                  unit.getAttribute("tuid"),
                  texts.getFirst().getTextContent(),
                  texts.getLast().getTextContent());
            })
        .toList();
  }

  private static Element header(Document tmx) {
    return XmlReader.elements(tmx.getDocumentElement(), "header").getFirst();
  }
}
