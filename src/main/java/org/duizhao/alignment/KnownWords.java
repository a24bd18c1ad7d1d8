package org.duizhao.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.duizhao.language.Scripts;

/// Adds what is known to the words of both sides: a word of its own for each pair, in every
/// sentence that holds its half.
final class KnownWords {

  private static final String MARK = "≡";

  /// What the words of whole sentences begin with.
  static final String SENTENCE_MARK = MARK + "=";

  /// How many times likelier a half is beside the other than anywhere: at least so many, however
  /// short the texts are.
  private static final double LEAST = 500;

  /// A term counts as so many words, and a whole sentence.
  private static final int WORDS_OF_TERM = 3;

  private static final int WORDS_OF_SENTENCE = 8;

  private final List<Half> chineseTerms = new ArrayList<>();
  private final List<Half> englishTerms = new ArrayList<>();
  private final Map<String, List<String>> chineseSentences = new HashMap<>();
  private final Map<String, List<String>> englishSentences = new HashMap<>();

  private record Half(String text, String word) {}

  KnownWords(Known known) {
    int number = 0;
    for (Known.Pair pair : known.terms()) {
      String chinese = chinese(pair.chinese());
      String english = english(pair.english());
      if (!chinese.isEmpty() && !english.isEmpty()) {
        String word = MARK + number++;
        chineseTerms.add(new Half(chinese, word));
        englishTerms.add(new Half(english, word));
      }
    }
    for (Known.Pair pair : known.sentences()) {
      String word = SENTENCE_MARK + number++;
      add(chineseSentences, chinese(pair.chinese()), word);
      add(englishSentences, english(pair.english()), word);
    }
  }

  private static void add(Map<String, List<String>> sentences, String sentence, String word) {
    sentences
        .computeIfAbsent(sentence, s -> new ArrayList<>())
        .addAll(Collections.nCopies(WORDS_OF_SENTENCE, word));
  }

  private static String chinese(String text) {
    return Scripts.toSimplified(text).toLowerCase(Locale.ROOT).strip();
  }

  private static String english(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }

  WordsOfSide chinese(WordsOfSide words, List<String> sentences) {
    List<String> plain = sentences.stream().map(KnownWords::chinese).toList();
    return words.with(found(plain, chineseSentences, chineseTerms, String::contains));
  }

  WordsOfSide english(WordsOfSide words, List<String> sentences) {
    List<String> plain = sentences.stream().map(KnownWords::english).toList();
    return words.with(found(plain, englishSentences, englishTerms, KnownWords::holds));
  }

  /// The words of what each sentence is or holds.
  private static List<List<String>> found(
      List<String> sentences,
      Map<String, List<String>> whole,
      List<Half> terms,
      BiPredicate<String, String> holds) {
    List<List<String>> found = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> own = new ArrayList<>(whole.getOrDefault(sentence, List.of()));
      for (Half term : terms) {
        if (holds.test(sentence, term.text())) {
          own.addAll(Collections.nCopies(WORDS_OF_TERM, term.word()));
        }
      }
      found.add(own);
    }
    return found;
  }

  /// Whether a term begins at the beginning of a word; it may have an ending.
  private static boolean holds(String sentence, String term) {
    for (int at = sentence.indexOf(term); at >= 0; at = sentence.indexOf(term, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(sentence.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /// Joins the two halves of each pair.
  static void join(WordsOfSide chinese, WordsOfSide english, Associations.Builder into) {
    Map<String, Integer> types = new HashMap<>();
    for (int e = 0; e < english.types().size(); e++) {
      if (english.types().get(e).startsWith(MARK)) {
        types.put(english.types().get(e), e);
      }
    }
    for (int z = 0; !types.isEmpty() && z < chinese.types().size(); z++) {
      Integer e = types.get(chinese.types().get(z));
      if (e != null) {
        into.add(
            z, e, Math.max(LEAST, 2 / english.share(e)), Math.max(LEAST, 2 / chinese.share(z)));
      }
    }
  }
}
