package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Span;

/// How an English text renders a term.
///
/// @param use whether one of the renderings is there
/// @param used where renderings stand
/// @param forbidden where forbidden renderings stand, apart from those inside a good one
public record TermUse(Use use, List<Span> used, List<Span> forbidden) {

  /// Which rendering was found, the best of several.
  public enum Use {
    TARGET,
    ALTERNATIVE,
    MISSING,
    /// The term has no rendering yet, so none can be missing.
    UNDECIDED
  }

  public TermUse {
    used = List.copyOf(used);
    forbidden = List.copyOf(forbidden);
  }

  /// Looks for the term's renderings. Inflected forms count (companies, company's, trained), and so
  /// do hyphens for spaces and one word set between the words of a rendering.
  public static TermUse in(CharSequence english, Term term) {
    return in(EnglishPhrases.of(english), term);
  }

  /// The same in a text already cut into words.
  public static TermUse in(EnglishPhrases text, Term term) {
    List<Span> used = new ArrayList<>(text.find(term.target(), /* gap= */ 1));
    Use use = used.isEmpty() ? Use.MISSING : Use.TARGET;
    for (String alternative : term.alternatives()) {
      List<Span> found = text.find(alternative, /* gap= */ 1);
      if (use == Use.MISSING && !found.isEmpty()) {
        use = Use.ALTERNATIVE;
      }
      used.addAll(found);
    }
    if (term.target().isBlank() && term.alternatives().isEmpty()) {
      use = Use.UNDECIDED;
    }
    List<Span> forbidden = new ArrayList<>();
    for (String wrong : term.forbidden()) {
      for (Span span : text.find(wrong, /* gap= */ 0)) {
        if (used.stream()
            .noneMatch(good -> good.start() <= span.start() && span.end() <= good.end())) {
          forbidden.add(span);
        }
      }
    }
    return new TermUse(use, used, forbidden);
  }
}
