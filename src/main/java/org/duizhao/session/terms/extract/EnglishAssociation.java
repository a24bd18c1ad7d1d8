package org.duizhao.session.terms.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duizhao.core.Span;
import org.duizhao.language.TranscribedNames;
import org.duizhao.lexicon.Entry;
import org.duizhao.lexicon.Lexicon;
import org.duizhao.lexicon.WordSplitter;
import org.duizhao.lexicon.Words;
import org.duizhao.session.terms.extract.Candidate.Kind;
import org.duizhao.session.terms.extract.Candidate.Proposal;

/// Which English goes with a term: phrases that stand in the translations of its segments and in
/// few others (Dice's coefficient over segments), raised where the dictionary says the same.
final class EnglishAssociation {

  private static final int MOST = 3;
  private static final int BUCKETS = 1 << 22;
  private static final int SAMPLE = 400;
  private static final double LEAST = 0.3;
  private static final double PART = 0.6;
  private static final double MORE = 0.85;

  private final List<SourceText> texts;
  private final Lexicon lexicon;
  private final WordSplitter splitter;

  /// In how many segments each phrase stands, by hash.
  private final int[] spread = new int[BUCKETS];

  EnglishAssociation(List<SourceText> texts, Words words, Lexicon lexicon) {
    this.texts = texts;
    this.lexicon = lexicon;
    this.splitter = new WordSplitter(words);
    int[] last = new int[BUCKETS];
    int number = 0;
    for (SourceText text : texts) {
      number++;
      for (EnglishText.Phrase phrase : EnglishText.phrases(text.segment().target())) {
        int bucket = bucket(phrase.lower());
        spread[bucket] += last[bucket] == number ? 0 : 1;
        last[bucket] = number;
      }
    }
  }

  /// @param segments numbers of the segments that hold the term
  List<Proposal> proposals(Candidate candidate, List<Integer> segments) {
    List<Integer> translated =
        segments.stream()
            .filter(each -> !texts.get(each).segment().target().isBlank())
            .limit(SAMPLE)
            .toList();
    Set<String> glosses = glosses(candidate.source());
    List<Proposal> found = new ArrayList<>();
    together(translated)
        .forEach(
            (lower, met) -> {
              double score = score(candidate, lower, met, translated.size(), glosses);
              if (score >= LEAST) {
                // Of sure ones the longer counts, but for names, where it may hold an office.
                double rank = candidate.kind() == Kind.NAME ? score : Math.min(1, score);
                found.add(new Proposal(met.written(), rank, true));
              }
            });
    found.sort(
        Comparator.comparingDouble((Proposal each) -> -each.score())
            .thenComparingInt(each -> -each.english().length())
            .thenComparing(Proposal::english));
    int most = candidate.kind() == Kind.LATIN ? 1 : MOST;
    List<Proposal> best = new ArrayList<>();
    found.stream()
        .limit(most)
        .map(each -> new Proposal(each.english(), Math.min(1, each.score()), true))
        .forEach(best::add);
    if (best.isEmpty()) {
      dictionary(candidate, best);
    }
    return best;
  }

  private double score(
      Candidate candidate, String lower, Met met, int translated, Set<String> glosses) {
    int words = 0;
    int known = 0;
    for (String word : lower.split(" ", -1)) {
      words++;
      known += glosses.contains(stem(word)) ? 1 : 0;
    }
    boolean agrees = known > 0;
    boolean itself =
        candidate.kind() == Kind.LATIN && lower.equals(EnglishText.singular(candidate.source()));
    boolean named = candidate.kind() == Kind.NAME || candidate.kind() == Kind.TITLE;
    boolean capital = isNamed(met.written());
    if (named && !capital) {
      return 0;
    }
    // At the beginning of a sentence the capital of the second word says it.
    if (met.count < 2 && !itself && !agrees && !(named && (met.inside > 0 || words > 1))) {
      return 0;
    }
    double dice = 2.0 * met.count / (translated + Math.max(met.count, spread[bucket(lower)]));
    int most = named ? TranscribedNames.parts(candidate.source()) : words;
    if (most > 1 && words == 1) {
      // Of 維克多·沙利文 one word is a part.
      dice *= PART;
    } else if (most > 1 && words > most) {
      // Of Tesla CEO Elon Musk the first words are a title.
      dice *= Math.pow(MORE, words - most);
    }
    if (candidate.kind() == Kind.NAME && met.ended == 0) {
      // Professor Peter is never all of it where Abbeel follows.
      dice *= MORE;
    }
    double bonus = 0.4 * known / words + (itself ? 1 : 0) + (named ? 0.2 : 0);
    // Of phrases that stand together always, the longer says more.
    return dice * (1 + bonus) * (1 + 0.05 * words) / 1.4;
  }

