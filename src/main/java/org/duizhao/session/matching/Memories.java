package org.duizhao.session.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duizhao.memory.Match;
import org.duizhao.memory.Memory;
import org.duizhao.memory.Query;

/// The memories a project looks up in, the most trusted first.
public final class Memories {

  private final List<Source> sources;

  public Memories(List<Source> sources) {
    this.sources = List.copyOf(sources);
  }

  /// A memory and what is taken off the scores of its matches.
  public record Source(String name, Memory memory, int penalty) {}

  /// A match and the memory it is from. Its score is what the penalty leaves.
  public record Offer(String memory, Match match) {}

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
    Set<List<String>> seen = new HashSet<>();
    return offers.stream()
        .filter(
            offer -> {
              String source = offer.match().pair().source();
              return seen.add(List.of(source, offer.match().pair().target()));
            })
        .limit(query.most())
        .toList();
  }
}
