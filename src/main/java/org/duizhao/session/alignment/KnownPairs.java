package org.duizhao.session.alignment;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duizhao.alignment.Known;
import org.duizhao.core.UserException;
import org.duizhao.glossary.Term;
import org.duizhao.glossary.TermStatus;
import org.duizhao.session.Glossaries;

/// What a user's glossaries and confirmed pairs tell an aligner beforehand.
public final class KnownPairs {

  private KnownPairs() {}

  /// The terms in use with all their spellings and right renderings, and sentences known to belong
  /// together.
  public static Known of(List<Term> terms, List<Known.Pair> sentences) {
    List<Known.Pair> pairs = new ArrayList<>();
    for (Term term : terms) {
      if (term.status() != TermStatus.DEPRECATED) {
        for (String chinese : spellings(term.source(), term.variants())) {
          for (String english : spellings(term.target(), term.alternatives())) {
            pairs.add(new Known.Pair(chinese, english));
          }
        }
      }
    }
    return new Known(pairs, sentences);
  }

  /// What glossary files tell, and what is wrong with those that cannot be read.
  public record Read(Known known, List<UserException> problems) {}

  /// The terms of those glossary files that can be read.
  public static Read read(List<Path> glossaries) {
    Glossaries read = new Glossaries(glossaries, InstantSource.system());
    return new Read(of(read.terms(), List.of()), read.problems());
  }

  private static List<String> spellings(String first, List<String> others) {
    return Stream.concat(Stream.of(first), others.stream())
        .filter(each -> !each.isBlank())
        .distinct()
        .toList();
  }
}
