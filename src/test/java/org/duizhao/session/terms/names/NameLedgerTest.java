package org.duizhao.session.terms.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Edit;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.glossary.Term;
import org.duizhao.session.search.Replacement;
import org.duizhao.session.search.Swap;
import org.duizhao.session.terms.names.NameEntry.Sort;
import org.junit.jupiter.api.Test;

class NameLedgerTest {

  private static final String[] PAIRS = {
    "埃隆·馬斯克創辦了SpaceX。|Elon Musk founded SpaceX.",
    "馬斯克很忙。|Musk is busy.",
    "埃隆·马斯克说好。|Elon Mask said yes.",
    "馬斯克走了。|Then Mask left.",
    "埃隆·馬斯克來了。|Then Elon Musk came.",
    "SpaceX成功了。|Spacex succeeded.",
    "他讀《三體》。|He reads The Three-Body Problem.",
    "《三體》很好。|The Three-Body Problem is good.",
    "《三體》很長。|It is long.",
    "馬斯克還沒譯。|",
    "X CEO說。|X's CEO spoke.",
  };

  @Test
  void names_of_each_sort_are_found_with_their_renderings() {
    NameLedger ledger = ledger(List.of());
    assertThat(ledger.entries())
        .extracting(entry -> entry.name() + " " + entry.sort() + " " + entry.rendering())
        .containsExactlyInAnyOrder(
            "埃隆·馬斯克 TRANSCRIBED Elon Musk",
            "SpaceX LATIN SpaceX",
            "三體 TITLE Three-Body Problem",
            "X CEO LATIN X CEO");
  }

  @Test
  void a_person_is_called_without_office_and_a_work_by_its_whole_title() {
    NameLedger ledger =
        ledger(
            List.of(),
            "特斯拉執行長埃隆·馬斯克來了。|Tesla CEO Elon Musk came.",
            "馬斯克走了。|Musk left.",
            "薩姆·奧爾特曼也來了。|Sam Altman also came.",
            "奧爾特曼和馬斯克是老朋友。|Altman and Musk are old friends.",
            "《紅樓夢》很好。|Dream of the Red Chamber is good.",
            "他讀完了《紅樓夢》。|He finished The Dream of Red Mansions.");
    assertThat(ledger.entries())
        .extracting(entry -> entry.name() + " " + entry.rendering() + departures(entry))
        .containsExactlyInAnyOrder(
            "埃隆·馬斯克 Elon Musk[]", "薩姆·奧爾特曼 Sam Altman[]", "紅樓夢 Dream of the Red Chamber[5 ?]");
  }

  @Test
  void a_short_form_and_the_other_script_are_the_same_name() {
    NameEntry musk = entry(ledger(List.of()), Sort.TRANSCRIBED);
    assertThat(musk.count()).isEqualTo(6);
    assertThat(musk.pairs()).isEqualTo(5);
  }

  @Test
  void departures_are_told_with_what_stands_there_instead() {
    assertThat(departures(entry(ledger(List.of()), Sort.TRANSCRIBED)))
        .containsExactly("2 Elon Mask", "3 Mask");
    assertThat(departures(entry(ledger(List.of()), Sort.LATIN))).containsExactly("5 Spacex");
    assertThat(departures(entry(ledger(List.of()), Sort.TITLE))).containsExactly("8 ?");
  }

  @Test
  void a_possessive_within_a_latin_name_is_no_departure() {
    assertThat(ledger(List.of()).entries())
        .filteredOn(entry -> entry.name().equals("X CEO"))
        .allMatch(entry -> entry.departures().isEmpty());
  }

  @Test
  void a_sweep_puts_the_chosen_rendering_in_full_or_short() {
    assertThat(NameLedger.sweep(entry(ledger(List.of()), Sort.TRANSCRIBED)))
        .extracting(Swap::found, Swap::with)
        .containsExactly(tuple("Elon Mask", "Elon Musk"), tuple("Mask", "Musk"));
  }

  @Test
  void a_sweep_reaches_a_latin_name_left_as_the_chinese_has_it_in_every_place_of_a_pair() {
    NameLedger ledger =
        ledger(
            List.of(Term.of("Ilya", "Dr Sutskever")),
            "Ilya說Ilya忙。|Ilya says Ilya’s busy, not Ilyas.",
            "Ilya走了。|He left.");
    List<Swap> swaps = NameLedger.sweep(entry(ledger, Sort.LATIN));
    assertThat(swaps).hasSize(2);
    assertThat(((Edit.Replace) Replacement.edit(swaps, false).edits().getFirst()).after().target())
        .isEqualTo("Dr Sutskever says Dr Sutskever’s busy, not Ilyas.");
  }

  @Test
  void a_sweep_changes_a_place_once_when_the_name_stands_twice_in_the_pair() {
    NameLedger ledger =
        ledger(
            List.of(Term.of("馬斯克", "Musk"), Term.of("埃隆·馬斯克", "Elon Musk")),
            "埃隆·馬斯克說馬斯克忙。|Elon Maask says he is busy.");
    List<Swap> swaps = NameLedger.sweep(entry(ledger, Sort.TRANSCRIBED));
    assertThat(((Edit.Replace) Replacement.edit(swaps, false).edits().getFirst()).after().target())
        .isEqualTo("Elon Musk says he is busy.");
  }

  @Test
  void the_glossary_decides() {
    NameEntry title = entry(ledger(List.of(Term.of("三体", "The Three-Body Trilogy"))), Sort.TITLE);
    assertThat(title.rendering()).isEqualTo("The Three-Body Trilogy");
    assertThat(title.decided()).isTrue();
    assertThat(departures(title))
        .containsExactly("6 The Three-Body Problem", "7 The Three-Body Problem", "8 ?");
  }

  private static List<String> departures(NameEntry entry) {
    return entry.departures().stream()
        .map(
            each ->
                each.position()
                    + " "
                    + each.other().map(span -> span.of(each.segment().target())).orElse("?"))
        .toList();
  }

  private static NameEntry entry(NameLedger ledger, Sort sort) {
    return ledger.entries().stream().filter(each -> each.sort() == sort).findFirst().orElseThrow();
  }

  private static NameLedger ledger(List<Term> terms) {
    return ledger(terms, PAIRS);
  }

  private static NameLedger ledger(List<Term> terms, String... pairs) {
    List<Segment> segments = new ArrayList<>();
    for (String pair : pairs) {
      String[] sides = pair.split("\\|", -1);
      String id = Integer.toString(segments.size() + 1);
      segments.add(
          Segment.untranslated(id, 0, Kind.SENTENCE, "", sides[0], new Span(0, sides[0].length()))
              .withTarget(sides[1]));
    }
    Document document = new Document("d", "d.txt", "text", Segments.of(segments));
    Project project = new Project("P", "zh-Hant", "en", List.of(), List.of(document));
    return NameLedger.of(project, terms, new Cancel());
  }
}
