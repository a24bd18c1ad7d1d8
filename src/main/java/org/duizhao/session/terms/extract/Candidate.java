package org.duizhao.session.terms.extract;

import java.util.List;
import org.duizhao.core.Span;

/// What may be a term.
///
/// @param source as it is spelled most often
/// @param count how often it stands in the text
/// @param score C-value times the logarithm of the log-likelihood; only its order means anything
/// @param contexts where it stands, the first few
/// @param english renderings proposed, the likeliest first
public record Candidate(
    String source,
    Kind kind,
    int count,
    double score,
    double logLikelihood,
    List<Context> contexts,
    List<Proposal> english) {

  /// What sort of thing it is.
  public enum Kind {
    TERM,
    /// A foreign name in Chinese characters.
    NAME,
    /// What stands in 《》.
    TITLE,
    /// What the Chinese keeps in Latin letters.
    LATIN
  }

  /// A place in the project.
  ///
  /// @param span in the segment's source
  public record Context(String document, String segment, Span span) {}

  /// A rendering.
  ///
  /// @param score how well it goes with the term, from 0 to 1
  /// @param fromPairs whether the project's own pairs say so, or the dictionary alone
  public record Proposal(String english, double score, boolean fromPairs) {}

  public Candidate {
    contexts = List.copyOf(contexts);
    english = List.copyOf(english);
  }

  Candidate withEnglish(List<Proposal> value) {
    return new Candidate(source, kind, count, score, logLikelihood, contexts, value);
  }
}
