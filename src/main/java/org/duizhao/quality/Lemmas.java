package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import org.duizhao.glossary.EnglishPhrases;
import org.duizhao.glossary.Term;
import org.duizhao.language.EnglishWords;

/// Finds renderings whose irregular forms only a dictionary knows: taught for teach, children for
/// child. Slow, and so asked only when nothing else was found.
final class Lemmas {

  private final EnglishWords words;

  Lemmas(EnglishWords words) {
    this.words = words;
  }

  /// Whether one of the term's renderings stands in the text, both taken to their base forms.
  boolean isRendered(String english, Term term) {
    EnglishPhrases text = EnglishPhrases.of(based(english));
    List<String> renderings = new ArrayList<>(term.alternatives());
    renderings.addFirst(term.target());
    return renderings.stream()
        .filter(rendering -> !rendering.isBlank())
        .anyMatch(rendering -> text.has(based(rendering)));
  }

  private String based(String text) {
    StringBuilder based = new StringBuilder();
    for (EnglishWords.Word word : words.of(text)) {
      based.append(word.lemma()).append(' ');
    }
    return based.toString().strip();
  }
}
