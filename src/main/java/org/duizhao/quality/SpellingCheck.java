package org.duizhao.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.duizhao.core.Span;
import org.duizhao.language.Placeable;
import org.duizhao.language.Placeables;
import org.duizhao.quality.spelling.Speller;

/// English words the dictionary has not. Names, words of the source and of the glossary, readings
/// of its characters and the user's own words are right.
final class SpellingCheck implements Check {

  private static final int LEAST = 3;

  private final Speller speller;
  private final Set<String> allowed;

  /// A word the text has so often is meant so; a name sooner than another.
  private static final int OFTEN = 5;

  private static final int NAMED = 2;

  private final Readings readings;
  private final PairIndex index;

  /// @param allowed words in lower case
  SpellingCheck(Speller speller, Set<String> allowed, Readings readings, PairIndex index) {
    this.index = index;
    this.speller = speller;
    this.allowed = allowed;
    this.readings = readings;
  }

  @Override
  public List<Finding> check(Pair pair) {
    String text = pair.target();
    List<Finding> findings = new ArrayList<>();
    SpelledWords words = new SpelledWords(text);
    List<Placeable> kept = null;
    while (words.next()) {
      Span span = new Span(words.start(), words.end());
      if (span.length() < LEAST) {
        continue;
      }
      String written = span.of(text);
      String word = written.replace('’', '\'');
      boolean plain = isLowerCase(word);
      boolean midName = !plain && !beginsSentence(text, span.start());
      if (midName || isName(word) || speller.knows(word) || isRight(word, pair)) {
        continue;
      }
      kept = kept == null ? Placeables.withoutNumbers(text) : kept;
      if (isCode(kept, span)) {
        continue;
      }
      String lower = word.toLowerCase(Locale.ROOT);
      Optional<String> meant = plain ? speller.correction(lower) : speller.likelyMeant(lower);
      if (plain || meant.isPresent()) {
        findings.add(finding(span, written, meant, plain));
      }
    }
    return findings;
  }

  private static Finding finding(Span span, String word, Optional<String> meant, boolean plain) {
    boolean sure = meant.isPresent();
    Finding finding =
        Finding.inTarget(
            FindingKind.MISSPELLED,
            sure ? Severity.WARNING : Severity.INFO,
            span,
            word,
            meant.orElse(""));
    return meant
        .map(right -> finding.fixedBy(plain ? right : LetterFix.capitalised(right)))
        .orElse(finding);
  }

  private static boolean isLowerCase(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (Character.toLowerCase(word.charAt(at)) != word.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /// Capitals inside or all through: no word of the dictionary's.
  private static boolean isName(String word) {
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      if (c > 0x24f || (at > 0 && Character.isUpperCase(c))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRight(String word, Pair pair) {
    String lower = word.toLowerCase(Locale.ROOT);
    return (!lower.equals(word) && speller.knows(lower))
        || allowed.contains(lower)
        || (lower.endsWith("'s") && isKnown(word.substring(0, word.length() - 2), pair))
        || (lower.endsWith("s") && allowed.contains(lower.substring(0, lower.length() - 1)))
        || pair.source().toLowerCase(Locale.ROOT).contains(lower)
        || readings.isReading(lower, pair.source())
        || index.count(word) >= (word.equals(lower) ? OFTEN : NAMED);
  }

  private boolean isKnown(String word, Pair pair) {
    return speller.knows(word) || isRight(word, pair);
  }

  private static boolean beginsSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && " “\"'‘(".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".?!".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean isCode(List<Placeable> kept, Span span) {
    return kept.stream()
        .anyMatch(
            piece ->
                piece.span().overlaps(span)
                    && (piece.kind() == Placeable.Kind.ADDRESS
                        || piece.kind() == Placeable.Kind.CODE));
  }

  /// Gives a correction the capital of the word it replaces.
  private static final class LetterFix {

    private LetterFix() {}

    static String capitalised(String word) {
      return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
  }
}
