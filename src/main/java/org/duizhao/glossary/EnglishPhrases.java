package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duizhao.core.Span;
import org.duizhao.language.EnglishStem;
import org.duizhao.language.IrregularForms;

/// An English text cut into words, in which phrases are found whatever their inflection.
public final class EnglishPhrases {

  /// Letters and digits, with an apostrophe inside. Signs as in `C++` belong to the word.
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)*[+#]*|[%$€£¥&]");

  /// @param plain lower case without hyphens
  /// @param stem what is left without endings
  private record Word(String written, String plain, String stem, Span span) {}

  private final List<Word> words;

  private EnglishPhrases(List<Word> words) {
    this.words = words;
  }

  /// Cuts the text into words.
  public static EnglishPhrases of(CharSequence text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String written = matcher.group();
      String plain = written.toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(
          new Word(
              written,
              plain,
              EnglishStem.of(IrregularForms.base(plain)),
              new Span(matcher.start(), matcher.end())));
    }
    return new EnglishPhrases(words);
  }

  /// Whether the phrase stands in the text, with at most one other word inside it.
  public boolean has(String phrase) {
    return !find(phrase, /* gap= */ 1).isEmpty();
  }

  /// Whether every word of the phrase has one in the text that passes for it.
  ///
  /// @param like told a word of the text, then one of the phrase, both in lower case
  public boolean hasLike(String phrase, BiPredicate<String, String> like) {
    return of(phrase).words.stream()
        .allMatch(sought -> words.stream().anyMatch(word -> like.test(word.plain, sought.plain)));
  }

  /// Where the phrase stands, with at most `gap` other words inside it.
  List<Span> find(String phrase, int gap) {
    List<Word> sought = of(phrase).words;
    List<Span> found = new ArrayList<>();
    int at = 0;
    while (!sought.isEmpty() && at < words.size()) {
      int end = Math.max(endOfPhrase(sought, at, gap), endOfCompound(sought, at));
      if (end < 0) {
        at++;
      } else {
        found.add(new Span(words.get(at).span.start(), words.get(end - 1).span.end()));
        at = end;
      }
    }
    return found;
  }

  private int endOfPhrase(List<Word> sought, int from, int gap) {
    int at = from;
    int left = gap;
    for (Word word : sought) {
      if (at > from && at < words.size() && !isForm(words.get(at), word) && left > 0) {
        left--;
        at++;
      }
      if (at >= words.size() || !isForm(words.get(at), word)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /// The phrase written as one word or more words than it has: opensource, data base.
  private int endOfCompound(List<Word> sought, int from) {
    String together = together(sought);
    StringBuilder here = new StringBuilder();
    for (int at = from; at < words.size() && here.length() < together.length(); at++) {
      String stem = here + words.get(at).stem;
      if (stem.equals(together) && at - from + 1 != sought.size()) {
        return at + 1;
      }
      here.append(words.get(at).plain);
    }
    return -1;
  }

  private static String together(List<Word> words) {
    StringBuilder together = new StringBuilder();
    for (Word word : words.subList(0, words.size() - 1)) {
      together.append(word.plain);
    }
    return together.append(words.getLast().stem).toString();
  }

  private static boolean isForm(Word word, Word of) {
    if (isAcronym(of.written)) {
      // Us is no form of US; AIs and AI's are forms of AI.
      return word.written.startsWith(of.written)
          && switch (word.written.substring(of.written.length())) {
            case "", "s", "'s", "’s" -> true;
            default -> false;
          };
    }
    return word.plain.equals(of.plain) || word.stem.equals(of.stem);
  }

  private static boolean isAcronym(String written) {
    boolean capital = false;
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital && written.length() > 1;
  }
}
