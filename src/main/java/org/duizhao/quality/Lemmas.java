package org.duizhao.quality;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.duizhao.glossary.EnglishPhrases;
import org.duizhao.glossary.Term;
import org.duizhao.language.EnglishStem;
import org.duizhao.language.EnglishWords;
import org.duizhao.language.IrregularForms;

/// Finds renderings whose irregular forms only a dictionary knows: taught for teach, children for
/// child. Slow, and so asked only when nothing else was found.
final class Lemmas {

  /// Forms that are in no list have so many letters in common: analyses, criteria.
  private static final int ALIKE = 3;

  private static final int ENDING = 2;

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

  /// Whether it is worth while to ask: each word of a rendering has one in the text that is an
  /// irregular form of it or at least begins like it.
  boolean mayBeRendered(EnglishPhrases english, Term term) {
    return renderings(term).anyMatch(rendering -> english.hasLike(rendering, Lemmas::isLike));
  }

  private static boolean isLike(String word, String sought) {
    // Endings change no more than the last letters: criteria and criterion, companies and company.
    int stem = Math.min(EnglishStem.of(sought).length() - ENDING, sought.length());
    int length = Math.min(Math.max(ALIKE, stem), sought.length());
    return word.regionMatches(0, sought, 0, length)
        || IrregularForms.base(word).equals(IrregularForms.base(sought));
  }

  /// Whether one of the term's renderings stands in the text, both taken to their base forms.
  ///
  /// @param text in base forms
  boolean isRendered(EnglishPhrases text, Term term) {
    return renderings(term)
        .anyMatch(rendering -> text.has(forms.computeIfAbsent(rendering, this::baseForms)));
  }

  private static Stream<String> renderings(Term term) {
    return Stream.concat(Stream.of(term.target()), term.alternatives().stream())
        .filter(rendering -> !rendering.isBlank());
  }

  private String baseForms(String text) {
    StringBuilder based = new StringBuilder();
    for (EnglishWords.Word word : words.of(text)) {
      based.append(word.lemma()).append(' ');
    }
    return based.toString().strip();
  }
}
