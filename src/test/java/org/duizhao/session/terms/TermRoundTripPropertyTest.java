package org.duizhao.session.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duizhao.glossary.Glossary;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermKey;
import org.duizhao.glossary.TermStatus;
import org.duizhao.glossary.exchange.Imported;
import org.duizhao.glossary.exchange.TbxStyle;

/// Whatever is exported is read back as it was.
class TermRoundTripPropertyTest {

  private static final List<String> SOURCES =
      List.of(
          "有限營利公司", "“引號”", "AI,系統", "名;分", "分|隔", "反\\斜", "a<b>&c", "=1+1", "《書》", "#標", "𠮷野");
  private static final List<String> TEXTS =
      List.of(
          "company",
          "a, b",
          "say \"hi\"",
          "x; y",
          "p|q",
          "back\\slash",
          "<i>&amp;",
          "o'clock",
          "-5",
          "ﬁ",
          "naïve",
          "semi；colon",
          "\\;",
          "end\\");

  @Property(tries = 200)
  void csv(@ForAll("glossaries") Glossary glossary) throws IOException {
    assertThat(again(glossary, "t.csv", TbxStyle.DCA)).isEqualTo(glossary.terms());
  }

  @Property(tries = 200)
  void tsv(@ForAll("glossaries") Glossary glossary) throws IOException {
    assertThat(again(glossary, "t.tsv", TbxStyle.DCA)).isEqualTo(glossary.terms());
  }

  @Property(tries = 50)
  void xlsx(@ForAll("glossaries") Glossary glossary) throws IOException {
    assertThat(again(glossary, "t.xlsx", TbxStyle.DCA)).isEqualTo(glossary.terms());
  }

  @Property(tries = 100)
  void tbx_in_every_style(@ForAll("glossaries") Glossary glossary, @ForAll TbxStyle style)
      throws IOException {
    assertThat(again(glossary, "t.tbx", style)).isEqualTo(glossary.terms());
  }

  @Property(tries = 100)
  void utx_but_for_line_breaks(@ForAll("glossaries") Glossary glossary) throws IOException {
    List<Term> plain =
        glossary.terms().stream()
            .map(term -> term.withNote(term.note().replace('\n', ' ')))
            .toList();
    assertThat(again(glossary, "t.utx", TbxStyle.DCA)).isEqualTo(plain);
  }

  @Property(tries = 50)
  void json(@ForAll("glossaries") Glossary glossary) throws IOException {
    assertThat(again(glossary, "t.json", TbxStyle.DCA)).isEqualTo(glossary.terms());
  }

  private static List<Term> again(Glossary glossary, String name, TbxStyle style)
      throws IOException {
    Path folder = Files.createTempDirectory("terms");
    Path file = folder.resolve(name);
    TermExport.write(glossary, file, style);
    TermFile read = TermFile.read(file);
    Files.delete(file);
    Files.delete(folder);
    assertThat(read.imported().notes()).isEmpty();
    return read.imported().terms().stream().map(Imported.Placed::term).toList();
  }

  @Provide
  Arbitrary<Glossary> glossaries() {
    return terms()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            terms -> {
              Map<TermKey, Term> byKey = new LinkedHashMap<>();
              terms.forEach(term -> byKey.put(term.key(), term));
              return Glossary.named("試").withTerms(new ArrayList<>(byKey.values()));
            });
  }

  private static Arbitrary<Term> terms() {
    Arbitrary<String> source = Arbitraries.of(SOURCES);
    Arbitrary<List<String>> variants =
        Arbitraries.of("異體", "异;体", "又|稱").list().uniqueElements().ofMaxSize(2);
    Arbitrary<List<String>> renderings = Arbitraries.of(TEXTS).list().uniqueElements().ofMaxSize(5);
    Arbitrary<String> word = Arbitraries.of("", "noun", "finance, law", "名詞");
    Arbitrary<String> note = Arbitraries.of("", "see “x”", "two\nlines", "a|b; c", "<b>");
    Arbitrary<Optional<LocalDate>> date =
        Arbitraries.of(
            Optional.of(LocalDate.of(2026, 1, 2)),
            Optional.of(LocalDate.of(2025, 12, 31)),
            Optional.empty());
    return Combinators.combine(
            source, variants, renderings, word, word, note, Arbitraries.of(TermStatus.class), date)
        .as(
            (from, also, all, part, domain, noted, status, day) -> {
              int good = all.size() > 2 ? all.size() - 1 : Math.min(1, all.size());
              return new Term(
                  from,
                  also,
                  all.isEmpty() ? "" : all.getFirst(),
                  all.subList(Math.min(1, all.size()), good),
                  all.subList(good, all.size()),
                  part,
                  domain,
                  noted,
                  status,
                  day.orElse(null),
                  day.orElse(null));
            });
  }
}
