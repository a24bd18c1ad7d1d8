package org.duizhao.ui.glossary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import org.duizhao.glossary.Term;
import org.duizhao.session.PlacedTerm;
import org.jspecify.annotations.Nullable;

/// The columns of the glossary table, each an order of its terms.
enum TermOrder {
  SOURCE(Term::source),
  TARGET(Term::target),
  ALTERNATIVES(term -> TermDraft.text(term.alternatives())),
  FORBIDDEN(term -> TermDraft.text(term.forbidden())),
  STATUS(term -> term.status().name()),
  USES(term -> ""),
  DOMAIN(Term::domain),
  PART_OF_SPEECH(Term::partOfSpeech),
  CHANGED(term -> text(term.changed())),
  GLOSSARY(term -> ""),
  NOTE(Term::note);

  private final Function<Term, String> value;

  TermOrder(Function<Term, String> value) {
    this.value = value;
  }

  /// What stands in the column, apart from uses and glossary.
  String text(Term term) {
    return value.apply(term);
  }

  /// Orders by this column, then by source.
  Comparator<PlacedTerm> comparator(TermUses uses, boolean ascending) {
    Comparator<PlacedTerm> order =
        switch (this) {
          case SOURCE -> Comparator.comparing((PlacedTerm each) -> each.term().source());
          case STATUS -> Comparator.comparing((PlacedTerm each) -> each.term().status());
          case USES -> Comparator.comparingInt((PlacedTerm each) -> uses.count(each.term()));
          case GLOSSARY -> Comparator.comparing(PlacedTerm::glossary);
          default ->
              Comparator.comparing(
                  (PlacedTerm each) -> text(each.term()), String.CASE_INSENSITIVE_ORDER);
        };
    Comparator<PlacedTerm> directed = ascending ? order : order.reversed();
    return directed.thenComparing(each -> each.term().source());
  }

  private static String text(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
