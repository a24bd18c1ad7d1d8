package org.duizhao.session.terms.extract;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.core.Document;
import org.duizhao.core.Project;
import org.duizhao.core.Segment;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.Words;
import org.duizhao.session.terms.extract.Candidate.Kind;
import org.duizhao.session.terms.extract.Candidate.Proposal;

/// Which English the project's pairs have for a name.
public final class NameRenderings {

  private final List<SourceText> texts = new ArrayList<>();
  private final EnglishAssociation english;

  /// Reads the pairs of the project.
  public NameRenderings(Project project, Words words, Lexicon lexicon) {
    for (Document document : project.documents()) {
      for (Segment segment : document.segments()) {
        if (segment.kind().isTranslatable()) {
          texts.add(new SourceText(texts.size(), document.id(), segment));
        }
      }
    }
    english = new EnglishAssociation(texts, words, lexicon);
  }

  /// The rendering that goes with the name best; empty when none does.
  public String commonest(String name, List<String> targets) {
    List<Integer> numbers =
        texts.stream()
            .filter(text -> text.segment().source().contains(name))
            .map(SourceText::number)
            .toList();
    Candidate candidate =
        new Candidate(name, Kind.NAME, targets.size(), 0, 0, List.of(), List.of());
    return english.proposals(candidate, numbers).stream()
        .filter(Proposal::fromPairs)
        .filter(each -> Character.isUpperCase(each.english().charAt(0)))
        .findFirst()
        .map(Proposal::english)
        .orElse("");
  }
}
