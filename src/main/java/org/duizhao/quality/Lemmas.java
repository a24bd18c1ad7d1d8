package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duizhao.glossary.EnglishPhrases;
import org.duizhao.glossary.Term;
import org.duizhao.language.EnglishWords;

/// Finds renderings whose irregular forms only a dictionary knows: taught for teach, children for
/// child. Slow, and so asked only when nothing else was found.
final class Lemmas {

  private final EnglishWords words;

  /// Base forms of renderings asked for before; no more than the glossary has.
  private final Map<String, String> forms = new ConcurrentHashMap<>();

  Lemmas(EnglishWords words) {
    this.words = words;
  }

  /// The text in base forms.
  EnglishPhrases based(CharSequence english) {
    return EnglishPhrases.of(baseForms(english.toString()));
  }

  /// Whether one of the term's renderings stands in the text, both taken to their base forms.
  ///
  /// @param text in base forms
  boolean isRendered(EnglishPhrases text, Term term) {
    List<String> renderings = new ArrayList<>(term.alternatives());
    renderings.addFirst(term.target());
    return renderings.stream()
        .filter(rendering -> !rendering.isBlank())
        .anyMatch(rendering -> text.has(forms.computeIfAbsent(rendering, this::baseForms)));
  }

  private String baseForms(String text) {
    StringBuilder based = new StringBuilder();
    for (EnglishWords.Word word : words.of(text)) {
      based.append(word.lemma()).append(' ');
    }
    return based.toString().strip();
  }
}
