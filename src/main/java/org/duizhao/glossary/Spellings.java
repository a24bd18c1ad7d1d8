package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folded spellings of many terms, found in a text in one pass. What was changed since the
/// large automaton was built lies in a small one beside it, so that an edit of one term among a
/// hundred thousand costs next to nothing. Immutable.
final class Spellings {

  /// A term under one of its spellings.
  record Spelling(Term term, boolean acronym) {

    static Spelling of(Term term, String written) {
      return new Spelling(term, isAcronym(written));
    }
  }

  /// So many changed spellings are carried beside the others before all are built anew.
  private static final int CARRIED = 1_000;

  private final Automaton automaton;
  private final List<List<Spelling>> spellings;

  /// Words of the large automaton that only stand for acronyms; apart, for every word found is
  /// asked for.
  private final BitSet acronyms;

  /// The one term with the spelling, for the same reason; null where several have it.
  private final @Nullable Term[] single;

  /// Words of the large automaton that count no more, for they are in the small one or gone.
  private final BitSet outdated;

  private final Automaton changed;
  private final List<String> changedWords;
  private final List<List<Spelling>> changedSpellings;

  private Spellings(
      Automaton automaton,
      List<List<Spelling>> spellings,
      BitSet acronyms,
      @Nullable Term[] single,
      BitSet outdated,
      Map<String, List<Spelling>> changed) {
    this.automaton = automaton;
    this.spellings = spellings;
    this.outdated = outdated;
    this.changedWords = List.copyOf(changed.keySet());
    this.changedSpellings = List.copyOf(changed.values());
    this.changed = new Automaton(changedWords);
    this.acronyms = acronyms;
    this.single = single;
  }

  private static boolean isAcronymOnly(List<Spelling> alike) {
    for (Spelling each : alike) {
      if (!each.acronym) {
        return false;
      }
    }
    return true;
  }

  /// Those of the terms; of terms spelled alike the first given is the first.
  static Spellings of(List<Term> terms) {
    Map<String, List<Spelling>> byWord = LinkedHashMap.newLinkedHashMap(terms.size());
    collect(terms, word -> true, byWord);
    List<List<Spelling>> spellings = List.copyOf(byWord.values());
    BitSet acronyms = new BitSet();
    @Nullable Term[] single = new Term[spellings.size()];
    for (int word = 0; word < spellings.size(); word++) {
      List<Spelling> alike = spellings.get(word);
      acronyms.set(word, isAcronymOnly(alike));
      single[word] = alike.size() == 1 ? alike.getFirst().term : null;
    }
    return new Spellings(
        new Automaton(List.copyOf(byWord.keySet())),
        spellings,
        acronyms,
        single,
        new BitSet(),
        Map.of());
  }

  /// Those of the terms as they are after a change.
  ///
  /// @param touched the terms that came or went, as they were or are
  Spellings changed(List<Term> now, List<Term> touched) {
    Set<String> words = new LinkedHashSet<>(changedWords);
    touched.forEach(term -> written(term).map(Spellings::folded).forEach(words::add));
    words.remove("");
    if (words.size() > CARRIED) {
      return of(now);
    }
    BitSet gone = (BitSet) outdated.clone();
    Set<Term> concerned = new LinkedHashSet<>(touched);
    changedSpellings.forEach(alike -> alike.forEach(each -> concerned.add(each.term)));
    for (String word : words) {
      int at = automaton.numberOf(word);
      if (at >= 0) {
        gone.set(at);
        spellings.get(at).forEach(each -> concerned.add(each.term));
      }
    }
    Map<String, List<Spelling>> byWord = new LinkedHashMap<>();
    // In the order of all terms, for it says who is first.
    collect(now.stream().filter(concerned::contains).toList(), words::contains, byWord);
    return new Spellings(automaton, spellings, acronyms, single, gone, byWord);
  }

  boolean isEmpty() {
    return outdated.cardinality() == spellings.size() && changedSpellings.isEmpty();
  }

  /// The terms spelled so; the first has precedence.
  List<Spelling> of(int word) {
    return word < spellings.size()
        ? spellings.get(word)
        : changedSpellings.get(word - spellings.size());
  }

  /// The only term spelled so; null when there are several, or it was changed of late.
  @Nullable Term only(int word) {
    return word < single.length ? single[word] : null;
  }

  /// Whether the word stands for nothing but acronyms, which are written in capitals.
  boolean isAcronymOnly(int word) {
    return word < spellings.size() ? acronyms.get(word) : isAcronymOnly(of(word));
  }

  /// Tells of every word in the text, as [Automaton#scan] does.
  void scan(FoldedText text, Automaton.Found found) {
    if (outdated.isEmpty() && changedWords.isEmpty()) {
      automaton.scan(text.chars(), text.length(), found);
      return;
    }
    Automaton.Found sound =
        (word, start, end, earliest) -> {
          if (!outdated.get(word)) {
            found.at(word, start, end, earliest);
          }
        };
    Automaton.Found beside =
        (word, start, end, earliest) -> found.at(word + spellings.size(), start, end, earliest);
    automaton.scan(text.chars(), text.length(), sound, changed, beside);
  }

  /// Whether the letters in it are all capitals, and there are some.
  static boolean isAcronym(CharSequence written) {
    return written.chars().anyMatch(Character::isUpperCase)
        && written.chars().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
  }

  private static void collect(
      List<Term> terms, Predicate<String> wanted, Map<String, List<Spelling>> byWord) {
    for (Term term : terms) {
      if (term.status() != TermStatus.DEPRECATED) {
        add(term, term.source(), wanted, byWord);
        term.variants().forEach(variant -> add(term, variant, wanted, byWord));
      }
    }
  }

  private static void add(
      Term term, String written, Predicate<String> wanted, Map<String, List<Spelling>> byWord) {
    String word = folded(written);
    if (!word.isEmpty() && wanted.test(word)) {
      byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(Spelling.of(term, written));
    }
  }

  private static Stream<String> written(Term term) {
    return Stream.concat(Stream.of(term.source()), term.variants().stream());
  }

  private static String folded(String written) {
    return FoldedText.of(written.strip()).toString();
  }
}
