package org.duizhao.session.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.duizhao.memory.Fragment;
import org.duizhao.memory.Hit;
import org.duizhao.memory.Match;
import org.duizhao.memory.Memory;
import org.duizhao.memory.MemoryUnit;
import org.duizhao.memory.PairSide;
import org.duizhao.memory.Place;
import org.duizhao.memory.Query;

/// The memories a project looks up in, the most trusted first. Safe for any thread.
public final class Memories {

  /// Equal pairs of several memories fill the places of others.
  private static final int SPARE = 2;

  private final List<Source> sources;

  public Memories(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  /// A memory and what is taken off the scores of its matches.
  public record Source(String name, Memory memory, int penalty) {}

  /// A match and the memory it is from. Its score is what the penalty leaves.
  public record Offer(String memory, Match match) {}

  /// A unit that holds a text looked for, and the memory it is from.
  public record Found(String memory, Hit hit) {}

  /// A part of a sentence that was translated before, and the memory it is from.
  public record Piece(String memory, Fragment fragment) {}

  public List<Source> sources() {
    return sources;
  }

  /// Those of the memories with these names.
  public Memories only(Set<String> names) {
    return new Memories(sources.stream().filter(each -> names.contains(each.name())).toList());
  }

  /// The best matches of all memories, best first. Of pairs with the same texts the best is
  /// offered, among equals the one of the more trusted memory.
  public List<Offer> find(Query query) {
    List<Offer> offers = new ArrayList<>();
    for (Source source : sources) {
      Query theirs = query.withLeast(query.least() + source.penalty());
      for (Match match : source.memory().find(theirs)) {
        offers.add(new Offer(source.name(), match.minus(source.penalty())));
      }
    }
    offers.sort(Comparator.comparingInt(offer -> -offer.match().score()));
    Predicate<MemoryUnit> once = once();
    return offers.stream()
        .filter(offer -> once.test(offer.match().pair()))
        .limit(query.most())
        .toList();
  }

  /// Units of all memories that hold the text, each pair once: memory by memory, the newest first.
  public List<Found> concordance(String text, PairSide side, int most) {
    List<Found> found = new ArrayList<>();
    Predicate<MemoryUnit> once = once();
    for (Source source : sources) {
      for (Hit hit : source.memory().concordance(text, side, most * SPARE)) {
        if (found.size() < most && once.test(hit.pair())) {
          found.add(new Found(source.name(), hit));
        }
      }
    }
    return found;
  }

  /// The longest parts of a sentence that stand in sources, the longest first; of parts within each
  /// other the longer alone, wherever they stand.
  ///
  /// @param least how many characters a part has at least
  /// @param except the sentence's own place
  public List<Piece> pieces(String sentence, int least, int most, Place except) {
    List<Piece> all = new ArrayList<>();
    for (Source source : sources) {
      for (Fragment fragment : source.memory().fragments(sentence, least, most, except)) {
        all.add(new Piece(source.name(), fragment));
      }
    }
    all.sort(Comparator.comparingInt(piece -> -piece.fragment().span().length()));
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : all) {
      String text = piece.fragment().span().of(sentence);
      if (kept.size() < most
          && kept.stream().noneMatch(each -> each.fragment().span().of(sentence).contains(text))) {
        kept.add(piece);
      }
    }
    return kept;
  }

  /// Passes each pair of texts only the first time.
  private static Predicate<MemoryUnit> once() {
    Set<List<String>> seen = new HashSet<>();
    return unit -> seen.add(List.of(unit.source(), unit.target()));
  }
}
