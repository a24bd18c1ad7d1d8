package org.duizhao.glossary;

import java.util.ArrayList;
import java.util.List;

/// Decisions about one rendering of a term.
public final class Renderings {

  private Renderings() {}

  /// The term rendered so from now on; the rendering before stays right as well.
  public static Term prefer(Term term, String rendering) {
    List<String> alternatives = new ArrayList<>(without(term.alternatives(), rendering));
    if (!term.target().isBlank() && !term.target().equals(rendering)) {
      alternatives.addFirst(term.target());
    }
    return term.withTarget(rendering)
        .withRenderings(alternatives, without(term.forbidden(), rendering));
  }

  /// The term with this rendering right as well.
  public static Term allow(Term term, String rendering) {
    if (term.target().isBlank()) {
      return prefer(term, rendering);
    }
    List<String> alternatives = new ArrayList<>(without(term.alternatives(), rendering));
    if (!term.target().equals(rendering)) {
      alternatives.add(rendering);
    }
    return term.withRenderings(alternatives, without(term.forbidden(), rendering));
  }

  /// The term never to be rendered so. The first alternative takes the place of the main rendering.
  public static Term forbid(Term term, String rendering) {
    List<String> alternatives = new ArrayList<>(without(term.alternatives(), rendering));
    List<String> forbidden = new ArrayList<>(without(term.forbidden(), rendering));
    forbidden.add(rendering);
    String target = term.target();
    if (target.equals(rendering)) {
      target = alternatives.isEmpty() ? "" : alternatives.removeFirst();
    }
    return term.withTarget(target).withRenderings(alternatives, forbidden);
  }

  private static List<String> without(List<String> words, String word) {
    return words.stream().filter(each -> !each.equals(word)).toList();
  }
}
