package org.duizhao.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.duizhao.core.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/// HTML, read back by jsoup, which parses as browsers do.
class HtmlWriterTest {

  private static final PairWriter WRITER = new HtmlWriter();

  @Example
  void pairs_stand_side_by_side_each_text_in_its_own_language() {
    assertThat(pairs(Samples.interview(), ExportOptions.ALL))
        .containsExactly(
            List.of("interview-2", "回頭來看", "Looking Back"),
            List.of("interview-3", "1、上限", "1. The Cap"),
            List.of(
                "interview-4",
                "有限營利公司的股份是如何設定上限的？",
                "How is the cap on a capped-profit company's shares set?"),
            List.of("interview-5", "請講。", "Please."),
            List.of("interview-6", "好。", "Right."),
            List.of("interview-7", "再說。", ""),
            List.of("second-1", "完。", "The end."));
  }

  @Example
  void a_heading_is_one_heading_in_two_languages() {
    Document page = page(Samples.interview(), ExportOptions.ALL);
    assertThat(page.select("h1.pair, h2.pair").eachText())
        .containsExactly("回頭來看 Looking Back", "1、上限 1. The Cap");
    assertThat(page.select("h1.name").eachText()).containsExactly("第二篇.txt");
  }

  @Example
  void a_speaker_is_named_where_a_turn_begins_and_not_again() {
    assertThat(page(Samples.interview(), ExportOptions.ALL).select(".speaker").eachText())
        .containsExactly("Ravi", "Ilya");
    assertThat(page(Samples.interview(), ExportOptions.ALL.withSpeakers(false)).select(".speaker"))
        .isEmpty();
  }

  @Example
  void sentences_of_a_paragraph_stand_together() {
    assertThat(
            page(Samples.interview(), ExportOptions.ALL).select("section.paragraph").stream()
                .map(section -> section.select(".pair").eachAttr("id")))
        .containsExactly(
            List.of("interview-4", "interview-5"),
            List.of("interview-6"),
            List.of("interview-7"),
            List.of("second-1"));
  }

  @Example
  void terms_say_their_english_and_are_listed_at_the_end() {
    Document page = page(Samples.interview(), ExportOptions.ALL);
    assertThat(page.select(".term"))
        .singleElement()
        .returns("有限營利公司", Element::text)
        .returns("capped-profit company", term -> term.attr("title"));
    assertThat(page.select(".terms dl").eachText()).containsExactly("有限營利公司 capped-profit company");
  }

  @Example
  void a_name_that_is_the_same_in_both_languages_is_not_marked() {
    Pair pair = Samples.interview().texts().getFirst().pairs().get(3);
    TermMark same = new TermMark(new Span(0, 6), "有限營利公司");
    Bilingual bilingual =
        new Bilingual(
            "t",
            "zh",
            "en",
            List.of(
                new Bilingual.Text("d", "d", List.of(new Pair(pair.segment(), List.of(same))))));
    Document page = page(bilingual, ExportOptions.ALL);
    assertThat(page.select(".term, .terms")).isEmpty();
    assertThat(page.select(".pair[id] > [lang=zh]").text()).isEqualTo(pair.segment().source());
  }

  @Example
  void the_page_is_whole_by_itself_and_runs_nothing() {
    Document page = page(Samples.interview(), ExportOptions.ALL);
    assertThat(page.select("script, link, img, iframe, [src], [style]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import", "<");
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("meta[name=viewport]")).hasSize(1);
    assertThat(page.charset().name()).isEqualTo("UTF-8");
    assertThat(page.title()).isEqualTo("An interview 對談");
  }

  @Example
  void the_looks_follow_light_and_dark_a_phone_and_paper() {
    assertThat(page(Samples.interview(), ExportOptions.ALL).select("style").html())
        .contains(
            "@media (prefers-color-scheme: dark)", "@media (max-width: 46rem)", "@media print");
  }

  @Property(tries = 100)
  @Domain(NastyText.class)
  void every_text_is_read_back_and_none_becomes_markup(@ForAll List<String> texts) {
    Bilingual bilingual = Samples.of(texts);
    assertThat(pairs(bilingual, ExportOptions.ALL))
        .isEqualTo(
            Samples.kept(bilingual, ExportOptions.ALL).stream()
                .map(
                    segment ->
                        List.of(
                            "d-" + segment.id(),
                            NastyText.lines(segment.source()),
                            NastyText.lines(segment.target())))
                .toList());
  }

  private static List<List<String>> pairs(Bilingual bilingual, ExportOptions options) {
    return page(bilingual, options).select(".pair[id]").stream()
        .map(
            pair ->
                List.of(
                    pair.id(),
                    pair.expectFirst("> [lang=" + bilingual.sourceLanguage() + "]").wholeText(),
                    pair.expectFirst("> [lang=" + bilingual.targetLanguage() + "]").wholeText()))
        .toList();
  }

  private static Document page(Bilingual bilingual, ExportOptions options) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page =
        Jsoup.parse(Samples.written(WRITER, bilingual, options), "https://example.org/", parser);
    assertThat(parser.getErrors()).extracting(ParseError::getErrorMessage).isEmpty();
    return page;
  }
}
