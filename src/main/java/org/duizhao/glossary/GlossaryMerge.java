package org.duizhao.glossary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Brings together two glossaries that came of one, term by term and field by field, so that
/// neither side loses anything.
///
/// What one side alone changed is taken. Where both changed a field, ours stands, and their
/// rendering becomes an alternative, their note a second line. A term that one side removed and the
/// other changed stays.
public final class GlossaryMerge {

  private GlossaryMerge() {}

  /// A term that both sides changed in two ways.
  public record Clash(Term ours, Term theirs, Term merged) {}

  /// What came of a merge.
  ///
  /// @param clashes where ours was put before theirs
  public record Merged(Glossary glossary, List<Clash> clashes) {

    public Merged {
      clashes = List.copyOf(clashes);
    }
  }

  /// Merges `ours` and `theirs`, both made from `base`. Name and languages are theirs.
  public static Merged merge(Glossary base, Glossary ours, Glossary theirs) {
    Map<TermKey, Term> then = TermChange.byKey(base.terms());
    Map<TermKey, Term> here = TermChange.byKey(ours.terms());
    Map<TermKey, Term> there = TermChange.byKey(theirs.terms());
    TreeSet<TermKey> keys = new TreeSet<>(here.keySet());
    keys.addAll(there.keySet());
    List<Term> terms = new ArrayList<>(keys.size());
    List<Clash> clashes = new ArrayList<>();
    for (TermKey key : keys) {
      Term was = then.get(key);
      Term our = here.get(key);
      Term their = there.get(key);
      if (our != null && (Objects.equals(their, was) || our.equals(their))) {
        terms.add(our);
      } else if (Objects.equals(our, was)) {
        if (their != null) {
          terms.add(their);
        }
      } else if (our != null && their != null) {
        Term merged = merge(was, our, their);
        terms.add(merged);
        if (!Objects.equals(our.target(), their.target()) && merged.target().equals(our.target())) {
          clashes.add(new Clash(our, their, merged));
        }
      } else if (our != null) {
        terms.add(our);
      } else if (their != null && !their.equals(was)) {
        terms.add(their);
      }
    }
    return new Merged(theirs.withTerms(terms), clashes);
  }

  /// Both in one: the first's rendering and status stay, the second's rendering is one more that is
  /// right.
  public static Term merge(Term first, Term second) {
    return merge(null, first, second).withStatus(first.status());
  }

  /// One term changed on both sides; `was` is what it was before, if it was there.
  static Term merge(@Nullable Term was, Term ours, Term theirs) {
    Term base = was == null ? Term.of(ours.source(), "") : was;
    String target = either(base.target(), ours.target(), theirs.target());
    List<String> forbidden = words(base.forbidden(), ours.forbidden(), theirs.forbidden());
    SequencedSet<String> alternatives =
        new LinkedHashSet<>(words(base.alternatives(), ours.alternatives(), theirs.alternatives()));
    if (!theirs.target().equals(base.target()) && !forbidden.contains(theirs.target())) {
      alternatives.add(theirs.target());
    }
    alternatives.removeIf(each -> each.isBlank() || each.equals(target));
    boolean bothNotes =
        !ours.note().equals(base.note())
            && !theirs.note().equals(base.note())
            && !ours.note().contains(theirs.note());
    return new Term(
        ours.source(),
        words(base.variants(), ours.variants(), theirs.variants()),
        target,
        List.copyOf(alternatives),
        forbidden,
        ours.partOfSpeech(),
        ours.domain(),
        bothNotes
            ? (ours.note() + "\n" + theirs.note()).strip()
            : either(base.note(), ours.note(), theirs.note()),
        ours.status() == base.status() ? theirs.status() : ours.status(),
        earlier(ours.created(), theirs.created()),
        later(ours.changed(), theirs.changed()));
  }

  private static String either(String was, String ours, String theirs) {
    return ours.equals(was) ? theirs : ours;
  }

  /// What either side added, without what either side took away.
  private static List<String> words(List<String> was, List<String> ours, List<String> theirs) {
    SequencedSet<String> words = new LinkedHashSet<>(ours);
    words.addAll(theirs);
    words.removeIf(each -> was.contains(each) && !(ours.contains(each) && theirs.contains(each)));
    return List.copyOf(words);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isBefore(a)) ? b : a;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }
}
