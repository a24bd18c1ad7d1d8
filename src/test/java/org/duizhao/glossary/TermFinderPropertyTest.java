package org.duizhao.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.core.Span;

/// The finder against the plainest search there is.
class TermFinderPropertyTest {

  @Property
  void it_finds_what_trying_every_term_at_every_place_finds(
      @ForAll("terms") Set<String> sources, @ForAll("texts") String text) {
    TermFinder finder =
        new TermFinder(sources.stream().map(source -> Term.of(source, "…")).toList());
    assertThat(finder.find(text)).extracting(TermHit::span).isEqualTo(longestFirst(sources, text));
  }

  @Property
  void a_changed_finder_finds_what_one_made_anew_finds(
      @ForAll("lists") List<Term> before,
      @ForAll("lists") List<Term> between,
      @ForAll("lists") List<Term> after,
      @ForAll("texts") String text) {
    TermFinder changed =
        new TermFinder(before)
            .changed(between, touched(before, between))
            .changed(after, touched(between, after));
    assertThat(changed.find(text)).isEqualTo(new TermFinder(after).find(text));
    assertThat(changed.isEmpty()).isEqualTo(new TermFinder(after).isEmpty());
  }

  private static List<Term> touched(List<Term> before, List<Term> after) {
    return Stream.concat(
            before.stream().filter(term -> !after.contains(term)),
            after.stream().filter(term -> !before.contains(term)))
        .toList();
  }

  @Provide
  Arbitrary<List<Term>> lists() {
    Arbitrary<String> written =
        Arbitraries.strings().withChars("公司人A").ofMinLength(1).ofMaxLength(4);
    return Combinators.combine(written, written.list().ofMaxSize(2), Arbitraries.of("x", "y"))
        .as((source, variants, target) -> Term.of(source, target).withVariants(variants))
        .list()
        .ofMaxSize(8)
        .map(
            terms ->
                terms.stream()
                    .distinct()
                    .sorted(Comparator.comparing(Term::source).thenComparing(Term::target))
                    .toList());
  }

  @Provide
  Arbitrary<Set<String>> terms() {
    return Arbitraries.strings().withChars("公司人").ofMinLength(1).ofMaxLength(6).set().ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("公司人").ofMaxLength(40);
  }

  private static List<Span> longestFirst(Set<String> sources, String text) {
    List<Span> all = new ArrayList<>();
    for (String source : sources) {
      for (int at = text.indexOf(source); at >= 0; at = text.indexOf(source, at + 1)) {
        all.add(new Span(at, at + source.length()));
      }
    }
    all.sort(Comparator.comparingInt((Span span) -> -span.length()).thenComparingInt(Span::start));
    List<Span> kept = new ArrayList<>();
    for (Span span : all) {
      if (kept.stream().noneMatch(span::overlaps)) {
        kept.add(span);
      }
    }
    kept.sort(Comparator.comparingInt(Span::start));
    return kept;
  }
}
