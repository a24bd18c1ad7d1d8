package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// XLIFF 2.1, validated against the published schema and read back by the JDK's parser.
class XliffWriterTest {

  private static final PairWriter WRITER = new XliffWriter();

  @Example
  void paragraphs_are_groups_and_terms_are_marked() {
    assertThat(Samples.written(WRITER, Samples.interview(), ExportOptions.ALL))
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-Hant" \
            trgLang="en">
              <file id="interview" original="interview.txt" xml:space="preserve">
                <group id="p2">
                  <unit id="u2" type="duizhao:title">
            """)
        .contains(
            """
                <group id="p4">
                  <unit id="u4" type="duizhao:sentence">
                    <notes>
                      <note category="speaker">Ravi</note>
                      <note category="translator">“設定上限”: keep the noun</note>
                    </notes>
                    <segment state="translated">
                      <source><mrk id="m1" type="term" value="capped-profit company">有限營利公司</mrk>\
            的股份是如何設定上限的？</source>
                      <target>How is the cap on a capped-profit company's shares set?</target>
                    </segment>
                  </unit>
                  <unit id="u5" type="duizhao:sentence">
                    <notes>
                      <note category="speaker">Ravi</note>
                    </notes>
                    <segment state="initial" subState="duizhao:draft">
            """);
  }

  @Example
  void states_map_and_what_is_untranslated_has_no_target() {
    assertThat(units(Samples.interview(), ExportOptions.ALL))
        .containsExactly(
            List.of("u2", "reviewed", "回頭來看", "Looking Back"),
            List.of("u3", "translated", "1、上限", "1. The Cap"),
            List.of(
                "u4",
                "translated",
                "有限營利公司的股份是如何設定上限的？",
                "How is the cap on a capped-profit company's shares set?"),
            List.of("u5", "initial", "請講。", "Please."),
            List.of("u6", "reviewed", "好。", "Right."),
            List.of("u7", "initial", "再說。"),
            List.of("u1", "translated", "完。", "The end."));
  }

  @Example
  void a_text_with_nothing_to_write_is_still_valid() {
    Bilingual nothing = new Bilingual("", "zh", "en", List.of());
    assertThat(units(nothing, ExportOptions.ALL)).isEmpty();
    assertThat(units(Samples.of(List.of()), ExportOptions.ALL)).isEmpty();
  }

  @Example
  void identifiers_with_odd_characters_are_valid_and_stay_apart() {
    Bilingual sample = Samples.of(List.of("a"));
    Bilingual odd =
        new Bilingual(
            "t",
            "zh",
            "en",
            List.of(
                new Bilingual.Text("a b", "x", sample.texts().getFirst().pairs()),
                new Bilingual.Text("a_b", "y", sample.texts().getFirst().pairs())));
    assertThat(
            XmlReader.elements(document(odd, ExportOptions.ALL).getDocumentElement(), "file")
                .stream()
                .map(file -> file.getAttribute("id")))
        .containsExactly("a_x0020_b", "a_x005F_b");
  }

  @Property(tries = 100)
  @Domain(NastyText.class)
  void every_text_is_valid_and_is_read_back_whole(@ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts);
    assertThat(units(bilingual, ExportOptions.ALL))
        .isEqualTo(
            Samples.kept(bilingual, ExportOptions.ALL).stream()
                .map(
                    segment ->
                        segment.target().isEmpty()
                            ? List.of("u" + segment.id(), "translated", segment.source())
                            : List.of(
                                "u" + segment.id(),
                                "translated",
                                segment.source(),
                                segment.target()))
                .toList());
  }

  private static List<List<String>> units(Bilingual bilingual, ExportOptions options) {
    return XmlReader.elements(document(bilingual, options).getDocumentElement(), "unit").stream()
        .map(XliffWriterTest::unit)
        .toList();
  }

  private static List<String> unit(Element unit) {
    Element segment = XmlReader.elements(unit, "segment").getFirst();
    String source = text(XmlReader.elements(unit, "source").getFirst());
    List<Element> target = XmlReader.elements(unit, "target");
    String state = segment.getAttribute("state");
    return target.isEmpty()
        ? List.of(unit.getAttribute("id"), state, source)
        : List.of(unit.getAttribute("id"), state, source, text(target.getFirst()));
  }

  private static Document document(Bilingual bilingual, ExportOptions options) {
    return XmlReader.validBySchema(Samples.bytes(WRITER, bilingual, options), XmlReader.XLIFF);
  }

  private static String text(Node content) {
    StringBuilder text = new StringBuilder();
    for (Node each = content.getFirstChild(); each != null; each = each.getNextSibling()) {
      if (each instanceof Element element) {
        text.append(
            element.getTagName().equals("cp")
                ? String.valueOf((char) Integer.parseInt(element.getAttribute("hex"), 16))
                : text(element));
      } else {
        text.append(each.getTextContent());
      }
    }
    return text.toString();
  }
}
