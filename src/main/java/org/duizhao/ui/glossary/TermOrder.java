package org.duizhao.ui.glossary;

import java.time.LocalDate;
import java.util.Comparator;
import org.duizhao.glossary.Term;
import org.duizhao.session.PlacedTerm;
import org.jspecify.annotations.Nullable;

/// The columns of the glossary table, each an order of its terms.
enum TermOrder {
  SOURCE,
  TARGET,
  ALTERNATIVES,
  FORBIDDEN,
  STATUS,
  USES,
  DOMAIN,
  PART_OF_SPEECH,
  CHANGED,
  GLOSSARY,
  NOTE;

  /// What stands in the column, apart from uses and glossary.
  String text(Term term) {
    return switch (this) {
      case SOURCE -> term.source();
      case TARGET -> term.target();
      case ALTERNATIVES -> TermDraft.text(term.alternatives());
      case FORBIDDEN -> TermDraft.text(term.forbidden());
      case STATUS -> term.status().name();
      case DOMAIN -> term.domain();
      case PART_OF_SPEECH -> term.partOfSpeech();
      case CHANGED -> text(term.changed());
      case NOTE -> term.note();
      case USES, GLOSSARY -> "";
    };
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
