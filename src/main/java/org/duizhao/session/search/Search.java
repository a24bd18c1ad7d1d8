package org.duizhao.session.search;

import java.util.Optional;

/// What the user looks for: a text, criteria, or both.
///
/// @param onlyHits whether segments without the text are left out of the list
/// @param furniture whether page furniture counts
public record Search(
    TextQuery query, Side side, Criteria criteria, boolean onlyHits, boolean furniture) {

  public static final Search NOTHING =
      new Search(TextQuery.plain(""), Side.BOTH, Criteria.NONE, true, false);

  public Search withQuery(TextQuery value) {
    return new Search(value, side, criteria, onlyHits, furniture);
  }

  public Search withSide(Side value) {
    return new Search(query, value, criteria, onlyHits, furniture);
  }

  public Search withCriteria(Criteria value) {
    return new Search(query, side, value, onlyHits, furniture);
  }

  public Search withOnlyHits(boolean value) {
    return new Search(query, side, criteria, value, furniture);
  }

  public Search withFurniture(boolean value) {
    return new Search(query, side, criteria, onlyHits, value);
  }

  /// Whether it may leave segments out of the list.
  public boolean isFilter() {
    return !criteria.isEmpty() || (onlyHits && !query.isEmpty());
  }

  /// What finds the text, when there is one to find.
  Optional<TextFinder> finder() {
    return query.isEmpty() || query.problem().isPresent()
        ? Optional.empty()
        : Optional.of(query.finder());
  }
}
