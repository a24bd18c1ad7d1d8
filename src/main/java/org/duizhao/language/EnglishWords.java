package org.duizhao.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import org.duizhao.core.Span;

/// Words of English sentences with their parts of speech and base forms, by OpenNLP's models.
///
/// Base forms cost milliseconds, so that the latest ones are remembered. Safe for any thread.
public final class EnglishWords {

  /// A word of a sentence.
  ///
  /// @param partOfSpeech a tag of Universal Dependencies, such as NOUN or VERB
  /// @param lemma the base form in lower case, proper names as they are
  public record Word(Span span, String text, String partOfSpeech, String lemma) {}

  private static final int REMEMBERED = 50_000;

  private final EnglishModels models;
  private final Map<String, String> lemmas =
      new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  public EnglishWords(EnglishModels models) {
    this.models = models;
  }

  /// Where the words and marks of a text are.
  public List<Span> tokens(String text) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span span : new TokenizerME(models.tokens()).tokenizePos(text)) {
      spans.add(new Span(span.getStart(), span.getEnd()));
    }
    return List.copyOf(spans);
  }

  /// The words and marks of one sentence.
  public List<Word> of(String sentence) {
    List<Span> spans = tokens(sentence);
    String[] tokens = spans.stream().map(span -> span.of(sentence)).toArray(String[]::new);
    if (tokens.length == 0) {
      return List.of();
    }
    String[] tags = new POSTaggerME(models.partsOfSpeech()).tag(tokens);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      // The model knows no newer names and takes them for verbs.
      String tag = looksLikeName(tokens, i) ? "PROPN" : tags[i];
      words.add(new Word(spans.get(i), tokens[i], tag, lemma(tokens[i], tag)));
    }
    return List.copyOf(words);
  }

  /// Capitals inside a word, as in OpenAI or ChatGPT, are a name's.
  private static boolean looksLikeName(String[] tokens, int i) {
    String token = tokens[i];
    boolean inner = token.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean lower = token.chars().anyMatch(Character::isLowerCase);
    return inner && lower && token.chars().allMatch(Character::isLetterOrDigit);
  }

  private String lemma(String token, String tag) {
    if (tag.equals("PROPN")) {
      return token;
    }
    String key = tag + ' ' + token.toLowerCase(Locale.ROOT);
    synchronized (lemmas) {
      String known = lemmas.get(key);
      if (known == null) {
        String[] found =
            new LemmatizerME(models.lemmas())
                .lemmatize(new String[] {token.toLowerCase(Locale.ROOT)}, new String[] {tag});
        known = found[0].equals("O") ? token.toLowerCase(Locale.ROOT) : found[0];
        lemmas.put(key, known);
      }
      return known;
    }
  }
}
