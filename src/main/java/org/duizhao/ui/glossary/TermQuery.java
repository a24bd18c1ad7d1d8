package org.duizhao.ui.glossary;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.language.Scripts;
import org.duizhao.session.PlacedTerm;

/// Which terms the glossary screen lists. Words are looked for in both languages, whatever the
/// script, width or case; each must be there.
record TermQuery(
    String text, Optional<TermStatus> status, Optional<String> domain, Optional<Path> file) {

  static final TermQuery ALL =
      new TermQuery("", Optional.empty(), Optional.empty(), Optional.empty());

  TermQuery withText(String value) {
    return new TermQuery(value, status, domain, file);
  }

  TermQuery withStatus(Optional<TermStatus> value) {
    return new TermQuery(text, value, domain, file);
  }

  TermQuery withDomain(Optional<String> value) {
    return new TermQuery(text, status, value, file);
  }

  TermQuery withFile(Optional<Path> value) {
    return new TermQuery(text, status, domain, value);
  }

  /// The words sought, folded; for [#passes].
  List<String> words() {
    return Arrays.stream(Scripts.fold(text.strip()).split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  boolean passes(PlacedTerm placed, List<String> words) {
    Term term = placed.term();
    return (status.isEmpty() || status.get() == term.status())
        && (domain.isEmpty() || domain.get().equals(term.domain()))
        && (file.isEmpty() || file.get().equals(placed.file()))
        && (words.isEmpty() || holdsAll(term, words));
  }

  private static boolean holdsAll(Term term, List<String> words) {
    StringBuilder all = new StringBuilder(80);
    all.append(term.source()).append('\n').append(term.target()).append('\n').append(term.note());
    term.variants().forEach(each -> all.append('\n').append(each));
    term.alternatives().forEach(each -> all.append('\n').append(each));
    term.forbidden().forEach(each -> all.append('\n').append(each));
    String folded = Scripts.fold(all);
    return words.stream().allMatch(folded::contains);
  }
}
