package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.duizhao.core.Span;
import org.duizhao.language.WordReader;

/// Finds terms in a text in one pass, in either script and any width of characters.
///
/// The longest term wins where terms overlap, of two equally long ones the likelier word, then the
/// first. Spaces between Chinese and Latin do not matter (`AI 系統` is `AI系統`); a term that begins or
/// ends with a Latin letter or a digit is found only where a word begins or ends, and an acronym
/// (`IT`) only in capitals. Chinese is found where the words of the text allow it: 中國 not in 發展中國家.
/// Deprecated terms are not found. Immutable, safe for any thread.
public final class TermFinder {

  private record Candidate(int word, int start, int end) {

    static final Comparator<Candidate> LONGEST_FIRST =
        Comparator.comparingInt((Candidate each) -> -each.length())
            .thenComparingInt(Candidate::start);

    int length() {
      return end - start;
    }
  }

  private record Judged(Candidate candidate, int doubt) {

    static final Comparator<Judged> LIKELIEST_FIRST = Comparator.comparingInt(Judged::doubt);
  }

  /// In nats: a reading without the term must be seven times as likely before the term is doubted.
  private static final double CLEARLY_AGAINST = 2;

  private final Spellings spellings;
  private final WordReader words;

  /// Finds the terms wherever their characters stand.
  public TermFinder(List<Term> terms) {
    this(terms, WordReader.UNKNOWING);
  }

  /// Makes ready to find the terms; of terms spelled alike the first given leads the hit.
  ///
  /// @param words tells where words begin and end
  public TermFinder(List<Term> terms, WordReader words) {
    this(Spellings.of(terms), words);
  }

  private TermFinder(Spellings spellings, WordReader words) {
    this.spellings = spellings;
    this.words = words;
  }

  /// Whether there is nothing to find.
  public boolean isEmpty() {
    return spellings.isEmpty();
  }

  /// The same after a few terms came or went, in next to no time.
  ///
  /// @param now all terms after the change, in order
  /// @param touched those that came or went
  public TermFinder changed(List<Term> now, List<Term> touched) {
    return new TermFinder(spellings.changed(now, touched), words);
  }

  /// The terms in the text, in order and without overlap.
  public List<TermHit> find(CharSequence text) {
    FoldedText folded = FoldedText.of(text);
    Search search = new Search(text, folded);
    spellings.scan(folded, search);
    return search.hits();
  }

  /// The terms in the text that [#find] leaves out, for they overlap a longer one; in order.
  public List<TermHit> overlapped(CharSequence text) {
    FoldedText folded = FoldedText.of(text);
    Search search = new Search(text, folded);
    spellings.scan(folded, search);
    return search.overlapped();
  }

  /// One search: gathers candidates while they may still overlap, then settles who stays.
  private final class Search implements Automaton.Found {

    private final CharSequence text;
    private final FoldedText folded;
    private final WordReader.Reading reading;
    private final List<Candidate> group = new ArrayList<>();
    private final List<TermHit> hits = new ArrayList<>();
    private final List<Candidate> beaten = new ArrayList<>();
    private int groupEnd;

    Search(CharSequence text, FoldedText folded) {
      this.text = text;
      this.folded = folded;
      this.reading = words.read(folded.chars(), folded.length());
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
          .filter(each -> doubt(each) <= CLEARLY_AGAINST)
          .sorted(Comparator.comparingInt(Candidate::start))
          .map(this::hit)
          .toList();
    }

    private void settle() {
      if (group.size() > 1) {
        keepLongest();
      } else {
        group.removeIf(each -> doubt(each) > CLEARLY_AGAINST);
      }
      group.forEach(each -> hits.add(hit(each)));
      group.clear();
    }

    /// Doubts are asked for as late as can be: whatever a longer term covers need not be judged.
    private void keepLongest() {
      group.sort(Candidate.LONGEST_FIRST);
      int origin = groupEnd;
      for (Candidate each : group) {
        origin = Math.min(origin, each.start);
      }
      BitSet taken = new BitSet(groupEnd - origin);
      List<Candidate> kept = new ArrayList<>();
      int at = 0;
      while (at < group.size()) {
        int next = at + 1;
        while (next < group.size() && group.get(next).length() == group.get(at).length()) {
          next++;
        }
        List<Judged> alike = new ArrayList<>(next - at);
        for (Candidate each : group.subList(at, next)) {
          // Whatever is taken is no shorter, so it covers one end of what it overlaps.
          if (taken.get(each.start - origin) || taken.get(each.end - 1 - origin)) {
            beaten.add(each);
          } else {
            double doubt = doubt(each);
            if (doubt <= CLEARLY_AGAINST) {
              alike.add(new Judged(each, (int) Math.rint(doubt)));
            }
          }
        }
        alike.sort(Judged.LIKELIEST_FIRST);
        for (Judged judged : alike) {
          Candidate each = judged.candidate;
          if (taken.get(each.start - origin) || taken.get(each.end - 1 - origin)) {
            beaten.add(each);
          } else {
            taken.set(each.start - origin, each.end - origin);
            kept.add(each);
          }
        }
        at = next;
      }
      kept.sort(Comparator.comparingInt(Candidate::start));
      group.clear();
      group.addAll(kept);
    }

    private double doubt(Candidate each) {
      return reading.doubt(each.start, each.end);
    }

    private TermHit hit(Candidate candidate) {
      Span span = span(candidate.start, candidate.end);
      Term only = spellings.only(candidate.word);
      if (only != null) {
        return new TermHit(span, only, List.of());
      }
      List<Spellings.Spelling> alike = spellings.of(candidate.word);
      boolean capitals = Spellings.isAcronym(span.of(text));
      List<Term> terms =
          alike.stream()
              .filter(spelling -> capitals || !spelling.acronym())
              .map(Spellings.Spelling::term)
              .distinct()
              .toList();
      return new TermHit(span, terms.getFirst(), terms.subList(1, terms.size()));
    }

    private boolean isSpelled(int word, int start, int end) {
      return !spellings.isAcronymOnly(word) || Spellings.isAcronym(span(start, end).of(text));
    }

    private Span span(int start, int end) {
      return new Span(folded.offset(start), folded.offset(end - 1) + 1);
    }
  }
}
