package org.duizhao.memory;

/// What a memory is asked for.
///
/// @param previous the source before the text, empty when there is none
/// @param next the source after it, empty when there is none
/// @param sourceLanguage only units of this language, whatever its script and region; empty for any
/// @param targetLanguage only units translated into this language; empty for any
/// @param least the score a match needs
/// @param most how many matches
/// @param except the place asked for, whose own unit is no match for it
public record Query(
    String text,
    String previous,
    String next,
    String sourceLanguage,
    String targetLanguage,
    int least,
    int most,
    Place except) {

  private static final int LEAST = 60;
  private static final int MOST = 5;

  /// The text without context, in any language: the five best matches from a score of 60.
  public static Query of(String text) {
    return new Query(text, "", "", "", "", LEAST, MOST, Place.NONE);
  }

  public Query withContext(String before, String after) {
    return new Query(text, before, after, sourceLanguage, targetLanguage, least, most, except);
  }

  public Query withLanguages(String source, String target) {
    return new Query(text, previous, next, source, target, least, most, except);
  }

  public Query withLeast(int score) {
    return new Query(text, previous, next, sourceLanguage, targetLanguage, score, most, except);
  }

  public Query withMost(int matches) {
    return new Query(text, previous, next, sourceLanguage, targetLanguage, least, matches, except);
  }

  public Query withExcept(Place place) {
    return new Query(text, previous, next, sourceLanguage, targetLanguage, least, most, place);
  }
}