  /// Whether all words are written as those of names are.
  private static boolean isNamed(String phrase) {
    for (String word : phrase.split(" ", -1)) {
      if (!Character.isUpperCase(word.charAt(0)) && !StopWords.isEnglish(word)) {
        return false;
      }
    }
    return true;
  }

  /// How a phrase was met beside the term.
  private static final class Met {
    private int count;
    private int inside;
    private int ended;
    private int last = -1;
    private final Map<String, Integer> forms = new TreeMap<>(Comparator.reverseOrder());

    /// The commonest form; lower case where both were met, for a capital may begin a sentence.
    String written() {
      String best = "";
      int most = 0;
      for (Map.Entry<String, Integer> each : forms.entrySet()) {
        if (each.getValue() > most) {
          most = each.getValue();
          best = each.getKey();
        }
      }
      return best;
    }
  }

  private Map<String, Met> together(List<Integer> segments) {
    Map<String, Met> together = new TreeMap<>();
    for (int number : segments) {
      for (EnglishText.Phrase phrase : EnglishText.phrases(texts.get(number).segment().target())) {
        Met met = together.computeIfAbsent(phrase.lower(), key -> new Met());
        if (met.last != number) {
          met.count++;
          met.last = number;
        }
        met.inside += phrase.first() ? 0 : 1;
        met.ended += phrase.goesOn() ? 0 : 1;
        met.forms.merge(phrase.written(), phrase.first() ? 1 : 3, Integer::sum);
      }
    }
    return together;
  }

  /// The stems of what the dictionary says of the term and of its words.
  private Set<String> glosses(String source) {
    Set<String> stems = new HashSet<>();
    addGlosses(source, stems);
    for (Span span : splitter.split(source)) {
      addGlosses(span.of(source), stems);
    }
    return stems;
  }

  private void addGlosses(String word, Set<String> stems) {
    for (Entry entry : lexicon.find(word)) {
      for (String sense : entry.senses()) {
        for (String part : sense.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
          if (part.length() > 2 && !StopWords.isEnglish(part)) {
            stems.add(stem(part));
          }
        }
      }
    }
  }

  /// Roughly: words of one stem agree in this many letters.
  private static String stem(String word) {
    String plain = word.replaceFirst("(ies|ied|ing|ed|es|s|y)$", "");
    return plain.length() > 2 ? plain : word;
  }

  private void dictionary(Candidate candidate, List<Proposal> best) {
    if (candidate.kind() == Kind.LATIN) {
      best.add(new Proposal(candidate.source(), 0.5, false));
      return;
    }
    LinkedHashSet<String> senses = new LinkedHashSet<>();
    for (Entry entry : lexicon.find(candidate.source())) {
      for (String sense : entry.senses()) {
        String plain = sense.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty() && plain.matches("[\\x20-\\x7e’]+") && !plain.startsWith("CL:")) {
          senses.add(plain.replaceFirst(";.*", "").strip());
        }
      }
    }
    senses.stream().limit(MOST).forEach(each -> best.add(new Proposal(each, 0.2, false)));
  }

  private static int bucket(String phrase) {
    return (phrase.hashCode() * 0x9E3779B1)
        >>> (Integer.SIZE - Integer.numberOfTrailingZeros(BUCKETS));
  }
}
