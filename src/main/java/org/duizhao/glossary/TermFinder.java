package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.core.Span;

/// Finds terms in a text in one pass, in either script and any width of characters.
///
/// The longest term wins where terms overlap, the first of two that are equally long. Spaces
/// between Chinese and Latin do not matter (`AI 系統` is `AI系統`); a term that begins or ends with a
/// Latin letter or a digit is found only where a word begins or ends, and an acronym (`IT`) only in
/// capitals. Deprecated terms are not found. Immutable, safe for any thread.
public final class TermFinder {

  /// A term under one of its spellings.
  private record Spelling(Term term, boolean acronym) {}

  private record Candidate(int word, int start, int end) {

    static final Comparator<Candidate> LONGEST_FIRST =
        Comparator.comparingInt((Candidate each) -> each.start - each.end)
            .thenComparingInt(each -> each.start);
  }

  private final List<List<Spelling>> spellings;
  private final Automaton automaton;

  /// Makes ready to find the terms; of terms spelled alike the first given leads the hit.
  public TermFinder(List<Term> terms) {
    Map<String, List<Spelling>> byWord = LinkedHashMap.newLinkedHashMap(terms.size());
    for (Term term : terms) {
      if (term.status() != TermStatus.DEPRECATED) {
        add(byWord, term.source(), term);
        term.variants().forEach(variant -> add(byWord, variant, term));
      }
    }
    spellings = List.copyOf(byWord.values());
    automaton = new Automaton(List.copyOf(byWord.keySet()));
  }

  private static void add(Map<String, List<Spelling>> byWord, String written, Term term) {
    String word = FoldedText.of(written.strip()).toString();
    if (!word.isEmpty()) {
      byWord
          .computeIfAbsent(word, key -> new ArrayList<>(1))
          .add(new Spelling(term, isAcronym(written)));
    }
  }

  /// The terms in the text, in order and without overlap.
  public List<TermHit> find(CharSequence text) {
    FoldedText folded = FoldedText.of(text);
    Search search = new Search(text, folded);
    automaton.scan(folded.chars(), folded.length(), search);
    return search.hits();
  }

  /// The terms in the text that [#find] leaves out, for they overlap a longer one; in order.
  public List<TermHit> overlapped(CharSequence text) {
    FoldedText folded = FoldedText.of(text);
    Search search = new Search(text, folded);
    automaton.scan(folded.chars(), folded.length(), search);
    return search.overlapped();
  }

  private static boolean isAcronym(CharSequence written) {
    return written.chars().anyMatch(Character::isUpperCase)
        && written.chars().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
  }

  /// One search: gathers candidates while they may still overlap, then settles who stays.
  private final class Search implements Automaton.Found {

    private final CharSequence text;
    private final FoldedText folded;
    private final List<Candidate> group = new ArrayList<>();
    private final List<TermHit> hits = new ArrayList<>();
    private final List<Candidate> beaten = new ArrayList<>();
    private int groupEnd;

    Search(CharSequence text, FoldedText folded) {
      this.text = text;
      this.folded = folded;
    }

    @Override
    public void at(int word, int start, int end, int earliest) {
      if (earliest >= groupEnd) {
        settle();
      }
      if (folded.isEdge(start) && folded.isEdge(end) && isSpelled(word, start, end)) {
        group.add(new Candidate(word, start, end));
        groupEnd = Math.max(groupEnd, end);
      }
    }

    List<TermHit> hits() {
      settle();
      return List.copyOf(hits);
    }

    List<TermHit> overlapped() {
      settle();
      return beaten.stream()
          .sorted(Comparator.comparingInt(Candidate::start))
          .map(this::hit)
          .toList();
    }

    private void settle() {
      if (group.size() == 1) {
        hits.add(hit(group.getFirst()));
        group.clear();
      } else if (!group.isEmpty()) {
        keepLongest();
        group.forEach(each -> hits.add(hit(each)));
        group.clear();
      }
    }

    private void keepLongest() {
      group.sort(Candidate.LONGEST_FIRST);
      int origin = groupEnd;
      for (Candidate each : group) {
        origin = Math.min(origin, each.start);
      }
      int start = origin;
      BitSet taken = new BitSet(groupEnd - start);
      group.removeIf(
          each -> {
            // Whatever is taken is no shorter, so it covers one end of what it overlaps.
            boolean overlaps = taken.get(each.start - start) || taken.get(each.end - 1 - start);
            if (overlaps) {
              beaten.add(each);
            } else {
              taken.set(each.start - start, each.end - start);
            }
            return overlaps;
          });
      group.sort(Comparator.comparingInt(Candidate::start));
    }

    private TermHit hit(Candidate candidate) {
      Span span = span(candidate.start, candidate.end);
      List<Spelling> alike = spellings.get(candidate.word);
      if (alike.size() == 1) {
        return new TermHit(span, alike.getFirst().term, List.of());
      }
      boolean capitals = isAcronym(span.of(text));
      List<Term> terms =
          alike.stream()
              .filter(spelling -> capitals || !spelling.acronym)
              .map(Spelling::term)
              .distinct()
              .toList();
      return new TermHit(span, terms.getFirst(), terms.subList(1, terms.size()));
    }

    private boolean isSpelled(int word, int start, int end) {
      for (Spelling spelling : spellings.get(word)) {
        if (!spelling.acronym) {
          return true;
        }
      }
      return isAcronym(span(start, end).of(text));
    }

    private Span span(int start, int end) {
      return new Span(folded.offset(start), folded.offset(end - 1) + 1);
    }
  }
}
