package org.duizhao.session.mending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.duizhao.core.Span;
import org.duizhao.language.Scripts;
import org.duizhao.lexicon.ChineseTokens;
import org.duizhao.lexicon.EnglishTokens;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.TranslationTable;

/// Which words of a pair seem to translate each other, by the translation table: the likeliest two
/// are linked first, each word once (competitive linking, Melamed 2000). Safe for any thread.
public final class WordLinks {

  /// Less likely translations are no links.
  private static final double LEAST = 0.06;

  /// Words that stand everywhere are linked only when they clearly belong together: 我 and I, but
  /// not 了 and and.
  private static final double COMMON = 0.008;

  private static final double LEAST_OF_COMMON = 0.3;

  private final ChineseTokens chinese;
  private final TranslationTable table;

  /// A word in a row.
  ///
  /// @param sentence the place of its sentence in the half
  /// @param span in the sentence
  public record Word(Half half, int sentence, Span span) {}

  /// Two words that seem to translate each other.
  public record Linked(Word source, Word target) {}

  /// They translate nothing by themselves.
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private record Token(Word word, String form, double place) {}

  private record Candidate(Token source, Token target, double score) {}

  public WordLinks(Lexicon lexicon, TranslationTable table) {
    this.chinese = new ChineseTokens(lexicon);
    this.table = table;
  }

  public List<Linked> of(Row row) {
    List<Token> source = new ArrayList<>();
    List<Token> target = new ArrayList<>();
    for (int i = 0; i < row.source().size(); i++) {
      String text = simplified(row.source().get(i).text());
      List<String> words = chinese.ofSimplified(text);
      add(Half.SOURCE, i, row.source().size(), text, words, words, source);
    }
    for (int i = 0; i < row.target().size(); i++) {
      String text = row.target().get(i).text();
      List<EnglishTokens.Token> words = EnglishTokens.of(text);
      add(
          Half.TARGET,
          i,
          row.target().size(),
          text,
          words.stream().map(EnglishTokens.Token::written).toList(),
          words.stream().map(EnglishTokens.Token::stem).toList(),
          target);
    }
    return linked(candidates(source, target));
  }

  private List<Candidate> candidates(List<Token> source, List<Token> target) {
    List<Candidate> candidates = new ArrayList<>();
    for (Token zh : source) {
      int row = table.row(zh.form());
      for (Token en : target) {
        double likely = likely(row, zh, en);
        if (likely >= LEAST && (likely >= LEAST_OF_COMMON || !isCommon(row, en))) {
          double apart = Math.abs(zh.place() - en.place());
          candidates.add(new Candidate(zh, en, likely * (1 - 0.5 * apart)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    return candidates;
  }

  private boolean isCommon(int row, Token en) {
    int stem = table.stem(en.form());
    return (row >= 0 && table.chineseFrequency(row) > COMMON)
        || (stem >= 0 && table.englishFrequency(stem) > COMMON);
  }

  private double likely(int row, Token zh, Token en) {
    if (zh.form().equals(en.form()) || zh.form().equals(en.form().toLowerCase(Locale.ROOT))) {
      return 1;
    }
    int stem = row < 0 ? -1 : table.stem(en.form());
    if (stem < 0) {
      return 0;
    }
    int low = table.rowStart(row);
    int high = table.rowEnd(row) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (table.stemAt(middle) == stem) {
        return Math.sqrt(table.forward(middle) * table.backward(middle));
      }
      if (table.stemAt(middle) < stem) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return 0;
  }

  private static List<Linked> linked(List<Candidate> candidates) {
    Set<Word> taken = new HashSet<>();
    List<Linked> links = new ArrayList<>();
    for (Candidate each : candidates) {
      Word zh = each.source().word();
      Word en = each.target().word();
      if (!taken.contains(zh) && !taken.contains(en)) {
        taken.add(zh);
        taken.add(en);
        links.add(new Linked(zh, en));
      }
    }
    return links;
  }

  /// Finds the words in the text one after the other.
  private static void add(
      Half half,
      int sentence,
      int sentences,
      String text,
      List<String> written,
      List<String> forms,
      List<Token> to) {
    String lower = text.toLowerCase(Locale.ROOT);
    String searched = lower.length() == text.length() ? lower : text;
    int at = 0;
    for (int i = 0; i < written.size(); i++) {
      String word = written.get(i);
      int found = searched.indexOf(word.toLowerCase(Locale.ROOT), at);
      if (found >= 0) {
        at = found + word.length();
        if (ARTICLES.contains(forms.get(i))) {
          continue;
        }
        double place = (sentence + (double) found / text.length()) / sentences;
        to.add(new Token(new Word(half, sentence, new Span(found, at)), forms.get(i), place));
      }
    }
  }

  private static String simplified(String text) {
    String simplified = Scripts.toSimplified(text);
    return simplified.length() == text.length() ? simplified : text;
  }
}
