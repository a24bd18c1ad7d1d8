package org.duizhao.session.terms.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duizhao.core.Cancel;
import org.duizhao.core.Document;
import org.duizhao.core.Kind;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.core.Segments;
import org.duizhao.core.Span;
import org.duizhao.core.State;
import org.duizhao.glossary.Term;
import org.duizhao.quality.Finding;
import org.duizhao.quality.Fix;
import org.duizhao.quality.Pair;
import org.junit.jupiter.api.Test;

class LedgerCheckTest {

  private static final Pair APART = new Pair("埃隆·馬斯克又笑了。", "Elon Mask laughed again.");

  @Test
  void a_name_spelled_otherwise_than_in_most_pairs_is_told_with_its_fix() {
    LedgerCheck check = new LedgerCheck(ledger(List.of()));
    assertThat(told(check, APART))
        .containsExactly("埃隆·馬斯克, Elon Mask, Elon Musk: Elon Musk laughed again.");
    assertThat(told(check, new Pair("马斯克走了。", "Then Mask left.")))
        .containsExactly("马斯克, Mask, Musk: Then Musk left.");
  }

  @Test
  void what_a_glossary_decides_is_left_to_the_terms_and_what_is_alike_is_silent() {
    LedgerCheck decided = new LedgerCheck(ledger(List.of(Term.of("埃隆·馬斯克", "Elon Musk"))));
    assertThat(told(decided, APART)).isEmpty();
    assertThat(told(decided, new Pair("馬斯克走了。", "Then Mask left.")))
        .containsExactly("馬斯克, Mask, Musk: Then Musk left.");
    assertThat(told(new LedgerCheck(ledger(List.of())), new Pair("埃隆·馬斯克走了。", "Musk’s gone.")))
        .isEmpty();
  }

  private static List<String> told(LedgerCheck check, Pair pair) {
    List<String> told = new ArrayList<>();
    for (Finding found : check.check(pair)) {
      Fix fix = Objects.requireNonNull(found.fix());
      told.add(String.join(", ", found.arguments()) + ": " + fix.applied(pair.target()));
    }
    return told;
  }

  private static NameLedger ledger(List<Term> terms) {
    List<Segment> segments = new ArrayList<>();
    for (String[] pair :
        new String[][] {
          {"埃隆·馬斯克創辦了公司。", "Elon Musk founded the company."},
          {"埃隆·馬斯克來了。", "Then Elon Musk came."},
          {"埃隆·马斯克说好。", "Elon Musk said yes."},
          {"馬斯克很忙。", "Musk is busy."}
        }) {
      int n = segments.size();
      segments.add(
          Segment.untranslated(Integer.toString(n), n, Kind.SENTENCE, "", pair[0], new Span(0, 1))
              .withTarget(pair[1])
              .withState(State.TRANSLATED));
    }
    Document document = new Document("a", "a.txt", "text", Segments.of(segments));
    Project project = new Project("p", "zh-Hant", "en", List.of(), List.of(document));
    return NameLedger.of(project, terms, new Cancel());
  }
}
